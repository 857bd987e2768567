"""Hedges and ranges: what bounds a number."""

import pytest


@pytest.mark.parametrize(
    ("hedge", "modifier"),
    [
        ("more than", "MORE_THAN"),
        ("over", "MORE_THAN"),
        ("in excess of", "MORE_THAN"),
        ("fewer than", "LESS_THAN"),
        ("under", "LESS_THAN"),
        ("just under", "APPROX_LESS_THAN"),
        ("nearly", "APPROX_LESS_THAN"),
        ("almost", "APPROX_LESS_THAN"),
        ("just over", "APPROX_MORE_THAN"),
        ("slightly more than", "APPROX_MORE_THAN"),
        ("at least", "EQUAL_OR_MORE"),
        ("no fewer than", "EQUAL_OR_MORE"),
        ("up to", "EQUAL_OR_LESS"),
        ("as many as", "EQUAL_OR_LESS"),
        ("no more than", "EQUAL_OR_LESS"),
        ("about", "APPROX"),
        ("some", "APPROX"),
        ("an estimated", "APPROX"),
        ("approx.", "APPROX"),
        ("ca.", "APPROX"),
        ("≥", "EQUAL_OR_MORE"),
        ("≤", "EQUAL_OR_LESS"),
    ],
)
def test_a_hedge_before_the_number(found, hedge: str, modifier: str):
    (one,) = found(f"The guards took {hedge} 300 villages.")
    assert (one.text, one.value, one.modifier) == (f"{hedge} 300 villages", 300, modifier)


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("300 or more guns", "EQUAL_OR_MORE"),
        ("300+ guns", "EQUAL_OR_MORE"),
        ("300-plus guns", "EQUAL_OR_MORE"),
        ("300 or so guns", "APPROX"),
        ("300-odd guns", "APPROX"),
        ("300 guns or more", "EQUAL_OR_MORE"),
        ("300 guns at most", "EQUAL_OR_LESS"),
    ],
)
def test_a_hedge_behind_the_number(found, text: str, modifier: str):
    (one,) = found(f"They kept {text}.")
    assert (one.value, one.unit, one.modifier) == (300, "gun", modifier)


def test_over_is_no_hedge_in_a_dispute_and_before_a_stretch_of_time(found):
    assert found("The dispute over two islands goes on.")[0].modifier is None
    assert found("They get $5 million over two years.")[1].modifier is None
    assert found("They were held for over two years.")[0].modifier == "MORE_THAN"


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("between 300 and 400 guns", 300, 400, "gun"),
        ("300 to 400 guns", 300, 400, "gun"),
        ("300-400 guns", 300, 400, "gun"),
        ("30 or 40 guns", 30, 40, "gun"),
        ("5 to 10 km", 5, 10, "km"),
        ("8- to 16-metre", 8, 16, "m"),
        ("$5-10 million", 5e6, 10e6, "USD"),
        ("between $5 million and $10 million", 5e6, 10e6, "USD"),
        ("5 to 7 percent", 0.05, 0.07, "share"),
        ("from 5 to 7 percent", 0.05, 0.07, "share"),
        ("three- or four-day", 3, 4, "day"),
        ("four-to-six weeks", 4, 6, "week"),
        ("a day or two", 1, 2, "day"),
        ("$5m-10m", 5e6, 10e6, "USD"),
        ("-5 to 10 °C", -5, 10, "°C"),
        ("-20 to +30 degrees Celsius", -20, 30, "°C"),
        ("minus 20 to plus 30 degrees", -20, 30, "degree"),
        ("between -10 and 10 degrees", -10, 10, "degree"),
        ("20 ± 2 kg", 18, 22, "kg"),
        ("20 kg, plus or minus 2 kg", 18, 22, "kg"),
        ("48 percent, plus or minus 3 points", 0.45, 0.51, "share"),
        ("500 guns, give or take 20", 480, 520, "gun"),
    ],
)
def test_ranges(found, text: str, low: float, high: float, unit: str):
    (one,) = found(f"It took {text}.")
    assert (one.text, one.value, one.low, one.high, one.unit) == (text, None, low, high, unit)


def test_what_changed_from_one_value_to_another_was_never_between_them(found):
    first, second = found("The share rose from 3 to 5 percent.")
    assert (first.text, first.value, first.unit) == ("3", 0.03, "share")
    assert (second.text, second.value) == ("5 percent", 0.05)


def test_the_sides_of_a_rectangle_are_two_measures(found):
    first, second = found("The hall is 5 by 10 metres.")
    assert (first.text, first.value, first.unit) == ("5", 5, "m")
    assert (second.text, second.value, second.unit) == ("10 metres", 10, "m")


def test_a_label_shares_no_unit(found):
    assert [one.text for one in found("It flew at Mach 2 and 500 knots.")] == ["500 knots"]


def test_a_range_keeps_its_hedge(found):
    (one,) = found("They lost about 30 to 40 trucks.")
    assert (one.text, one.low, one.high, one.modifier) == ("about 30 to 40 trucks", 30, 40, "APPROX")
