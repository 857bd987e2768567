"""Length: a stretch of time that a report states, and what its words leave open.

A number of units is rounded, from half a unit below; or only whole units are counted, so that up to one
more may have begun ("two years" for 2 years and 11 months). Days are counted with or without the first,
hours as they stand. A multiple of ten is read as approximate, within a tenth (as in `precision`).
"""

import re
from typing import NamedTuple

from onrecord.record.measure import Measure
from onrecord.record.time import Time
from onrecord.relate.interval import Interval
from onrecord.times.number import amount

DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.436875, "year": 365.2425, "decade": 3652.425}
"""How many days a unit has; a month and a year have the mean length of the Gregorian calendar."""

_VALUE = re.compile(r"P(?P<time>T?)(?P<number>\d+(?:\.\d+)?)(?P<letter>[YMWDH])(?P<half>6M|T12H|30M)?$")
_LETTERS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour"}
_DECADE = re.compile(r"(?i)\bdecades?\b")
_AGO = re.compile(
    r"(?i)(?P<number>[\w-]+(?: hundred)?)[ -](?P<unit>hour|day|week|month|year|decade)s?(?: or so)?"
    r" (?:ago|back)$"
)
_HEDGES = {
    "under": "nearly|almost|just under|just short of|close to|not quite|not even",
    "below": "less than|under|fewer than|up to|at most|no more than",
    "over": "just over|a little over|just more than",
    "above": "more than|over|at least|well over|no less than|no fewer than",
    "about": "about|around|some|roughly|approximately|circa|or so",
}
_HEDGE = re.compile(rf"(?i)\b(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _HEDGES.items())})\b")
_MODIFIERS = {
    "APPROX_LESS_THAN": "under", "LESS_THAN": "below", "EQUAL_OR_LESS": "below", "APPROX_MORE_THAN": "over",
    "MORE_THAN": "above", "EQUAL_OR_MORE": "above", "APPROX": "about",
}  # fmt: skip


class Length(NamedTuple):
    """`number` of `unit` ("hour" to "decade"), and from how many to how many the words allow."""

    number: float
    unit: str
    open: Interval


def of_measure(measure: Measure) -> Length | None:
    """The length that a measure states; None where its unit is none of time, and for a range."""
    if measure.unit not in DAYS or not measure.value or measure.value < 0:
        return None
    return _length(measure.value, measure.unit, _MODIFIERS.get(measure.modifier or ""))


def of_time(time: Time) -> Length | None:
    """The length that a DURATION states, or "two weeks ago"; None where it has no number of one unit."""
    if time.type == "DURATION" and (found := _VALUE.match(time.value or "")):
        if bool(found["time"]) != (found["letter"] == "H"):  # minutes
            return None
        number, unit = float(found["number"]) + (0.5 if found["half"] else 0.0), _LETTERS[found["letter"]]
        if unit == "year" and _DECADE.search(time.text):
            number, unit = number / 10, "decade"
    elif time.type == "DATE" and (ago := _AGO.search(" ".join(time.text.split()))):
        number, unit = amount(ago["number"]) or 0.0, ago["unit"].lower()
    else:
        return None
    hedge = _HEDGE.search(time.text)
    return _length(number, unit, hedge.lastgroup if hedge else None) if number else None


def _length(number: float, unit: str, hedge: str | None) -> Length:
    below, above = {"hour": (0.0, 0.0), "day": (1.0, 1.0)}.get(unit, (0.5, 1.0))
    if number >= 10 and number % 10 == 0 and unit != "hour":
        below, above = max(below, number / 10), max(above, number / 10)
    wide = max(above, number / 10)
    low, high = {
        "under": (number - wide, number),
        "below": (0.0, number),
        "over": (number, number + wide),
        "above": (number, float("inf")),
        "about": (number - max(2 * below, number / 5), number + max(above, number / 5)),
    }.get(hedge or "", (number - below, number + above))
    return Length(number, unit, Interval(max(low, 0.0), high))
