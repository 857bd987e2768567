"""Roster: whom a report names that is not known before: its persons, bodies and states."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

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
        spans: dict[tuple[int, int], Who] = {}
        persons: dict[str, tuple[int, Who]] = {}  # by each word of a name, who is mentioned most
        for actor in reading.actors:
            who = Who(actor.id, actor.name, actor.kind, actor.party)
            if _is_person(actor):
                mentions = len(actor.mentions)
                for word in actor.name.casefold().split():
                    persons[word] = max(persons.get(word, (-1, who)), (mentions, who), key=lambda one: one[0])
                spans.update({span.span: who for span in actor.mentions})
            elif actor.kind in _SIDES and known.get(actor.id) is None and not _is_owner(actor.name):
                out.sides[actor.name.casefold()] = who
        for (begin, end), kind, _ in told:
            words = reading.report.text[begin:end].split()
            if kind == "person" and words:
                _, who = persons.setdefault(words[-1].casefold(), (0, Who(None, " ".join(words), "person")))
                spans.setdefault((begin, end), who)
            elif kind == "organisation" and _is_body(words):
                spans.setdefault((begin, end), Who(None, " ".join(words), "body"))
        out.spans = sorted(((*span, who) for span, who in spans.items()), key=lambda one: one[:2])
        out.begins = [begin for begin, _, _ in out.spans]
        return out

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


def _is_person(actor: Actor) -> bool:
    return actor.kind == "person" and not actor.name.startswith("anonymous source")


def _is_owner(name: str) -> bool:
    return "’" in name or "'" in name


def _is_body(words: Sequence[str]) -> bool:
    """Whether the words that the network takes for a body's name are one: an abbreviation, or two capitals
    at least."""
    capitals = [word for word in words if word[0].isupper()]
    return len(capitals) > 1 or (len(words) == 1 and words[0].isupper() and len(words[0]) > 2)
