"""Actor: a person, body or state that a report speaks of."""

import msgspec

from onrecord.record.span import Span


class ActorName(msgspec.Struct, frozen=True, gc=False):
    """An actor where another part of the record names it; `actor` is its id."""

    actor: str
    name: str


class Actor(msgspec.Struct, kw_only=True):
    """One actor of a report, by the fullest name that the report gives, with every mention.

    `details` are the words that tell an unnamed person from others: "senior", "spoke on condition of
    anonymity".
    """

    id: str
    name: str
    kind: str
    roles: list[str] = []
    party: str | None = None
    mentions: list[Span] = []
    details: list[Span] = []
