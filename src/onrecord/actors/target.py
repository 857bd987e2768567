"""Target: of whom a statement asks something, or whom it accuses, praises or threatens."""

from collections.abc import Iterator

from onrecord.actors.describe import side
from onrecord.actors.entity import Entity
from onrecord.actors.name import Name
from onrecord.actors.role import role_before
from onrecord.actors.scene import Scene
from onrecord.record.statement import Act, Statement

# Done to somebody in three of four statements labelled by hand or more, and in three of ten or more.
ALWAYS: frozenset[Act] = frozenset(("accuse", "threaten", "demand", "condition", "appeal"))
TARGETED: frozenset[Act] = ALWAYS | {"criticise", "offer", "propose", "praise", "reject"}


def target(scene: Scene, statement: Statement, speakers: list[Entity]) -> Entity | None:
    """The first actor that the content names besides those who speak; None where the act has no target.

    Of an act that is always done to somebody, it is else the last one named before the content in its
    paragraph or the one above.
    """
    if statement.act not in TARGETED:
        return None
    spans = [scene.tokens.at(*span.span) for span in statement.content]
    inside = (entity for begin, end in spans for entity in _named(scene, begin, end))
    found = next((entity for entity in inside if not _is_theirs(entity, speakers)), None)
    begin = spans[0][0]
    if found or statement.act not in ALWAYS or begin >= len(scene.tokens):
        return found
    before = reversed(list(_named(scene, scene.tokens.paragraph(begin, 1), begin)))
    return next((entity for entity in before if not _is_theirs(entity, speakers)), None)


def _named(scene: Scene, begin: int, end: int) -> Iterator[Entity]:
    """The persons and known actors that the words `[begin, end)` name, in order; bodies as parties."""
    persons = {at: scene.people.at[at] for at in range(begin, end) if at in scene.people.at}
    titles = [role_before(scene.tokens, scene.sides, Name(at, at + 1, "person")) for at in persons]
    owners = {owner.begin: owner for owner in scene.sides.owners(begin, end)}
    for role in filter(None, titles):
        owners = {at: owner for at, owner in owners.items() if not role.begin <= at < role.end}
    for at in sorted(persons | owners):
        if at in persons:
            yield persons[at]
        elif party := scene.sides.party(owners[at].actor):
            yield side(scene, party, owners[at].actor.kind)


def _is_theirs(entity: Entity, speakers: list[Entity]) -> bool:
    return any(
        entity is speaker or entity.name == speaker.party or (entity.party and entity.party == speaker.party)
        for speaker in speakers
    )
