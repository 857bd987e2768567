import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.trust import Signs, Trust

shares = st.floats(0, 1)


@given(shares, shares, shares, shares, st.floats(-3, 3))
def test_a_confidence_is_a_probability_whatever_the_signs(link, cue, edges, source, bias):
    assert 0 <= Trust(bias).confidence(Signs(link, cue, edges, source)) <= 1


@given(shares, shares)
def test_a_likelier_cue_is_trusted_no_less(one, other):
    low, high = sorted((one, other))
    trust = Trust(-1.0, (0.2, 0.3, 0.4, 0.1))
    assert trust.confidence(Signs(0.9, low, 0.9, 0.9)) <= trust.confidence(Signs(0.9, high, 0.9, 0.9))


def test_even_odds_say_nothing_but_the_bias():
    assert Trust(0.0).confidence(Signs(0.5, 0.5, 0.5, 0.5)) == pytest.approx(0.5)
