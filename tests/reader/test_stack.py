import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.stack import Stack


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12))
def test_what_is_put_on_the_stack_is_taken_off_unchanged(lengths):
    starts = np.concatenate([[True] + [False] * (n - 1) for n in lengths])
    by_word = np.arange(2 * len(starts)).reshape(-1, 2)
    stack = Stack(starts)
    assert np.array_equal(stack.take(stack.put(by_word)), by_word)


def test_rows_are_paragraphs_the_longest_first():
    stack = Stack(np.array([True, True, False, False, True, False]))
    rows = stack.put(np.arange(6))
    assert rows[0].tolist() == [1, 2, 3]
    assert rows[1, :2].tolist() == [4, 5]
    assert rows[2, 0] == 0
    assert list(stack.steps()) == [(1, 2), (2, 1)]
    assert list(stack.steps_back()) == [(2, 1), (1, 2)]
