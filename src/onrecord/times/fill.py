"""Fill: a reading with the times of its report, and the days on which its statements were made."""

from datetime import date

import msgspec

from onrecord.record.reading import Reading
from onrecord.times.find import find


def times(reading: Reading) -> Reading:
    report = reading.report
    found = find(report.text, report.readable(), day_of(report.published))
    return msgspec.structs.replace(reading, times=found)


def day_of(published: str | None) -> date | None:
    """The day of an ISO 8601 date or time; None where it gives none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
