import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.score.shingles import Agreement, Overlap, agreement, overlap

WORDS = st.lists(st.sampled_from("the truce holds on river Lenn".split()), max_size=30).map(" ".join)


def test_runs_of_four_words_are_counted_as_often_as_they_stand():
    assert overlap("a b c d e", "a b c d x") == Overlap(both=1, true=2, found=2)
    assert overlap("a b c d a b c d", "a b c d") == Overlap(both=1, true=5, found=1)
    assert overlap("a b", "a b") == Overlap(both=1, true=1, found=1)
    assert overlap("", "") == Overlap(both=0, true=0, found=0)


def test_means_are_over_texts_and_empty_ones_count_for_the_other_side_alone():
    found = agreement([Overlap(2, 4, 2), Overlap(0, 3, 0), Overlap(1, 1, 2)])
    assert found == Agreement(precision=0.75, recall=pytest.approx(0.5))
    assert found.f1 == pytest.approx(0.6)
    assert agreement([]).f1 == 0


@given(WORDS, WORDS)
def test_both_sides_share_the_same(one, other):
    there, back = overlap(one, other), overlap(other, one)
    assert (there.both, there.true, there.found) == (back.both, back.found, back.true)
    assert there.both <= min(there.true, there.found)
    assert overlap(one, one).both == overlap(one, one).true
