"""Fill: a reading with the times of its report, and the days on which its statements were made."""

import msgspec

from onrecord.record.reading import Reading
from onrecord.times.almanac import day_of
from onrecord.times.find import find
from onrecord.times.made import made_on


def times(reading: Reading) -> Reading:
    """`reading` with `times`, in the order of the text, and with `made_on` of its statements.

    What is relative to the day of publication has no value where that is not known. Headings and what
    was left out are passed over.
    """
    report = reading.report
    found = find(report.text, report.readable(), day_of(report.published))
    return msgspec.structs.replace(reading, times=found, statements=made_on(reading, found))
