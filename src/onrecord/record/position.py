"""Position: a party's latest act on an issue."""

import msgspec

from onrecord.record.found import Found
from onrecord.record.statement import Act


class Voice(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The latest act of one speaker for the party: `statements` has the statement, then its echoes."""

    speaker: str
    act: Act
    day: str
    statements: list[Found]


class Position(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a party last did about an issue, and since when it has done so.

    `act` is that of the first voice. `voices` are all who spoke for the party within a week of its latest
    act, one each: the better-identified first, of those the latest. `since` is the day of the earliest
    statement of the unbroken row with that act. The act is what a reader took the words for: the words stand
    beside it.
    """

    party: str
    issue: str
    act: Act
    since: str
    latest: str
    voices: list[Voice]
