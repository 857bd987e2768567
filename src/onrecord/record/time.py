"""Time: a temporal expression."""

import re
from typing import Literal

import msgspec

from onrecord.record.check import Check

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)")
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """A TIMEX3 of TimeML: `value` and `mod` as its annotation guidelines 1.2.1 write them.

    `value` is None where the words do not tell it: "Wednesday" in a report without a day of publication, and
    5/6/2029, whose month is another in each country.

    `checks` are of a length of time that is told from a point in time and so is no measure ("two weeks
    after the talks of 3 March"); those of any other stand at the measure.
    """

    span: tuple[int, int]
    text: str
    type: TimeType
    value: str | None = None
    mod: str | None = None
    checks: tuple[Check, ...] = ()

    @property
    def day(self) -> str | None:
        """The day, month or year of a date or time, as far as it tells one."""
        found = _DATE.match(self.value or "") if self.type in ("DATE", "TIME") else None
        return found[0] if found else None
