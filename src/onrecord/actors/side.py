"""Sides: for whom the words of a report speak, as far as known names and the report itself say."""

from bisect import bisect_left
from functools import cached_property
from typing import NamedTuple

from onrecord.actors.lexicon import REBEL_WORDS, REBELS, STOP, TAILS, is_plural, singular
from onrecord.actors.spotted import Spotted
from onrecord.actors.tokens import Tokens
from onrecord.known.actor import Alias, KnownActor
from onrecord.known.names import Found

KINDS = ("name", "demonym", "institution", "forces", "leader", "capital", "seat")
_HALVES = ("North", "South")
RANKS = {kind: rank for rank, kind in enumerate(KINDS)}
_PLURAL_REBELS = frozenset(
    plural
    for one in REBELS
    for plural in (one + "s", one + "es", one.removesuffix("y") + "ies", one.removesuffix("an") + "en")
    if singular(plural) == one != plural
)
HYPHENS = frozenset("-‐‑–")


class Owner(NamedTuple):
    """A known name at the words `[begin, end)`, and whom it means here."""

    begin: int
    end: int
    actor: KnownActor
    alias: Alias


def _is_administration(owner: Owner) -> bool:
    """Whether a name is what a report means by "the administration" later on."""
    return owner.alias.text == "White House" or owner.alias.text.endswith(" administration")


class Sides:
    """What the known names of one report mean; of several, first whom the report also names otherwise.

    `day` is the report's (`YYYY-MM-DD`), None where it is not known.
    """

    def __init__(self, tokens: Tokens, spotted: Spotted, day: str | None = None) -> None:
        self.tokens = tokens
        self.day = day
        self.spotted = spotted
        self.known = spotted.known
        self._parties: dict[str, KnownActor] = {}
        self._named = spotted.once()
        halves = [at for at in tokens.capitals if tokens.words[at] in _HALVES]
        self._starts = sorted({*spotted.begins(), *halves})  # where a known name may begin
        owners = self.owners(0, len(tokens))
        self.rebels = self._rebels()
        self.administration = next((self.party(o.actor) for o in owners if _is_administration(o)), None)

    def owners(self, begin: int, end: int) -> list[Owner]:
        """The known names in `[begin, end)`, in order; "pro-Russian" and "Russian-backed" name none."""
        found, at, end = [], begin, min(end, len(self.tokens))
        for start in self._starts[bisect_left(self._starts, begin) : bisect_left(self._starts, end)]:
            if start < at:
                continue
            length, several = self.spotted.at(start)
            if several and start + length <= end and not self._is_bent(start, start + length):
                found.append(Owner(start, start + length, *self._choose(several)))
            elif (half := self._half(start)) and not several:
                found.append(Owner(start, start + 1, *half))
                length = 1
            at = start + (length or 1)
        return found

    def party(self, actor: KnownActor) -> str | None:
        """The name of the party for which `actor` speaks in the end, None if for no side."""
        party = self.known.side(actor.id, self.day)
        if party is None:
            return None
        self._parties[party.name] = party
        return party.name

    def party_named(self, name: str) -> KnownActor | None:
        """The known actor that `party` has called by this name."""
        return self._parties.get(name)

    def government(self, person: str) -> str | None:
        """The party of the "... administration" that bears the last name of `person`."""
        found = self.known.find(f"{person.rsplit(maxsplit=1)[-1]} administration") if person else ()
        return self.party(found[0][0]) if len(found) == 1 else None

    def called(self, actor: KnownActor) -> str:
        """The fullest name that the report gives `actor`; the known one of a state, and where the report but
        shortens it. A state of whose people the report speaks more than of it is called by them."""
        found = self._written.get(actor.id, [])
        if actor.kind == "state":
            people = [name for name in found if name]
            return people[0] if len(people) > len(found) - len(people) else actor.name
        names = sorted(
            {name for name in found if name}, key=lambda name: (-name.count(" "), -len(name), name)
        )
        name = names[0] if names else actor.name
        if actor.name in names and not actor.name.isupper():
            return actor.name
        own = {*actor.name.casefold().split()}
        return actor.name if name.isupper() or {*name.casefold().split()} <= own else name

    @cached_property
    def _written(self) -> dict[str, list[str | None]]:
        """How the report writes each known actor; None where it names or means a state otherwise."""
        found: dict[str, list[str | None]] = {}
        for owner in self.owners(0, len(self.tokens)):
            text = self.tokens.text(owner.begin, owner.end)
            people = owner.alias.kind == "demonym" and is_plural(text)
            if owner.actor.kind != "state" and owner.alias.kind == "name":
                found.setdefault(owner.actor.id, []).append(text)
            elif owner.actor.kind == "state" and (people or owner.alias.kind in ("name", "capital")):
                found.setdefault(owner.actor.id, []).append(text if people else None)
        return found

    def groups(self) -> list[KnownActor]:
        """The known armed groups and movements that the report names."""
        actors = [self.known.get(id_) for id_ in sorted(self._named)]
        return [actor for actor in actors if actor and actor.kind == "group"]

    def named(self, name: str) -> KnownActor | None:
        """The known actor `name`, if the report names it."""
        actor = self.known.one(name)
        return actor if actor and actor.id in self._named else None

    def _choose(self, found: tuple[Found, ...]) -> Found:
        return min(found, key=self._rank)

    def _rank(self, found: Found) -> tuple[bool, bool, int]:
        actor, alias = found
        return actor.id not in self._named, actor.kind == "body", RANKS[alias.kind]

    def _is_bent(self, begin: int, end: int) -> bool:
        t = self.tokens
        before = t.word(begin - 1) in HYPHENS and t.low(begin - 2) in ("pro", "anti", "non")
        return before or (t.word(end) in HYPHENS and t.low(end + 1) in TAILS)

    def _half(self, at: int) -> Found | None:
        """ "the North", "the South" where the report names one state that begins so."""
        word = self.tokens.word(at)
        if word not in _HALVES or self.tokens.low(at - 1) != "the" or self.tokens.word(at + 1).istitle():
            return None
        actors = [self.known.get(id_) for id_ in sorted(self._named)]
        fitting = [
            actor for actor in actors if actor and actor.kind == "state" and actor.name.startswith(word + " ")
        ]
        return (fitting[0], fitting[0].aliases[0]) if len(fitting) == 1 else None

    def _rebels(self) -> str | None:
        """How the report names its rebels, by the first mention that says whose they are."""
        t, bare = self.tokens, None
        for at in (at for at, low in enumerate(t.lows) if low in _PLURAL_REBELS):
            begin = at
            while begin and t.joined(begin) and self._qualifies(begin - 1):
                begin -= 1
            if begin < at and t.word(begin)[0].isalpha():
                known = [owner for owner in self.owners(begin, at) if owner.actor.kind == "group"]
                return self.party(known[0].actor) if known else t.text(begin, at + 1)
            bare = bare or t.low(at)
        groups = self.groups()
        return groups[0].name if len(groups) == 1 else bare

    def _qualifies(self, at: int) -> bool:
        t = self.tokens
        low = t.low(at)
        if low in STOP:
            return False
        hyphen = t.word(at) in HYPHENS or t.word(at - 1) in HYPHENS or t.word(at + 1) in HYPHENS
        initials = t.word(at) == "." and len(t.word(at - 1)) == len(t.word(at + 1)) == 1  # "U.S.-backed"
        return hyphen or initials or (t.word(at)[:1].isupper() and t.word(at).isalpha())

    def is_rebel(self, word: str) -> bool:
        return singular(word) in REBEL_WORDS
