"""Graded: how those who speak are identified in a report, by all that it says of them."""

import re

from onrecord.actors.congress import SEATS
from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import FORMER
from onrecord.actors.media import is_medium
from onrecord.actors.pronoun import PRONOUNS
from onrecord.record.statement import Grade, Statement

# "X, a former minister" speaks for himself; "Former Minister X" is read both ways.
_FORMER = re.compile(r", (?:now )?(?:an? |the )?(?:(?!who|with)\S+ ){0,2}(?:former|ex-|retired)\b", re.I)
_NO_PERSONS = ("institution", "data")


def graded(statements: list[Statement], spoken: dict[str, list[Entity]]) -> dict[int, Grade]:
    """How each actor is identified, by its number: as was read where its source says most of it."""
    most: dict[int, tuple[int, Grade]] = {}
    for statement in statements:
        found = spoken[statement.id]
        if len(found) == 1 and statement.source and statement.grade:
            text = statement.source.text
            said = len(text), _as_told(statement.grade, text, found[0])
            most[id(found[0])] = max(said, most.get(id(found[0]), said), key=lambda one: one[0])
    return {number: grade for number, (_, grade) in most.items()}


def _as_told(read: Grade, text: str, entity: Entity) -> Grade:
    """`read`, or what the office of a person that the source tells says better."""
    if read == "named official" and not entity.party and _FORMER.search(text) and " now " not in text:
        return "named person"
    seated = not SEATS.isdisjoint(entity.heads()) and FORMER.isdisjoint(entity.heads())
    return "named official" if read == "named person" and entity.kind == "person" and seated else read


def speaks_for_none(entity: Entity, identified: Grade | None) -> bool:
    """Whether it is a medium, or a person who was read to speak for himself and is not known."""
    if entity.grade == "media" or (identified == "media" and not entity.known):
        return True
    return entity.kind == "person" and not entity.known and identified == "named person"


def grade(statement: Statement, entity: Entity, identified: dict[int, Grade]) -> Grade | None:
    """How the source is identified: as the words were read, a person as where most is said of him ("he" and
    "both" say little); but a known person as the desk has it, and a known body as no person."""
    read, person = statement.grade, entity.kind == "person"
    if read == "institution" and is_medium(entity.name):
        return "media"
    known = entity.known and (entity.party or not person)
    if read is None or (known and (person or read in ("named official", "named person"))):
        return entity.grade
    pronoun = statement.source and statement.source.text.casefold() in PRONOUNS
    if not person:
        they = statement.source and statement.source.text.casefold() in ("they", "their", "who")
        return identified.get(id(entity), read) if they else read
    found = identified.get(id(entity), (pronoun and entity.grade) or read)
    if found in _NO_PERSONS and entity.grade and _by_name(statement, entity):
        return entity.grade
    return found


def _by_name(statement: Statement, entity: Entity) -> bool:
    """Whether the source is the last name of a person whose full one the report has, "he" or "she"."""
    source, names = statement.source.text if statement.source else "", entity.name.split()
    return len(names) > 1 and (source.casefold() in ("he", "she") or source == names[-1])
