"""Standing: for whom a person speaks, and whether in an office."""

from onrecord.actors.employer import employer
from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import TITLES
from onrecord.actors.office import is_outside, is_private
from onrecord.actors.role import Role
from onrecord.actors.side import Sides
from onrecord.actors.tenure import Tenure
from onrecord.known.actor import KnownActor


def employ(entity: Entity, roles: list[Role], sides: Sides, tenure: Tenure, named: dict[int, Entity]) -> None:
    """Gives `entity` its party and grade: as it is known, else by the first of `roles` that names a party.

    `named` gives the person whose name begins at a word.
    """
    known = sides.known.get(entity.known or "")
    if known and known.by_name and any(is_private(sides.tokens, role) for role in roles):
        entity.known = known = None  # a namesake
    if known and known.speaks(sides.day):
        appoint(entity, sides, tenure)
        return
    entity.outside = any(is_outside(sides.tokens, role) for role in roles) and not entity.party
    if not entity.outside:
        entity.party = entity.party or employer(sides, named, entity, roles) or _once(sides, known, roles)
    official = not entity.outside and (entity.party or any(role.head in TITLES for role in roles))
    entity.grade = "named official" if official else "named person"


def appoint(entity: Entity, sides: Sides, tenure: Tenure) -> None:
    """Gives a known person the party, and the offices held on the day of the report."""
    known = sides.known.get(entity.known or "")
    entity.party = sides.party(known) if known else None
    for title in tenure.titles(entity.known or ""):
        if not any(title.casefold() in role.casefold() for role in entity.roles):
            entity.roles.append(title)
    official = entity.party or entity.heads() & TITLES
    entity.grade = "named official" if official else "named person"


def _once(sides: Sides, known: KnownActor | None, roles: list[Role]) -> str | None:
    """The party of a known person whom the report gives an office that was his some day."""
    titles = {word.casefold() for role in known.roles for word in role.title.split()} if known else set()
    party = sides.known.side(known.party) if known and known.party else None
    return party.name if party and any(role.head in titles for role in roles) else None
