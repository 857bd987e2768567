"""Disagreement: two statements that do not go together."""

import msgspec

from onrecord.record.span import Span


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """The ids of two statements, how they disagree and about what."""

    between: tuple[str, str]
    kind: str
    about: str


class Differing(Disagreement, frozen=True, kw_only=True):
    """A disagreement across reports, the earlier statement first, with what exactly differs.

    `kind` is "denial" (one says what the other denies), "opposite acts" (one is for and one against the same
    thing) or "figures" (two measures of one thing that leave no number open in common). `about` is the
    issue, or what is measured. `first` and `second` are the figures, or the words that say yes and no;
    offsets count code points of the report of that statement.
    """

    first: list[Span] = []
    second: list[Span] = []
