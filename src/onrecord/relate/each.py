"""Each: an amount in each unit of time: "$85 million a year", "66.5 per month"."""

import re
from typing import NamedTuple

from onrecord.record.measure import Measure
from onrecord.relate.length import DAYS

_PERIOD = re.compile(
    r"(?:,? on average)?(?: [a-z]+){0,2}?(?: per| an?| each| every|/) ?"
    r"(?P<period>hour|day|week|month|year|decade)\b"
    r"| (?P<adverb>hourly|daily|weekly|monthly|yearly|annually)\b"
)
_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}


class Each(NamedTuple):
    """An amount of `base` in each `period`, a unit of time; its words end at `end`."""

    measure: Measure
    base: str | None
    period: str
    end: int


def each(text: str, measure: Measure) -> Each | None:
    """The amount, if it is one in each unit of time: by its unit, or by the words behind it."""
    base, _, period = (measure.unit or "").partition("/")
    if base in DAYS or base == "share" or measure.value is None:
        return None
    if period:
        return Each(measure, base, period, measure.span[1]) if period in DAYS else None
    found = _PERIOD.match(text, measure.span[1])
    if found is None:
        return None
    period = found["period"] or _ADVERBS.get(found["adverb"], "year")
    return Each(measure, base or None, period, found.end())
