"""Statement: something that a report attributes to somebody."""

from typing import Literal

import msgspec

from onrecord.record.actor import ActorName
from onrecord.record.span import Span

Kind = Literal["direct", "indirect", "mixed"]
Grade = Literal[
    "named official", "named person", "institution", "anonymous", "unnamed group", "media", "data"
]
Act = Literal[
    "propose", "offer", "demand", "appeal", "condition", "accept", "reject", "promise", "threaten",
    "accuse", "deny", "praise", "criticise", "defer", "assert",
]  # fmt: skip
STANDS: frozenset[Act] = frozenset(
    ("propose", "offer", "demand", "appeal", "condition", "accept", "reject", "promise", "threaten")
)
"""Praise, blame and reports are no position; to defer is to take none yet."""
SURE: frozenset[Grade] = frozenset(("named official", "institution", "named person"))
"""Others change no party's position."""
NO_VOICE: frozenset[Grade] = frozenset(("media", "data"))  # they speak for no party
LIKELY = 0.5
"""From this confidence on something is more likely right than not. Less likely is shown, and nothing is
concluded from it (docs/decisions/0039)."""
SUPPOSED_WITHIN = 500
"""Characters of a cue that tell what is supposed only ("should"): an index has no room for all."""


class Statement(msgspec.Struct, kw_only=True, gc=False):
    """Who said what, as the report has it.

    `source` names who, `cue` signals the attribution, `content` is what is attributed, one span
    a continuous stretch. A quotation that runs on has no cue, and the source that it takes from
    the statement before. `kind` is "direct" where all of the content stands in quotation marks,
    "indirect" where none does. `parent` is the id of the statement whose content this one stands
    in. `made_on` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. `confidence` runs from 0 to 1, as does
    `act_confidence`, how sure the reader is of the act; None where a person or another program
    told it. What the report does not give, or the reader does not read, is None or empty.
    """

    id: str
    source: Span | None = None
    cue: Span | None = None
    content: list[Span]
    kind: Kind
    parent: str | None = None
    speaker: ActorName | None = None
    party: str | None = None
    grade: Grade | None = None
    act: Act | None = None
    issues: list[str] = []
    target: ActorName | None = None
    conditions: list[Span] = []
    made_on: str | None = None
    place: str | None = None
    channel: str | None = None
    confidence: float
    act_confidence: float | None = None

    @property
    def likely_act(self) -> Act | None:
        """The act, if that is more likely right than not; one that a person told is."""
        sure = self.act_confidence is None or self.act_confidence >= LIKELY
        return self.act if sure else None
