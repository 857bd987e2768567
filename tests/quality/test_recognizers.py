"""Cases of dates and times from another project: those in forms that news uses, and which of them fail."""

import json
import re
import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from onrecord.record.report import Report
from onrecord.times.almanac import day_of
from onrecord.times.find import find

HERE = Path(__file__).parent
SPECS = HERE.parents[1].parent / "shared/data/recognizers_specs/Specs/DateTime/English"
TABLE = tomllib.loads((HERE / "recognizers.toml").read_text("utf-8"))
SPANS = TABLE["spans"]
FILES = [name for name in TABLE if name not in ("reasons", "spans")]

A_DAY = date(2016, 11, 7)  # for cases that say of no day, only of a time on it

pytestmark = pytest.mark.skipif(
    not SPECS.is_dir(), reason="the recognizers' cases are not beside the project"
)


@pytest.mark.parametrize("name", FILES)
def test_the_cases_that_fail_are_the_listed_ones(name):
    cases = cases_of(name)
    listed = {int(number) for number in TABLE[name]["failed"]}
    assert listed <= set(TABLE[name]["used"])
    assert {number for number in TABLE[name]["used"] if not passes(cases[number])} == listed


@pytest.mark.parametrize("name", SPANS)
def test_the_spans_that_fail_are_the_listed_ones(name):
    cases = cases_of(name)
    listed = {int(number) for number in SPANS[name]["failed"]}
    assert listed <= set(SPANS[name]["used"])
    assert {number for number in SPANS[name]["used"] if not spans(cases[number])} == listed


def test_every_failure_has_a_reason():
    for table in [*(TABLE[name] for name in FILES), *SPANS.values()]:
        assert set(table["failed"].values()) <= set(TABLE["reasons"])


def cases_of(name: str) -> list[dict[str, Any]]:
    return json.loads((SPECS / f"{name}.json").read_text("utf-8-sig"))


def passes(case: dict[str, Any]) -> bool:
    """Whether each time that the case expects is found, with a value that means the same."""
    return all(
        any(same(value, *expected(result)) for value in values(case, result)) for result in case["Results"]
    )


def spans(case: dict[str, Any]) -> bool:
    """Whether each span that the case expects is found as two times: its beginning and its end."""
    return all(
        _is_from_to(values(case, result), *expected(result)) if expected(result)[0].startswith("(") else True
        for result in case["Results"]
    )


def values(case: dict[str, Any], result: dict[str, Any]) -> list[str]:
    """The values of the times that are found where `result` stands."""
    text = case["Input"]
    published = day_of((case.get("Context") or {}).get("ReferenceDateTime")) or A_DAY
    begin = result["Start"]
    end = result["End"] + 1 if "End" in result else begin + result["Length"]
    times = find(text, Report(id="r", origin="r", text=text).readable(), published)
    return [time.value or "" for time in times if time.span[0] < end and begin < time.span[1]]


def _is_from_to(mine: list[str], timex: str, days: list[str]) -> bool:
    """Whether the first of two values has the first day of a span, the second the last or the one before."""
    if len(mine) != 2:
        return False
    first, last = timex.split("|", maxsplit=1)[0].strip("()").split(",")[:2]
    if first.startswith("XXXX"):
        known = mine[0][:4] in {day[:4] for day in days}
        ends = last[4:].startswith(mine[1][4:]) or _day_before("2001" + last[4:])[4:].startswith(mine[1][4:])
        return known and first[4:].startswith(mine[0][4:]) and ends
    return first.startswith(mine[0]) and any(day.startswith(mine[1]) for day in (last, _day_before(last)))


def _day_before(day: str) -> str:
    return str(date.fromisoformat(day) - timedelta(1))


def expected(result: dict[str, Any]) -> tuple[str, list[str]]:
    """The value in TIMEX3, and the days that it may mean."""
    if "Value" in result:
        value = result["Value"]
        days = [
            day for part in ("FutureResolution", "PastResolution") for day in value.get(part, {}).values()
        ]
        return value["Timex"], [str(day)[:10] for day in days]
    values = result["Resolution"]["values"]
    return values[0]["timex"], [str(one.get("value") or one.get("start"))[:10] for one in values]


def same(mine: str, timex: str, days: list[str]) -> bool:
    """`mine` may be less exact where TimeML is ("two weeks ago" is a week), and has a day for an open one."""
    if mine == timex:
        return True
    if timex.startswith("("):
        return _is_span(mine, timex, days)
    if timex.startswith("P"):
        return mine == _whole(timex)
    day, _, clock = timex.partition("T")
    own, _, time = mine.partition("T")
    return (not clock or _is_clock(time, clock)) and (not day or _is_day(own, day, days))


def _is_span(mine: str, timex: str, days: list[str]) -> bool:
    """A quarter, month, year or decade by its name, a time from its first day on, or by its length."""
    span = re.fullmatch(r"\(((\d{4})-(\d\d)-\d\d).*,(P\w+)\)", timex)
    if not span:  # a decade of an open century
        return any(mine and day.startswith(mine) for day in days)
    first, year, month, length = span.groups()
    quarter = f"{year}-Q{(int(month) + 2) // 3}"
    names = {"P3M": quarter, "P1M": f"{year}-{month}", "P1Y": year, "P10Y": year[:3]}
    return mine in (length, first, names.get(length))


def _is_day(own: str, day: str, days: list[str]) -> bool:
    known = [one for one in days if one[:1].isdigit()]
    if not known:
        return own[4:] == day[4:]
    return own == day or any(own and (one.startswith(own) or _week(one) == own) for one in known)


def _is_clock(mine: str, clock: str) -> bool:
    """ "T15" and "T15:00" are one; of an open clock either half of the day will do."""
    full = clock if clock.isalpha() else f"{clock}:00"[:5]
    return mine[:5].rstrip("Z") == full


def _week(day: str) -> str:
    try:
        year, week, _ = date.fromisoformat(day).isocalendar()
    except ValueError:
        return ""
    return f"{year:04}-W{week:02}"


def _whole(timex: str) -> str:
    """Halves as TimeML writes them."""
    halves = {"H": ("PT", "H30M"), "Y": ("P", "Y6M")}
    half = re.fullmatch(r"PT?(\d+)\.5([HY])", timex)
    if not half:
        return timex
    before, after = halves[half[2]]
    return f"{before}{half[1]}{after}" if half[1] != "0" else f"{before}{after[1:]}"
