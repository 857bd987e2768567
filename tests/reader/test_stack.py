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
    assert np.array_equal(stack.take_back(stack.put_back(by_word)), by_word)


def test_rows_are_paragraphs_the_longest_first():
    stack = Stack(np.array([True, True, False, False, True, False]))
    columns = stack.put(np.arange(6))
    assert columns[:, 0].tolist() == [1, 2, 3]
    assert columns[:2, 1].tolist() == [4, 5]
    assert columns[0, 2] == 0
    assert stack.rows == [3, 2, 1]
    assert (stack.begins.tolist(), stack.lasts.tolist()) == ([1, 4, 0], [3, 5, 0])


def test_a_row_turned_round_begins_with_its_last_word():
    stack = Stack(np.array([True, True, False, False, True, False]))
    columns = stack.put_back(np.arange(6))
    assert columns[:, 0].tolist() == [3, 2, 1]
    assert columns[:2, 1].tolist() == [5, 4]
