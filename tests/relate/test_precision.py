import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.measures import measures
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.relate.precision import interval, is_count

MANY = float("inf")


def measure(text: str) -> Measure:
    return measures(Reading(report=Report(id="r", origin="r", text=text))).measures[0]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("They hold 113,000 sq km.", 112_500, 113_500),
        ("They hold about 113,000 sq km.", 112_000, 114_000),
        ("They went 7.5 miles.", 7.45, 7.55),
        ("They went 12 km.", 11.5, 12.5),
        ("They went 100 km.", 90, 110),
        ("They went 5 to 10 km.", 4.5, 11),
        ("They hold 12 hostages.", 12, 12),
        ("They hold 60 hostages.", 60, 60),
        ("They hold 214 hostages.", 214, 214),
        ("They hold 1,500 hostages.", 1_450, 1_550),
        ("They hold about 12 hostages.", 11, 13),
        ("They hold at least 15 hostages.", 15, MANY),
        ("They hold fewer than 15 hostages.", 0, 15),
        ("They hold hundreds of hostages.", 200, MANY),
        ("They hold 20% of Tolmar.", 0.195, 0.205),
        ("They hold 20.0 percent of Tolmar.", 0.195, 0.205),
        ("They hold 18.7% of Tolmar.", 0.1865, 0.1875),
        ("They hold a fifth of Tolmar.", 0.18, 0.22),
        ("They hold just under a fifth of Tolmar.", 0.18, 0.2),
        ("They hold just over a third of Tolmar.", 1 / 3, 1.1 / 3),
    ],
)
def test_precision_comes_from_the_words(text, low, high):
    found = interval(measure(text))
    assert found is not None
    assert found == pytest.approx((low, high))


def test_a_temperature_below_zero_has_no_interval():
    assert interval(measure("It was -18 degrees Celsius.")) is None


@pytest.mark.parametrize(
    ("text", "counts"),
    [("They hold 12 hostages.", True), ("They went 12 km.", False), ("It costs $12 million.", False),
     ("They hold 12% of it.", False), ("It pumps 12 barrels a day.", False)],
)  # fmt: skip
def test_what_counts_things(text, counts):
    assert is_count(measure(text)) == counts


values = st.one_of(st.integers(1, 10**9).map(float), st.decimals(0, 1000, places=2).map(float))
MODIFIERS = ["APPROX", "APPROX_LESS_THAN", "APPROX_MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", None]


@given(values, st.sampled_from(MODIFIERS), st.sampled_from(["km2", "soldier", "share", None]))
def test_the_number_itself_is_always_left_open(value, modifier, unit):
    found = interval(Measure(span=(0, 1), text="5", value=value, unit=unit, modifier=modifier))
    assert found is not None
    assert 0 <= found.low <= value <= found.high


@given(values, st.sampled_from(["km2", "soldier", "share", None]))
def test_about_leaves_open_no_less(value, unit):
    plain = interval(Measure(span=(0, 1), text="5", value=value, unit=unit))
    about = interval(Measure(span=(0, 1), text="5", value=value, unit=unit, modifier="APPROX"))
    assert plain is not None
    assert about is not None
    assert about.low <= plain.low <= plain.high <= about.high
