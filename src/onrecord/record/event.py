"""Event: something that happened, as a report tells it."""

from typing import Literal

import msgspec

from onrecord.record.span import Span

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip


class Event(msgspec.Struct, kw_only=True):
    """An event of a PLOVER `type` (version 2.0).

    `span` holds all that tells it in one sentence, `trigger` the verb or noun in it. `on` is `YYYY-MM-DD`,
    `YYYY-MM` or `YYYY`. `place` is the name of a place as the report writes it. `actors` are the ids of all
    who take part, `recipients` of those among them to whom it is done. `statement` is the id of the
    statement that tells it, None where the report tells it in its own voice. `mentions` are words that tell
    it again.
    """

    span: tuple[int, int]
    text: str
    type: EventType
    trigger: Span
    on: str | None = None
    place: str | None = None
    actors: list[str] = []
    recipients: list[str] = []
    statement: str | None = None
    mentions: list[Span] = []
