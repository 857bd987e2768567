"""Told: an event as one sentence tells it."""

from dataclasses import dataclass, field

from onrecord.events.who import Who
from onrecord.record.event import EventType


@dataclass(slots=True)
class Told:
    """`trigger` and `span` are code points of the text; `span` holds the trigger and all that says who, when
    and where. `root` is the verb or noun. `near` is the number of the sentence, `statement` the id of the
    innermost statement that tells it. `named` are the words of the sentence that name those who take part, by
    their keys. `thing` is the noun of the object. Once merged, `seen` has what was merged with it, and
    `mentions` its spans."""

    type: EventType
    root: str
    trigger: tuple[int, int]
    span: tuple[int, int]
    near: int
    doers: list[Who] = field(default_factory=list)
    recipients: list[Who] = field(default_factory=list)
    on: str | None = None
    place: str | None = None
    country: str | None = None
    statement: str | None = None
    named: list[tuple[str, tuple[int, int]]] = field(default_factory=list)
    noun: bool = False
    definite: bool = False
    thing: tuple[str, ...] = ()
    seen: list["Told"] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)

    def is_bare(self) -> bool:
        """Whether it is a noun like "the talks" that says neither who nor when nor where, and points back."""
        return self.definite and not (self.doers or self.recipients or self.on or self.place)

    def keys(self) -> set[str]:
        """Who takes part, by their keys."""
        return {who.key for who in (*self.doers, *self.recipients)}
