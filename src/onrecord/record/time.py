"""Time: a temporal expression."""

from typing import Literal

import msgspec

from onrecord.record.check import Check

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """A TIMEX3 of TimeML: `value` and `mod` as its annotation guidelines 1.2.1 write them.

    `checks` are of a length of time that is told from a point in time and so is no measure ("two weeks
    after the talks of 3 March"); those of any other stand at the measure.
    """

    span: tuple[int, int]
    text: str
    type: TimeType
    value: str | None = None
    mod: str | None = None
    checks: tuple[Check, ...] = ()
