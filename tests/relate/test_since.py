"""Since when a position stands, and of which statements that needs the words."""

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from onrecord.relate.since import asked_for_words, begun


class Step(NamedTuple):
    day: int
    act: str
    rank: int


STEPS = st.lists(
    st.tuples(st.sampled_from([0, 1, 10, 15, 30, 170, 190]), st.sampled_from("aaab"), st.integers(0, 1)),
    min_size=1,
    max_size=12,
)


def row(given):
    day, steps = 1, []
    for apart, act, rank in given:
        day += apart
        steps.append(Step(day, act, rank))
    return steps


@given(STEPS, st.data())
def test_words_are_asked_of_none_but_those_foreseen(steps, data):
    steps = row(steps)
    now = data.draw(st.integers(0, len(steps) - 1))
    asked = set()

    def is_near(one, other):
        asked.update((one, other))
        return data.draw(st.booleans())

    found = begun(steps, now, is_near)
    assert asked <= asked_for_words(steps, now)
    assert found <= now
    assert steps[found].act == steps[now].act
    assert found == now or steps[found].rank <= steps[now].rank


def test_what_lies_close_together_needs_no_words():
    steps = row([(0, "a", 0), (14, "a", 0), (14, "a", 0)])
    assert asked_for_words(steps, 2) == set()
    assert begun(steps, 2, lambda *_: False) == 0
    assert asked_for_words(row([(0, "a", 0), (15, "a", 0)]), 1) == {0, 1}
    assert asked_for_words(row([(0, "b", 0), (15, "a", 0)]), 1) == set()
    assert asked_for_words(row([(0, "a", 0), (181, "a", 0)]), 1) == set()
