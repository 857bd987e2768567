from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.condition import NEAR, conditions
from onrecord.reader.words import words


def read(text, *told):
    """The conditions in a content that is all of `text`, of which the words `told` were found."""
    found = words(text, [(0, len(text))])
    spans = [found.covered(text.index(one), text.index(one) + len(one)) for one in told]
    return [found.written(text, *span) for span in conditions(text, found, (0, len(found)), spans)]


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("it would sign if the guns fell silent", "the guns fell silent", "if the guns fell silent"),
        ("it would sign once both of the guns fell", "the guns fell", "once both of the guns fell"),
        ("it signs if it holds for seven days", "if it holds", "if it holds for seven days"),
        ("if it holds, the gate opens", "if it holds", "if it holds"),
        ("it signs if there is a cease-fire now", "if there is a cease", "if there is a cease-fire now"),
        ("it signs, without a map of the mines", "without a map of", "without a map of the mines"),
        ("If they go we stay where we have been for all these years", "If they go", "If they go"),
        ("it signs but only if asked", "but only if asked", "but only if asked"),
    ],
)  # fmt: skip
def test_a_condition_goes_from_what_opens_it_to_the_end_of_its_clause(text, told, whole):
    assert read(text, told) == [whole]


def test_what_no_word_opens_is_no_condition():
    assert read("no strikes so far, since [the] cease-fire", "[the] cease") == []
    assert read("if asked, it lets the guns be", "the guns be") == []


def test_conditions_side_by_side_stay_apart():
    text = "it signs if Vesk asks and unless Tolmar does"
    assert read(text, "if Vesk asks", "unless Tolmar does") == ["if Vesk asks", "unless Tolmar does"]
    assert read("if Vesk asks Tolmar", "if Vesk", "asks Tolmar") == ["if Vesk"]


@given(st.lists(st.sampled_from(["if", "Vesk", "asks", ",", "-", "when", "so"]), min_size=1), st.data())
def test_conditions_stay_in_the_content_and_apart(parts, data):
    text = " ".join(parts)
    found = words(text, [(0, len(text))])
    edges = sorted(data.draw(st.sets(st.integers(0, len(found)))))
    spans = list(zip(edges[::2], edges[1::2], strict=False))
    out = conditions(text, found, (0, len(found)), spans)
    assert all(0 <= begin < end <= len(found) for begin, end in out)
    assert all(one[1] <= other[0] for one, other in pairwise(out))
    assert all(any(abs(b - begin) <= NEAR and abs(e - end) <= NEAR for b, e in spans) for begin, end in out)
