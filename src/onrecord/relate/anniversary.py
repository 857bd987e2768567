"""Anniversary: "the 25th anniversary of the 2006 accord", and the years from that to the report's."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.record.check import Check
from onrecord.record.reading import Reading
from onrecord.record.time import Time
from onrecord.relate.extent import extent
from onrecord.relate.scene import sentence
from onrecord.relate.when import day_of
from onrecord.relate.wording import CONSISTENT, cited, unchecked
from onrecord.times.number import ORDINALS

_WORDS = "|".join(sorted((word for word, value in ORDINALS.items() if value), key=len, reverse=True))
_ANNIVERSARY = re.compile(
    rf"\b(?P<count>(?P<digits>\d+)(?:st|nd|rd|th)|{_WORDS})[ -](?:year )?anniversary of"
    r"(?: (?!(?:and|but|who|which|after|before|when)\b)[^\s,.;:()]+){0,7}? (?:in |of |on )?$",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:mark(?:s|ed|ing)?|today|tonight|this|next|upcoming|coming|ahead of)\b", re.IGNORECASE
)
_MOST = 90  # characters of all that


class Now(NamedTuple):
    """The year in which an anniversary falls, None where the report's is not known; and what says so."""

    year: int | None
    said: str


def anniversaries(reading: Reading) -> Iterator[tuple[Time, Check]]:
    """A check for each anniversary of what the words right behind give a year to, at that date."""
    text = reading.report.text
    at = text.find("nniversary")
    while at >= 0:
        first = bisect_left(reading.times, at, key=lambda one: one.span[0])
        for time in reading.times[first : first + 1]:
            found = _ANNIVERSARY.search(text, max(time.span[0] - _MOST, 0), time.span[0])
            there = extent(time) if found else None
            if not found or not there or found.start() > at or str(there.first.year) not in time.text:
                continue
            if (check := _check(reading, time, there.first.year, found)) is not None:
                yield time, check
        at = text.find("nniversary", at + 1)


def _check(reading: Reading, time: Time, year: int, found: re.Match[str]) -> Check | None:
    count = int(found["digits"]) if found["digits"] else ORDINALS[found["count"].casefold()]
    begin = found.start("count")
    end = found.string.index("nniversary", begin) + len("nniversary")
    inputs = [f"“{found.string[begin:end]}” [{begin}, {end}]", cited(time)]
    now = _year(reading, time)
    if now is None:
        return None
    if now.year is None:
        why = unchecked("the report’s date is not known")
        return Check(kind="duration", computed="", inputs=inputs, verdict=why)
    gap = abs(now.year - year - count)
    differs = f"differs by {gap} {'year' if gap == 1 else 'years'}"
    return Check(
        kind="duration",
        computed=f"{now.year} - {year} = {now.year - year} years",
        inputs=[*inputs, now.said],
        verdict=differs if gap else CONSISTENT,
    )


def _year(reading: Reading, of: Time) -> Now | None:
    """The year of the only date before it in the sentence, or that of the report if it is of its days."""
    text = reading.report.text
    begin, _ = sentence(text, of)
    others = [(there, one) for one in reading.times
              if begin <= one.span[0] < of.span[0] and (there := extent(one))]  # fmt: skip
    if others:
        return Now(others[0][0].first.year, cited(others[0][1])) if len(others) == 1 else None
    if not _NOW.search(text, begin, of.span[0]):
        return None
    day = day_of(reading)
    return Now(day.year if day else None, "the report’s day")
