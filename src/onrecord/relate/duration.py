"""Duration: a stated length of time, and the dates between which it is said to lie."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.time import Time
from onrecord.relate.dated import Dated, dated
from onrecord.relate.elapsed import compared
from onrecord.relate.extent import Extent, extent
from onrecord.relate.length import DAYS, Length, of_measure, of_time
from onrecord.relate.onset import since_event
from onrecord.relate.stretch import stretch
from onrecord.relate.when import day_of
from onrecord.relate.wording import cited, unchecked

_FAR = 200  # characters from a length to a date that is tied to it

Held = Measure | Time


class End(NamedTuple):
    """When a length begins or ends, None where the report's day is not known; and the input that says it."""

    extent: Extent | None
    said: str


def durations(reading: Reading) -> Iterator[tuple[Held, Check]]:
    """A check for each length of time whose dates the words tell, at the measure, or else at the time.

    The dates stand in its sentence (`dated`), or another one says when the event began that lasts so long
    (`onset`). What goes on or is counted from the report's own day, ends or begins with that.
    """
    text = reading.report.text
    dates = [one for one in reading.times if one.type in ("DATE", "TIME") and (one.value or "")[:4].isdigit()]
    for held, length in _lengths(reading) if dates else ():
        one = stretch(text, held, _near(dates, held))
        found = dated(one) or since_event(one, dates)
        if found and (check := _check(reading, held, length, found)) is not None:
            yield held, check


def _lengths(reading: Reading) -> Iterator[tuple[Held, Length]]:
    """The measures in units of time, and the lengths among the times that are no measures."""
    taken = []
    for measure in reading.measures:
        if measure.unit in DAYS and (length := of_measure(measure)) is not None:
            taken.append(measure.span)
            yield measure, length
    for time in reading.times:
        ago = time.type == "DATE" and time.text[-3:].lower() == "ago"
        if not (time.type == "DURATION" or ago) or _is_among(time, taken):
            continue
        if (length := of_time(time)) is not None:
            yield time, length


def _is_among(time: Time, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the time overlaps one of `spans`, which are in order."""
    at = bisect_left(spans, time.span[1], key=lambda span: span[0])
    return at > 0 and spans[at - 1][1] > time.span[0]


def _near(dates: Sequence[Time], held: Held) -> list[Time]:
    first = bisect_left(dates, held.span[0] - _FAR, key=lambda one: one.span[0])
    last = bisect_left(dates, held.span[1] + _FAR, key=lambda one: one.span[0])
    return list(dates[first:last])


def _check(reading: Reading, held: Held, length: Length, found: Dated) -> Check | None:
    begin, end = (_end(reading, one) for one in found)
    if begin is None or end is None:
        return None
    inputs = [cited(held), begin.said, end.said]
    if begin.extent is None or end.extent is None:
        why = unchecked("the report’s date is not known")
        return Check(kind="duration", computed="", inputs=inputs, verdict=why)
    return compared(length, begin.extent, end.extent, inputs)


def _end(reading: Reading, time: Time | None) -> End | None:
    """The end that a date is, or the report's day for None; None where the date is no day, month or year."""
    if time is not None:
        there = extent(time)
        return End(there, cited(time)) if there else None
    day = day_of(reading)
    return End(Extent.of_day(day) if day else None, "the report’s day")
