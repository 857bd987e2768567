"""Elapsed: how much time lies between two dates, and a stated length compared with it."""

from itertools import product

from onrecord.record.check import Check
from onrecord.relate.extent import Extent
from onrecord.relate.interval import Interval
from onrecord.relate.length import DAYS, Length
from onrecord.relate.precision import is_far
from onrecord.relate.wording import CONSISTENT, number

_DAY = 86400  # seconds


def compared(length: Length, begin: Extent, end: Extent, inputs: list[str]) -> Check | None:
    """The check of a length against two dates.

    None where the length is far off, where the dates are too vague to tell, and where `end` lies before
    `begin`. A day without its year, a weekday and a time of day are taken for those with which the numbers
    go best together.
    """
    if length.unit == "hour" and not (begin.clock and end.clock):
        return None
    begin, end = begin.beside(end), end.beside(begin)
    pairs = list(product(begin.readings(), end.readings()))
    lying = [(at, between) for at, pair in enumerate(pairs) if (between := elapsed(*pair, length.unit))]
    if not lying:
        return None
    gap, at, between = min((_gap(length, between), at, between) for at, between in lying)
    if _is_other(length, between):
        return None
    return Check(
        kind="duration",
        computed=f"{' to '.join(map(_written, pairs[at]))} = {_span(between, length.unit)}",
        inputs=inputs,
        verdict=f"differs by {_units(gap, length.unit)}" if gap else CONSISTENT,
    )


def elapsed(begin: Extent, end: Extent, unit: str) -> Interval | None:
    """The least and the most time from `begin` to `end`, in `unit`; None if `end` is over before `begin`."""
    most = (end.last - begin.first).total_seconds()
    if most < 0:
        return None
    least = max((end.first - begin.last).total_seconds(), 0)
    return Interval(least / _DAY / DAYS[unit], most / _DAY / DAYS[unit])


def _is_other(length: Length, between: Interval) -> bool:
    """Whether the dates are too far off to be those of the length, or too vague to tell."""
    near = min(max(length.number, between.low), between.high)
    far = is_far(near, length.number) and (near > length.number or length.open.low > 0)
    return far or between.high - between.low > length.number


def _gap(length: Length, between: Interval) -> float:
    """How far the stated number is from what lies between the dates; 0 where its words allow that."""
    return 0.0 if length.open.overlaps(between) else min(abs(length.number - end) for end in between)


def _written(one: Extent) -> str:
    """The minute, the day, the month or the year that it is, or else its first and last day."""
    first, last = one.first, one.last
    if one.clock:
        return f"{first:%Y-%m-%d %H:%M}"
    if first == last:
        return f"{first:%Y-%m-%d}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first:%Y}"
    month = (first.year, first.month) == (last.year, last.month)
    return f"{first:%Y-%m}" if month else f"{first:%Y-%m-%d}/{last:%Y-%m-%d}"


def _span(between: Interval, unit: str) -> str:
    low, high = (number(_brief(end)) for end in between)
    return _units(between.high, unit) if low == high else f"{low} to {_units(between.high, unit)}"


def _units(count: float, unit: str) -> str:
    written = number(_brief(count))
    return f"{written} {unit}" if written == "1" else f"{written} {unit}s"


def _brief(count: float) -> float:
    return float(f"{count:.2g}") if count < 100 else float(round(count))
