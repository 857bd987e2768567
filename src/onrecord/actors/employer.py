"""Employer: for whom the roles of a person say that he speaks."""

import re

from onrecord.actors.congress import is_member
from onrecord.actors.entity import Entity
from onrecord.actors.office import owner_of
from onrecord.actors.role import Role
from onrecord.actors.side import Sides

AMERICAN = ("secretary of state", "secretary of defense", "defense secretary", "treasury secretary")
# Marks of members of the US Congress: "(R-Tenn.)", ", D-Ohio", ", Ohio Democrat".
_CAUCUS = re.compile(
    r"(?: \(|,)\s?(?:[RDI]-\s?[A-Z]|(?:(?:[A-Z]\w+ ){1,2}|the \w+ )(?:Republican|Democrat)\b)"
)


def employer(sides: Sides, named: dict[int, Entity], entity: Entity, roles: list[Role]) -> str | None:
    """The party of `entity`, by the first of its `roles` that names one, else by what stands around its name.

    `named` gives the person whose name begins at a word.
    """
    for role in roles:
        if party := _of_role(sides, named, role):
            return party
    for begin, end in entity.places:
        of = sides.owners(end + 1, end + 4) if sides.tokens.low(end) == "of" else []
        if of and of[0].begin in (end + 1, end + 2):
            return sides.party(of[0].actor)  # "Envoy X of Tolmar"
        before = [o for o in sides.owners(max(begin - 6, 0), begin) if o.end in (begin - 1, begin - 2)]
        if before and sides.tokens.is_possessive(before[-1].end):
            return sides.party(before[-1].actor)
    if any(_is_legislator(sides, end) for _, end in entity.places) or is_member(sides.tokens, entity):
        return "United States"
    said = [role.casefold() for role in entity.roles]
    if "secretary" in said or any(office in role for role in said for office in AMERICAN):
        return "United States"
    return sides.government(entity.name)


def _is_legislator(sides: Sides, end: int) -> bool:
    """Whether the mark of a member of the US Congress stands behind the name."""
    t = sides.tokens
    return _CAUCUS.match(t.source, t.ends[end - 1]) is not None


def _of_role(sides: Sides, named: dict[int, Entity], role: Role) -> str | None:
    t, end = sides.tokens, role.end
    if t.low(end + 1) in ("the", "a", "an") and role.end - role.begin > 1:
        end = next((at for at in range(end + 1, end + 12) if t.word(at) in (",", ".", "")), end)
    owner = owner_of(sides, role.begin, role.end, role.head) or owner_of(sides, role.begin, end, role.head)
    if owner:
        return sides.party(owner.actor)
    if any(sides.is_rebel(t.word(at)) for at in range(role.begin, role.end)):
        return sides.rebels
    for at in range(role.begin, role.end):
        person = named.get(at)
        if person and person.party:
            return person.party
    return None
