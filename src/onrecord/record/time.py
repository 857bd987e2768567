"""Time: a temporal expression."""

from typing import Literal

import msgspec

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """A TIMEX3 of TimeML: `value` and `mod` as its annotation guidelines 1.2.1 write them."""

    span: tuple[int, int]
    text: str
    type: TimeType
    value: str | None = None
    mod: str | None = None
