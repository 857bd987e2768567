"""Time: a temporal expression."""

import re
from typing import Literal

import msgspec

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)")
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """A TIMEX3 of TimeML: `value` and `mod` as its annotation guidelines 1.2.1 write them."""

    span: tuple[int, int]
    text: str
    type: TimeType
    value: str | None = None
    mod: str | None = None

    @property
    def day(self) -> str | None:
        """The day, month or year of a date or time, as far as it tells one."""
        found = _DATE.match(self.value or "") if self.type in ("DATE", "TIME") else None
        return found[0] if found else None
