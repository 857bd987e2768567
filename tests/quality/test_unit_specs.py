"""Units and money: how many of another project's cases are read. They were developed against."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onrecord.measures import measures
from onrecord.measures.currency_table import named
from onrecord.measures.unit_table import UNITS
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.report import Report

SPECS = Path(__file__).resolve().parents[2].parent / "shared/data/recognizers_specs/Specs"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["unit specs"]
FILES = {
    "currencies": "NumberWithUnit/English/CurrencyModel.json",
    "dimensions": "NumberWithUnit/English/DimensionModel.json",
    "temperatures": "NumberWithUnit/English/TemperatureModel.json",
    "percentages": "Number/English/PercentModel.json",
}
SAME = {"United States dollar": "USD", "C": "°C", "F": "°F"}

pytestmark = pytest.mark.skipif(
    not SPECS.is_dir(), reason="the recognizers' cases are not beside the project"
)


@pytest.mark.parametrize("kind", FILES)
def test_what_the_cases_expect_is_found(kind: str):
    right = [is_found(text, result, kind) for text, result in cases(kind)]
    assert len(right) == FLOORS[kind]["expected"]
    assert sum(right) >= FLOORS[kind]["found"]


def cases(kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each quantity that a case expects, with its text; a unit without a number is none."""
    for case in json.loads((SPECS / FILES[kind]).read_text("utf-8-sig")):
        for result in case["Results"]:
            if result["Resolution"].get("value") not in (None, "null"):
                yield case["Input"], result


def is_found(text: str, result: dict[str, Any], kind: str) -> bool:
    begin, end = result["Start"], result.get("End", result["Start"] + len(result["Text"]) - 1) + 1
    found = measures(Reading(report=Report(id="r", origin="r", text=text))).measures
    over = [one for one in found if one.span[0] < end and begin < one.span[1]]
    return any(is_same(one, result["Resolution"], kind) for one in over)


def is_same(measure: Measure, expected: dict[str, Any], kind: str) -> bool:
    """A range that ends with the value, and a rate of it, are right too; cents are parts of a currency."""
    value = float(expected["value"].rstrip("%"))
    code, share = unit_of(expected, kind)
    ends = (measure.value, measure.low, measure.high)
    told = any(end == pytest.approx(value * share) for end in ends if end is not None)
    return told and code in (measure.unit, (measure.unit or "").partition("/")[0])


def unit_of(expected: dict[str, Any], kind: str) -> tuple[str, float]:
    """The unit as a measure has it, and its share of one."""
    if kind == "percentages":
        return "share", 0.01
    name = expected["unit"]
    if kind == "currencies":
        code, share = named(name.lower()) or ("GBP" if "ound" in name else name, 1.0)
        return expected.get("isoCurrency", code), share
    written = name.lower().replace("meter", "metre").replace("liter", "litre")
    if written.endswith(" per hour"):
        return UNITS[written].name, 1.0
    return SAME.get(name) or (UNITS[written].name if written in UNITS else name), 1.0
