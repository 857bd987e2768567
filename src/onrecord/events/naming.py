"""Naming: whom the words of a sentence name."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.events.groupword import FORCES, GROUPS, REBEL
from onrecord.events.sentence import Sentence
from onrecord.events.who import Who
from onrecord.known.actor import KnownActor
from onrecord.known.known import Known
from onrecord.record.name import Name
from onrecord.record.reading import Reading

_BENT = frozenset(
    "backed brokered mediated sponsored controlled held supported funded run based aligned made born style"
    " dominated occupied administered allied trained proposed drafted friendly supplied imposed".split()
)
"""Behind a name and a hyphen: it is not the one who acts."""
_PREFIXES = frozenset("pro anti non".split())
_NO_ADJECTIVE = frozenset(
    "and or of in by with for to from at on as between against than that who were was".split()
)
_NAMED_AFTER = frozenset(
    "valley river sea street times post university institute bank journal avenue square hospital airport".split()
)
_HEADS = frozenset(
    "leader leaders party parties figure figures station headquarters politician politicians".split()
)
_THERE = frozenset("in inside near across around throughout within outside".split())
_MOST_BEFORE = 3  # words before a common noun that belong to its name
_PERSONAL = ("person",)


@dataclass(slots=True)
class Naming:
    """Who is named in a report: the actors that it lists, the names that the network found, known actors."""

    known: Known
    day: str | None
    spans: list[tuple[int, int, Who]] = field(default_factory=list)  # of persons and names, in order
    begins: list[int] = field(default_factory=list)
    listed: dict[str, Who] = field(
        default_factory=dict
    )  # states that only the report knows, by their first letters

    @classmethod
    def of(cls, reading: Reading, known: Known, told: Sequence[Name]) -> "Naming":
        out = cls(known, (reading.report.published or "")[:10] or None)
        spans: dict[tuple[int, int], Who] = {}
        text = reading.report.text
        persons: dict[str, tuple[int, Who]] = {}  # by each word of the name, who is mentioned most
        for actor in reading.actors:
            who = Who(actor.id, actor.name, actor.kind, actor.party)
            if actor.kind == "person" and not actor.name.startswith("anonymous source"):
                for word in actor.name.casefold().split():
                    persons[word] = max(
                        persons.get(word, (0, who)), (len(actor.mentions), who), key=lambda one: one[0]
                    )
                for span in actor.mentions:
                    spans[span.span] = who
            elif actor.kind in ("state", "group", "organisation") and known.get(actor.id) is None:
                if "’" in actor.name or "'" in actor.name:
                    continue
                out.listed[actor.name.casefold()] = who
        for name in told:
            if name.kind == "person":
                words = text[name.span[0] : name.span[1]]
                last = words.split()[-1].casefold() if words.split() else ""
                _, who = persons.setdefault(last, (0, Who(None, " ".join(words.split()), "person")))
                spans.setdefault(name.span, who)
            elif name.kind == "organisation":
                words = " ".join(text[name.span[0] : name.span[1]].split())
                if _is_name(words) and not known.find(words) and words.casefold() not in out.listed:
                    spans.setdefault(name.span, Who(None, words, "body"))
        out.spans = sorted((begin, end, who) for (begin, end), who in spans.items())
        out.begins = [begin for begin, _, _ in out.spans]
        return out

    def __call__(self, s: Sentence) -> list[tuple[int, int, Who]]:
        """Those whom the sentence names, in order."""
        found: list[tuple[int, int, Who]] = []
        low, high = bisect_left(self.begins, s.begins[0]), bisect_right(self.begins, s.ends[-1])
        given = {s.at(begin, end)[0]: (s.at(begin, end)[1], who) for begin, end, who in self.spans[low:high]}
        free = 0
        for at, word in enumerate(s.words):
            if at < free or not (at in given or word[0].isupper() or word in GROUPS or word in FORCES):
                continue
            if one := self._at(s, at, given):
                begin, free, who = one
                if who and who.kind == "group" and who.id is None:
                    who = self._with_side(s, found, begin, who)
                if who:
                    found.append((begin, free, who))
        return found

    def _at(
        self, s: Sentence, at: int, given: dict[int, tuple[int, Who]]
    ) -> tuple[int, int, Who | None] | None:
        if at in given:
            end, who = given[at]
            if end > at:
                return at, end, who
        word = s.words[at]
        if s.lows[at] in GROUPS and (word.islower() or at < 2):
            return self._group(s, at) if s.low(at + 1) not in _HEADS else (at, at + 1, None)
        if word in FORCES and s.low(at - 1) in REBEL:
            return self._group(s, at)
        length, several = self.known.longest(s.words, at)
        if not several:
            return self._own(s, at)
        end = at + length
        if s.low(end) in _NAMED_AFTER and s.word(end)[0].isupper():
            return at, end, None
        if s.hyphened(end) and s.low(end + 1) in _BENT:
            return at, end + 2, None
        if s.hyphened(at - 1) and s.low(at - 2) in _PREFIXES:
            return at, end, None
        actor, alias = min(several, key=lambda one: one[1].kind == "seat")
        if (alias.kind in ("capital", "seat") or actor.kind == "body") and _is_place(s, at, end):
            return at, end, None
        if s.low(at - 1) in _THERE and _is_place(s, at, end) and not s.possessive(end):
            return at, end, None
        return at, end, self.side(actor)

    def _with_side(self, s: Sentence, found: list[tuple[int, int, Who]], at: int, who: Who) -> Who | None:
        """Of "Hamas gunmen" and "Israeli police" the side alone; of "Palestinian militants" the militants alone."""
        if not found or s.low(found[-1][1] - 1) not in who.name.casefold().split():
            return who
        if found[-1][1] < at and " ".join(s.words[found[-1][0] : at]) not in who.name:
            return who
        if found[-1][2].kind != "state" or s.lows[at] == "police":
            return None
        found.pop()
        return who

    def _own(self, s: Sentence, at: int) -> tuple[int, int, Who | None] | None:
        """A state or side that only the report knows, by its name or an adjective that begins like it."""
        low = s.lows[at]
        for name, who in self.listed.items():
            if low == name or (len(name) > 4 and low.startswith(name[: max(4, len(name) - 2)])):
                return at, at + 1, who
            words = name.split()
            if len(words) > 1 and s.lows[at : at + len(words)] == words:
                return at, at + len(words), who
        return None

    def side(self, actor: KnownActor) -> Who:
        """A known actor: a body as the side that it speaks for, a person as himself."""
        if actor.kind == "person":
            side = self.known.side(actor.id, self.day)
            return Who(actor.id, actor.name, actor.kind, side.name if side else None)
        party = self.known.party(actor.id)
        return Who(party.id, party.name, party.kind, party.name)

    def _group(self, s: Sentence, at: int) -> tuple[int, int, Who | None]:
        """A common noun such as "rebels", with the adjectives before it: its name is these words."""
        begin = at
        while begin > max(0, at - _MOST_BEFORE):
            low = s.low(begin - 1)
            if s.word(begin - 1)[:1].isupper() and not s.hyphened(begin - 2) and begin - 1 > 0:
                begin -= 1
                continue
            if s.hyphened(begin - 1):
                begin -= 2
                continue
            adjective = low in ("masked", "armed", "unidentified", "suspected") or (
                low.endswith(("ist", "ish", "al", "ian", "ean", "an", "ese", "ic"))
                and (low not in _NO_ADJECTIVE and not low.endswith("ly"))
            )
            if not adjective:
                break
            begin -= 1
        return at, at + 1, Who(None, " ".join(s.words[begin : at + 1]).replace(" - ", "-"), "group")


def _is_place(s: Sentence, begin: int, end: int) -> bool:
    """Whether the words stand for a place here, and not for who sits there."""
    return any(first < end and begin < last for first, last, _ in s.places)


def _is_name(words: str) -> bool:
    """Whether the network's name of a body is one: an abbreviation, or words with two capitals at least."""
    capitals = [word for word in words.split() if word[0].isupper()]
    return len(capitals) > 1 or (words.isupper() and len(words) > 2)
