"""Disagreement: two statements that do not go together."""

import msgspec


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """The ids of two statements, how they disagree and about what."""

    between: tuple[str, str]
    kind: str
    about: str
