"""Naming: whom the words of a sentence name."""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.events.crowd import CROWDS, FORCES, beside, crowd, is_crowd
from onrecord.events.roster import Roster
from onrecord.events.sentence import Sentence
from onrecord.events.who import Who
from onrecord.known.actor import Alias, KnownActor
from onrecord.known.known import Known
from onrecord.record.name import Name
from onrecord.record.reading import Reading

_BENT = frozenset(
    "backed brokered mediated sponsored controlled held supported funded run based aligned made born style"
    " dominated occupied administered allied trained proposed drafted friendly supplied imposed".split()
)
"""Behind a name and a hyphen: it is not the one who acts."""
_PREFIXES = frozenset("pro anti non".split())
_NAMED_AFTER = frozenset(
    "valley river sea street times post university institute bank journal avenue square hospital airport"
    " deal".split()
)
_THERE = frozenset("in inside near across around throughout within outside".split())


@dataclass(slots=True)
class Naming:
    """Who is named in a report: those on its `roster`, and known actors as of the `day` of the report."""

    known: Known
    day: str | None
    roster: Roster

    @classmethod
    def of(cls, reading: Reading, known: Known, told: Sequence[Name]) -> "Naming":
        day = (reading.report.published or "")[:10] or None
        return cls(known, day, Roster.of(reading, known, told))

    def __call__(self, s: Sentence) -> list[tuple[int, int, Who]]:
        """Those whom the sentence names, in order."""
        found: list[tuple[int, int, Who]] = []
        given = {
            s.at(begin, end)[0]: (s.at(begin, end)[1], who)
            for begin, end, who in self.roster.within(s.begins[0], s.ends[-1])
        }
        free = 0
        for at, word in enumerate(s.words):
            if at < free or not (at in given or word[0].isupper() or word in CROWDS or word in FORCES):
                continue
            if is_crowd(s, at) and at not in given:
                end, who = at + 1, crowd(s, at)
                who = beside(s, found, at, who) if who else None
            else:
                end, who = self._name(s, at, *given.get(at, (0, None)))
            found += [(at, end, who)] if who else []
            free = max(end, at)
        return found

    def _name(self, s: Sentence, at: int, until: int, given: Who | None) -> tuple[int, Who | None]:
        """Where the name at `at` ends, and whom it means; `given` is on the roster and named up to `until`.

        A body of which the roster has no more than the name is looked up among the known.
        """
        if given is None or given.kind == "body":
            end, one = self._known(s, at)
            if given is None or (end > at and given.id is None):
                return end, one
        if given.id is None and until == at + 1 and (own := self.roster.side(s.lows, at)):
            return own  # a people that was taken for a person
        return until, given

    def _known(self, s: Sentence, at: int) -> tuple[int, Who | None]:
        """Where the known name that begins at `at` ends, `at` if there is none, and whom it means as an
        actor."""
        length, several = self.known.longest(s.words, at) if s.words[at][0].isupper() else (0, ())
        if not several:
            own = self.roster.side(s.lows, at)
            return own or (at, None)
        end = at + length
        if s.hyphened(end) and s.low(end + 1) in _BENT:
            return end + 2, None
        actor, alias = min(several, key=lambda one: one[1].kind == "seat")
        return end, None if _is_no_actor(s, at, end, actor, alias) else self._side(actor)

    def _side(self, actor: KnownActor) -> Who:
        """A known actor: a body as the side that it speaks for, a person as himself."""
        if actor.kind == "person":
            side = self.known.side(actor.id, self.day)
            return Who(actor.id, actor.name, actor.kind, side.name if side else None)
        party = self.known.party(actor.id)
        return Who(party.id, party.name, party.kind, party.name)


def _is_no_actor(s: Sentence, at: int, end: int, actor: KnownActor, alias: Alias) -> bool:
    """Whether the name stands for a place, or in a longer one: "in Tolmar", "pro-Tolmaran", "the Tolmar
    Valley"."""
    if s.hyphened(at - 1) and s.low(at - 2) in _PREFIXES:
        return True
    if s.low(end) in _NAMED_AFTER and s.word(end)[0].isupper():
        return True
    if not any(first < end and at < last for first, last, _ in s.places):
        return False
    if alias.kind in ("capital", "seat") or actor.kind == "body":
        return True
    return s.low(at - 1) in _THERE and not s.possessive(end)
