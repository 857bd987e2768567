"""Told: an event as one sentence tells it."""

from dataclasses import dataclass, field

from onrecord.events.who import Who


@dataclass(slots=True)
class Told:
    """`trigger` and `span` are code points of the text; `span` holds the trigger and all that says who, when
    and where. `root` is the verb or noun. `near` is the number of the sentence, `statement` the id of the
    innermost statement that tells it."""

    type: str
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
    noun: bool = False
    mentions: list[tuple[int, int]] = field(default_factory=list)

    def keys(self) -> set[str]:
        """Who takes part, by their keys."""
        return {who.key for who in (*self.doers, *self.recipients)}
