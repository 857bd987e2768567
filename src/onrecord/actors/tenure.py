"""Tenure: which offices known persons hold on the day of a report."""

from functools import cached_property
from typing import NamedTuple

from onrecord.actors.lexicon import FORMER, MODIFIERS, is_role
from onrecord.actors.side import Sides
from onrecord.known.actor import Alias, KnownActor, Role
from onrecord.known.form import split
from onrecord.known.known import Known

_ALIKE = {"defense": "defence", "top": "chief", "lead": "chief", "labor": "labour"}
_EMPTY = frozenset("the a an of for and s affairs".split())


class Office(NamedTuple):
    """Somebody holds an office: the words of its title, and the id of the actor whose office it is."""

    holder: KnownActor
    title: frozenset[str]
    of: str | None


class Tenure:
    """The offices that are held on the day of the report: those of the desk file's persons, and of
    persons of the table whom the report names.

    A role holds from its first day to its last, both included. On a day that is not given, only roles
    without dates hold: whether one with a limit does, nobody can say.
    """

    def __init__(self, sides: Sides) -> None:
        self._known = sides.known
        persons = [*self._known.officers, *sides.spotted.persons()]
        self._held = [(actor, role) for actor in persons for role in actor.roles if role.holds(sides.day)]

    def titles(self, id: str) -> list[str]:
        """The titles that the person `id` holds, as the file or the table writes them."""
        return [role.title for actor, role in self._held if actor.id == id]

    def holder(self, sides: Sides, begin: int, end: int, of: str | None = None) -> Office | None:
        """Whose office the words `[begin, end)` of the report name, where the file has one for it.

        The words must be those of the title: a minister is no deputy minister. `of` is the id of the actor
        whose office it is where they do not say that.
        """
        if not self._held:
            return None
        words = [(sides.tokens.word(at), at) for at in range(begin, end)]
        for owner in sides.owners(begin, end):
            own = range(owner.begin, owner.end)
            title = _title([word for word, at in words if at not in own or _is_office(owner.alias, word)])
            if found := self._one(title, owner.actor.id):
                return found
        return self._one(_title([word for word, _ in words]), of) if of else None

    def called(self, sides: Sides, begin: int, end: int, last: str) -> KnownActor | None:
        """Who bears the last name `last` and holds the office of the words `[begin, end)`."""
        bearing = [actor for actor, _ in self._held if actor.name.split()[-1] == last]
        if not bearing:
            return None
        office = self.holder(sides, begin, end)
        if office is None and not sides.owners(begin, end):
            title = _title(sides.tokens.words[begin:end])
            bare = [each for each in self._offices if each.title == title and each.holder in bearing]
            office = bare[0] if len({each.holder.id for each in bare}) == 1 else None
        return office.holder if office and office.holder in bearing else None

    def _one(self, title: frozenset[str], of: str) -> Office | None:
        fitting = [
            each for each in self._offices if each.title == title and each.of and self._joined(each.of, of)
        ]
        return fitting[0] if len({each.holder.id for each in fitting}) == 1 else None

    @cached_property
    def _offices(self) -> list[Office]:
        return [
            Office(actor, _title(_without(self._known, role)), role.of or actor.party)
            for actor, role in self._held
        ]

    def _joined(self, one: str, other: str) -> bool:
        """Whether one of the two actors speaks for the other, or they are one."""
        return one in self._chain(other) or other in self._chain(one)

    def _chain(self, id: str) -> list[str]:
        chain = [id]
        while (actor := self._known.get(chain[-1])) and actor.party:
            chain.append(actor.party)
        return chain


def same_office(title: frozenset[str], role: str) -> bool:
    """Whether `role`, the words of a report, is the office `title`."""
    words = _title(split(role))
    return title <= words and not (words - title) & (MODIFIERS | FORMER)


def _title(words: list[str]) -> frozenset[str]:
    low = [word.casefold() for word in words if word[:1].isalnum()]
    return frozenset(_ALIKE.get(word, word) for word in low if word not in _EMPTY)


def _without(known: Known, role: Role) -> list[str]:
    """The words of a role's title without the name of the actor whose it is ("Tolmaran president")."""
    words, left, at = split(role.title), [], 0
    while at < len(words):
        length, found = known.longest(words, at)
        own = [alias for actor, alias in found if actor.id == role.of]
        for word in words[at : at + max(length, 1)]:
            if not own or _is_office(own[0], word):
                left.append(word)
        at += max(length, 1)
    return left


def _is_office(alias: Alias, word: str) -> bool:
    """Whether `word` is the office in a name such as "Tolmaran president"."""
    return alias.kind == "leader" and (is_role(word) or word.casefold() in MODIFIERS)
