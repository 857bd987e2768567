"""Disagreement: two statements that do not go together."""

import msgspec

from onrecord.record.span import Span


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """The ids of two statements, the earlier first, how they disagree and about what.

    `kind` is "denial" (one says what the other denies), "opposite acts" (one is for and one against the
    same thing)
    or "figures" (two measures of one thing that leave no number open in common). `about` is the issue, or
    what is
    measured. `first` and `second` are what differs: the figures, or the words that say yes and no; offsets
    count code points of the report of that statement.
    """

    between: tuple[str, str]
    kind: str
    about: str
    first: list[Span] = []
    second: list[Span] = []
