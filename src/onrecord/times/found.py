"""Found: a time that a rule found."""

from typing import NamedTuple

from onrecord.record.time import TimeType


class Found(NamedTuple):
    """What a rule makes of a match; `value` is None where the report gives too little to tell."""

    type: TimeType
    value: str | None
    mod: str | None = None
