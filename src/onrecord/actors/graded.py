"""Graded: how those who speak are identified in a report, by all that it says of them."""

from onrecord.actors.entity import Entity
from onrecord.actors.media import is_medium
from onrecord.actors.pronoun import PRONOUNS
from onrecord.record.statement import Grade, Statement


def graded(statements: list[Statement], spoken: dict[str, list[Entity]]) -> dict[int, Grade]:
    """How each actor is identified, by its number: as was read where its source says most of it."""
    most: dict[int, tuple[int, Grade]] = {}
    for statement in statements:
        found = spoken[statement.id]
        if len(found) == 1 and statement.source and statement.grade:
            said = len(statement.source.text), statement.grade
            most[id(found[0])] = max(said, most.get(id(found[0]), said), key=lambda one: one[0])
    return {number: grade for number, (_, grade) in most.items()}


def grade(statement: Statement, entity: Entity, identified: dict[int, Grade]) -> Grade | None:
    """How the source is identified: as the words were read, a person as where most is said of him ("he" and
    "both" say little); but a known person as the desk has it, and a known body as no person."""
    read, person = statement.grade, entity.kind == "person"
    if read == "institution" and is_medium(entity.name):
        return "media"
    if read is None or (entity.known and (person or read in ("named official", "named person"))):
        return entity.grade
    pronoun = statement.source and statement.source.text.casefold() in PRONOUNS
    return identified.get(id(entity), (pronoun and entity.grade) or read) if person else read
