"""Roster: whom a report names that is not known before: its persons, bodies and states."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from onrecord.events.people import People, is_person
from onrecord.events.who import Who
from onrecord.known.known import Known
from onrecord.record.actor import Actor
from onrecord.record.name import Name
from onrecord.record.reading import Reading

_SIDES = frozenset("state group organisation".split())


@dataclass(slots=True)
class Roster:
    """`spans` are the code points at which persons and bodies are named, in order; `sides` the states and
    groups that only the report knows, by their names in small letters."""

    spans: list[tuple[int, int, Who]] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    sides: dict[str, Who] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading, known: Known, told: Sequence[Name]) -> "Roster":
        """From the actors of `reading`, and the names that the network `told`."""
        out = cls()
        spans: dict[tuple[int, int], Who | None] = {(name.span[0], name.span[1]): None for name in told}
        for actor in reading.actors:
            out._add_side(actor, known)
            if is_person(actor):
                person = Who(actor.id, actor.name, actor.kind, actor.party)
                spans.update({mention.span: person for mention in actor.mentions})
        kinds = {name.span: name.kind for name in told}
        people = People(reading.actors)
        for begin, end in sorted(spans):
            words = reading.report.text[begin:end].split()
            who, kind = spans[begin, end], kinds.get((begin, end), "person")
            if words and (who or kind == "person"):
                out.spans.append((begin, end, people.meant(words, who)))
            elif kind == "organisation" and _is_body(words):
                out.spans.append((begin, end, Who(None, " ".join(words), "body")))
        out.begins = [begin for begin, _, _ in out.spans]
        return out

    def _add_side(self, actor: Actor, known: Known) -> None:
        """Adds `actor`, or the side that it speaks for, if no more is known of it."""
        if actor.kind in _SIDES and known.get(actor.id) is None and not _is_owner(actor.name):
            self.sides[actor.name.casefold()] = Who(actor.id, actor.name, actor.kind, actor.party)
        elif actor.party and known.one(actor.party) is None:
            self.sides.setdefault(actor.party.casefold(), Who(None, actor.party, "body", actor.party))

    def within(self, begin: int, end: int) -> Iterator[tuple[int, int, Who]]:
        """Those of `spans` that begin in `[begin, end]`."""
        yield from self.spans[bisect_left(self.begins, begin) : bisect_right(self.begins, end)]

    def side(self, lows: Sequence[str], at: int) -> tuple[int, Who] | None:
        """Where the name of one of `sides`, or an adjective that begins like it, ends that begins at `at`."""
        low = lows[at]
        for name, who in self.sides.items():
            words = name.split()
            if lows[at : at + len(words)] == words:
                return at + len(words), who
            if len(words) == 1 and len(name) > 4 and low.startswith(name[: max(4, len(name) - 2)]):
                return at + 1, who
        return None


def _is_owner(name: str) -> bool:
    return "’" in name or "'" in name


def _is_body(words: Sequence[str]) -> bool:
    """Whether the words that the network takes for a body's name are one: an abbreviation, or two capitals at
    least."""
    capitals = [word for word in words if word[0].isupper()]
    return len(capitals) > 1 or (len(words) == 1 and words[0].isupper() and len(words[0]) > 2)
