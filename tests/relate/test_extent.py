"""Extents and what lies between two of them, for any days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.time import Time
from onrecord.relate.elapsed import elapsed
from onrecord.relate.extent import Extent, extent

DAYS = st.dates(date(1800, 1, 1), date(2200, 12, 31))


def time(value, text="then", kind="DATE"):
    return Time(span=(0, len(text)), text=text, type=kind, value=value)


@given(DAYS)
def test_every_way_to_write_a_day_covers_it(day):
    year, week, _ = day.isocalendar()
    for value in (
        f"{day}",
        f"{day:%Y-%m}",
        f"{day:%Y}",
        f"{year}-W{week:02}",
        f"{day.year}-Q{(day.month + 2) // 3}",
    ):
        found = extent(time(value))
        assert found is not None
        assert found.first.date() <= day <= found.last.date()


@given(DAYS, st.integers(0, 40_000))
def test_between_two_days_lie_as_many_as_the_calendar_has(day, days):
    one, other = Extent.of_day(day), Extent.of_day(day + timedelta(days))
    assert elapsed(one, other, "day") == (days, days)
    assert (elapsed(other, one, "day") is None) == (days > 0)


@given(DAYS, DAYS)
def test_the_whole_years_allow_what_their_days_do(one, other):
    one, other = sorted((one, other))
    between = elapsed(Extent.of_day(one), Extent.of_day(other), "year")
    years = elapsed(extent(time(f"{one:%Y}")), extent(time(f"{other:%Y}")), "year")
    assert years.low <= between.low
    assert between.high <= years.high


@given(DAYS)
def test_a_day_without_its_year_may_be_of_the_years_around(day):
    read = [one.first.date() for one in extent(time(f"{day}", f"{day:%B} {day.day}")).readings()]
    assert [one.year for one in read] == [day.year, day.year - 1, day.year + 1]
    assert all(one.month == day.month for one in read)


@pytest.mark.parametrize(
    "value", [None, "PAST_REF", "XXXX-05", "199", "2031-02-30", "2031-13", "P3Y", "9999-W60"]
)
def test_what_names_no_days(value):
    assert extent(time(value)) is None


def test_a_clock_tells_the_minute():
    noon = extent(time("2031-05-08T12:00", "noon", "TIME"))
    assert (f"{noon.first:%H:%M}", noon.first, noon.clock) == ("12:00", noon.last, True)
    assert extent(time("2031-05-08T24:00", "midnight", "TIME")).first.date() == date(2031, 5, 9)
    assert not extent(time("2031-05-08TMO", "this morning", "TIME")).clock
