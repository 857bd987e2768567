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
    private = any(is_private(sides.tokens, role) for role in roles)
    if known and known.by_name and private and not _holds(tenure, known, roles):
        entity.known = known = None  # a namesake
    if known and known.speaks(sides.day):
        appoint(entity, sides, tenure)
        return
    outside = any(is_outside(sides.tokens, role) for role in roles) and not _presides(entity, roles)
    entity.outside = outside and not entity.party
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


def _holds(tenure: Tenure, known: KnownActor, roles: list[Role]) -> bool:
    """Whether the report gives a known person an office that is his on its day."""
    titles = {word.casefold() for title in tenure.titles(known.id) for word in title.split()}
    return any(role.head in titles for role in roles)


def _presides(entity: Entity, roles: list[Role]) -> bool:
    """Whether a title before the name tells an office, whatever else he is: "President X, author of ..."."""
    begins = {begin for begin, _ in entity.places}
    return any(role.end in begins and role.end - role.begin == 1 and role.head in _HIGH for role in roles)


_HIGH = frozenset("president minister secretary senator sen rep governor chancellor king queen".split())


def _once(sides: Sides, known: KnownActor | None, roles: list[Role]) -> str | None:
    """The party of a known person whom the report gives an office that was his some day."""
    titles = {word.casefold() for role in known.roles for word in role.title.split()} if known else set()
    party = sides.known.side(known.party) if known and known.party else None
    return party.name if party and any(role.head in titles for role in roles) else None
