"""Extent: from when until when a date or a time of day of the text lasts, and by what it may be misread."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from onrecord.record.time import Time

_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)|Q(?P<quarter>[1-4])|(?P<season>SP|SU|FA|WI)"
    r"|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?(?:T(?:(?P<hour>\d\d):(?P<minute>\d\d)Z?|[A-Z\d:]*))?$"
)
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # the months with which they begin, in the north
_NEAR_DAYS = re.compile(r"(?i)\b(?:today|yesterday|tonight|tomorrow|this|last|next|ago)\b")
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_STEPS = {"year": timedelta(365), "week": timedelta(7), "day": timedelta(1)}


class Extent(NamedTuple):
    """From `first` to `last`: the days at 0:00, both of them included; or one minute, where a clock tells it.

    `step` is "year" for a day or month without its year, "week" for a weekday and "day" for a time of day:
    which one is meant is told by tenses and what stands before, and may be read wrongly.
    """

    first: datetime
    last: datetime
    step: str | None = None
    clock: bool = False

    @classmethod
    def of_day(cls, day: date) -> "Extent":
        midnight = datetime(day.year, day.month, day.day)
        return cls(midnight, midnight)

    def beside(self, other: "Extent") -> "Extent":
        """A time of day without its day on the day of `other`, if that has one; anything else as it is."""
        if self.step != "day" or other.step == "day":
            return self
        at = datetime.combine(other.first.date(), self.first.time())
        return self._replace(first=at, last=at)

    def readings(self) -> Iterator["Extent"]:
        """This one, and those that the words may mean as well, a `step` earlier and later."""
        yield self
        if self.step is not None:
            for way in (-1, 1):
                first, last = (_moved(end, self.step, way) for end in (self.first, self.last))
                yield self._replace(first=first, last=last)


def extent(time: Time) -> Extent | None:
    """How long a DATE or TIME lasts; None for what names no year of the calendar, as decades and "now"."""
    found = _VALUE.match(time.value or "") if time.type in ("DATE", "TIME") else None
    if found is None:
        return None
    try:
        first, last = _days(found)
        step = _step(time.text, found)
        if found["hour"]:
            clock = timedelta(hours=int(found["hour"]), minutes=int(found["minute"]))  # 24:00 is one
            return Extent(first + clock, first + clock, step, clock=True)
    except (ValueError, OverflowError):
        return None
    return Extent(first, last, step)


def _step(words: str, found: re.Match[str]) -> str | None:
    if found["year"] in words or _NEAR_DAYS.search(words):
        return None
    if _WEEKDAY.search(words):
        return None if _MONTH.search(words) else "week"
    return "day" if found["hour"] and not _MONTH.search(words) else "year"


def _days(found: re.Match[str]) -> tuple[datetime, datetime]:
    year = int(found["year"])
    if found["day"]:
        day = datetime(year, int(found["month"]), int(found["day"]))
        return day, day
    if found["week"]:
        monday = datetime.fromisocalendar(year, int(found["week"]), 1)
        return monday, monday + timedelta(6)
    if found["month"]:
        return _months(year, int(found["month"]), 1)
    if found["quarter"]:
        return _months(year, 3 * int(found["quarter"]) - 2, 3)
    if found["season"]:
        return _months(year, _SEASONS[found["season"]], 3)
    return _months(year, 1, 12)


def _months(year: int, month: int, count: int) -> tuple[datetime, datetime]:
    years, rest = divmod(month - 1 + count, 12)
    return datetime(year, month, 1), datetime(year + years, rest + 1, 1) - timedelta(1)


def _moved(at: datetime, step: str, way: int) -> datetime:
    """The same day of the next or last year; the 28th for a day that this has not."""
    if step != "year":
        return at + way * _STEPS[step]
    return at.replace(year=at.year + way, day=min(at.day, 28) if at.month == 2 else at.day)
