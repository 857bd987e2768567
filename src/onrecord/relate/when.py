"""When: of which days a sentence of a report speaks."""

from datetime import date
from typing import NamedTuple

from onrecord.record.reading import Reading
from onrecord.relate.extent import extent


class When(NamedTuple):
    """The days that a sentence names, its vaguer dates and times of day; `published` is the report's day."""

    days: frozenset[date]
    vague: frozenset[str]
    clocks: frozenset[str]
    published: date | None

    @classmethod
    def of(cls, reading: Reading, begin: int, end: int) -> "When":
        """When it is, by the times of a reading in `[begin, end)`."""
        days, vague, clocks = set(), set(), set()
        for time in reading.times:
            if not begin <= time.span[0] < end or time.type not in ("DATE", "TIME"):
                continue
            there = extent(time)
            if there is not None and there.first == there.last:
                days.add(there.first.date())
                clocks |= {f"{there.first:%H:%M}"} if there.clock else set()
            elif time.value != "PRESENT_REF":
                vague.add(time.value or time.text)
        return cls(frozenset(days), frozenset(vague), frozenset(clocks), day_of(reading))

    def may_be(self, other: "When") -> bool:
        """Whether both speak of one day: one that both name, or that of the reports, at most a day apart."""
        if self.vague != other.vague:
            return False
        if self.days and other.days:
            return not self.days.isdisjoint(other.days)
        if self.published is None or other.published is None:
            return False
        if not self.days and not other.days:
            return abs((self.published - other.published).days) <= 1
        named, told = (self.days, other.published) if self.days else (other.days, self.published)
        return any(0 <= (told - day).days <= 1 for day in named)

    def is_sure(self, other: "When") -> bool:
        """Whether both name the same day, or their reports are of one day."""
        return self.published == other.published or not self.days.isdisjoint(other.days)


def day_of(reading: Reading) -> date | None:
    """The day of publication; None where it is not known."""
    try:
        return date.fromisoformat((reading.report.published or "")[:10])
    except ValueError:
        return None
