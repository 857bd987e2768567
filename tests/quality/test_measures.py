"""Measures: how many of a corpus's quantities are read as it gives them (quantulum3's tests)."""

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from onrecord.measures import measures
from onrecord.measures.currency_table import named
from onrecord.measures.unit_table import UNITS
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.report import Report

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
CORPUS = SHARED / "data" / "quantulum_tests"
LABELLED = "ceasefire-2025-03-12"
FILES = ("quantities.json", "quantities.ambiguity.json")
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["measures"]

NEWS_UNITS = {
    "kilometre": "km", "metre": "m", "centimetre": "cm", "millimetre": "mm", "mile": "mi", "yard": "yd",
    "foot": "ft", "inch": "in", "square kilometre": "km2", "square metre": "m2", "square mile": "mi2",
    "square foot": "ft2", "hectare": "ha", "acre": "acre", "cubic kilometre": "km3", "cubic metre": "m3",
    "litre": "l", "millilitre": "ml", "cubic centimetre": "ml", "gallon": "gallon", "barrel": "barrel",
    "kilogram": "kg", "gram": "g", "milligram": "mg", "tonne": "t", "metric ton": "t", "ton": "ton",
    "pound-mass": "lb", "ounce": "oz", "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW",
    "watt hour": "Wh", "kilowatt hour": "kWh", "megawatt hour": "MWh", "kilometre per hour": "km/h",
    "mile per hour": "mi/h", "degree Celsius": "°C", "degree fahrenheit": "°F", "byte": "byte",
    "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "percentage": "share", "second": "second",
    "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month", "year": "year",
    "decade": "decade", "century": "century",
}  # fmt: skip
"""What a case may be measured in, besides money and plain numbers, to count as one that news uses."""

LABORATORY = re.compile(r"[\^×±°′″'\"*]\d|\d['\"]|\de[-+]?\d|\+/-|\dx\d|[½⅓¼]['\"]|^[($]*[(-]")
"""Exponents, uncertainties, arc minutes, signs, an accountant's parentheses: what news does not write."""

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="quantulum3's tests are not beside the project")


class Gold(NamedTuple):
    """A quantity of a case; `free` where it may be found or not: years and numbers of names."""

    low: float
    high: float
    unit: str
    surface: str
    span: tuple[int, int]
    free: bool


def cases(*, apart: bool) -> Iterator[tuple[str, list[Gold]]]:
    """The cases that news uses of one part: a quarter, told by a hash, was never looked at."""
    for name in FILES:
        for case in json.loads((CORPUS / name).read_text("utf-8")):
            text = case["req"]
            held = int(hashlib.sha256(text.encode()).hexdigest(), 16) % 4 == 0
            golds: list[Gold] = []
            for one in case["res"]:
                golds.append(gold(text, one, golds[-1].span[1] if golds else 0))
            if held == apart and all(one.free or is_news(one) for one in golds):
                yield text, golds


def gold(text: str, given: dict[str, Any], after: int) -> Gold:
    value, unit = float(given["value"]), given["unit"]
    share = 0.01 if unit == "percentage" else 1.0
    if unit == "dozen":
        unit, share = "dimensionless", 12.0
    elif unit not in NEWS_UNITS:
        first, _, rest = unit.partition(" per ")
        if money := named(first):
            unit, share = money[0] + (f"/{NEWS_UNITS.get(rest, rest)}" if rest else ""), money[1]
    surface = given["surface"]
    spread = float(given.get("uncertainty") or 0) * share
    begin = max(text.find(surface, after), 0)
    before = text[:begin].split(" ")[-2:-1]
    named_before = bool(before) and before[0][:1].isupper()
    year = surface.isdecimal() and 1900 <= value <= 2100
    label = surface.isdecimal() and named_before
    free = unit == "dimensionless" and (year or label)
    return Gold(
        value * share - spread,
        value * share + spread,
        NEWS_UNITS.get(unit, unit),
        surface,
        (begin, begin + len(surface)),
        free,
    )


def is_news(one: Gold) -> bool:
    money = one.unit.partition("/")[0]
    known = (
        one.unit in NEWS_UNITS.values()
        or one.unit == "dimensionless"
        or (money.isupper() and len(money) == 3)
    )
    return known and not LABORATORY.search(one.surface)


def is_right(text: str, golds: list[Gold]) -> bool:
    """Whether each quantity is found as given, and nothing else."""
    found = measures(Reading(report=Report(id="r", origin="r", text=text))).measures
    for one in golds:
        hits = [m for m in found if fits(m, one)][:1] or ends(found, one)
        if not hits and not one.free:
            return False
        for hit in hits:
            found.remove(hit)
    return not found


def ends(found: list[Measure], one: Gold) -> list[Measure]:
    """The two values of "rose from 3 to 5", which the corpus takes for a range; two are right too."""
    pair = [m for value in (one.low, one.high) for m in found if fits(m, one._replace(low=value, high=value))]
    return pair if len(pair) == 2 and " to " in one.surface else []


def fits(measure: Measure, one: Gold) -> bool:
    if not (measure.span[0] < one.span[1] and one.span[0] < measure.span[1]):
        return False
    low = measure.low if measure.value is None else measure.value
    high = measure.high if measure.value is None else measure.value
    if low is None or high is None:
        return False
    counts = measure.unit in (None, "share") or (measure.unit not in UNITS and not measure.unit.isupper())
    unit = counts if one.unit == "dimensionless" else measure.unit == one.unit
    return unit and low == pytest.approx(one.low) and high == pytest.approx(one.high)


@pytest.mark.parametrize("part", ["tuned on", "apart", "both"])
def test_cases_that_news_uses_are_read(part: str):
    parts = {"tuned on": (False,), "apart": (True,), "both": (False, True)}[part]
    given = [is_right(text, golds) for apart in parts for text, golds in cases(apart=apart)]
    assert len(given) == FLOORS[part]["cases"]
    assert 100 * sum(given) / len(given) >= FLOORS[part]["right"]


def test_the_measures_of_the_labelled_report_are_read():
    """Values and units; the label joins an area in kilometres with the same one in miles."""
    text = (SHARED / "reports" / f"{LABELLED}.txt").read_text("utf-8")
    labels = json.loads((SHARED / "gold" / f"{LABELLED}.json").read_text("utf-8"))["measures"]
    found = measures(Reading(report=Report(id="r", origin="r", text=text))).measures
    for label in labels:
        if label["value"] is not None:
            hits = [one for one in found if one.value == label["value"] and one.unit == label["unit"]]
            assert any(label["text"].startswith(one.text) for one in hits), label["text"]
