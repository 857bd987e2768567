"""Fill: a reading with the actors of its report, and each statement with who speaks and for whom."""

from collections.abc import Iterator, Sequence
from itertools import count

import msgspec

from onrecord.actors.candidate import Bearing, bearing
from onrecord.actors.cast import Cast
from onrecord.actors.detail import details
from onrecord.actors.entity import Entity
from onrecord.actors.graded import grade, graded, speaks_for_none
from onrecord.actors.mention import mention
from onrecord.actors.scene import Scene
from onrecord.actors.source import mentioned
from onrecord.actors.target import aim, by_rule
from onrecord.known.known import Known
from onrecord.record.actor import Actor, ActorName
from onrecord.record.aim import NO_AIMS, Aim, Aims
from onrecord.record.name import Name
from onrecord.record.reading import Reading
from onrecord.record.span import Span
from onrecord.record.statement import Grade, Statement

_UNTOLD = Aim([])


def actors(reading: Reading, known: Known, told: Sequence[Name] = (), aims: Aims = NO_AIMS) -> Reading:
    """`reading` with `actors`, and `speaker`, `party`, `grade` and `target` of its statements.

    `told` are the names that the network finds in the report; without them names are told by their form.
    `aims` is what it tells of those at whom statements are aimed.

    Of a joint source the ids, names and parties are joined by "; ". What neither the report nor `known`
    says is None. An actor that `known` has bears its id there; the others are numbered, "a1", "a2".
    """
    if not reading.statements:
        return reading
    scene, spoken = _staged(reading, known, told)
    cast = Cast.of(scene) if aims.choice else Cast(scene)
    aimed = {
        s.id: aim(cast, s, spoken[s.id], aims.of.get(s.id, _UNTOLD), aims.choice) for s in reading.statements
    }
    mention(cast, reading.statements, aimed)
    listed = _listed(scene, [*spoken.values(), *aimed.values()])
    number = count(1)
    ids = {id(entity): entity.known or f"a{next(number)}" for entity in listed}
    identified = graded(reading.statements, spoken)
    for entity in listed:
        if speaks_for_none(entity, identified.get(id(entity))):
            entity.party = None
    filled = [_filled(s, spoken[s.id], aimed[s.id], ids, identified) for s in reading.statements]
    found = [_actor(scene, entity, ids[id(entity)]) for entity in listed]
    return msgspec.structs.replace(reading, statements=filled, actors=found)


def bearings(
    reading: Reading, known: Known, told: Sequence[Name], aims: Aims
) -> Iterator[tuple[Statement, Bearing]]:
    """The statements of `reading`, each with those at whom it may be aimed and what speaks for each."""
    scene, spoken = _staged(reading, known, told)
    cast = Cast.of(scene)
    for statement in reading.statements:
        speakers, its = spoken[statement.id], aims.of.get(statement.id, _UNTOLD)
        ruled = by_rule(cast, statement, speakers, its.named)
        yield statement, bearing(cast, statement, speakers, its, ruled)
        cast.aimed(speakers, ruled)


def _staged(reading: Reading, known: Known, told: Sequence[Name]) -> tuple[Scene, dict[str, list[Entity]]]:
    """The scene of a report, and who speaks each of its statements, by their ids."""
    scene = Scene.of(reading.report, known, told)
    scene.contents = _contents(scene, reading.statements)
    return scene, _spoken(scene, reading.statements)


def _contents(scene: Scene, statements: list[Statement]) -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for statement in statements:
        if statement.source:
            begin, _ = scene.tokens.at(*statement.source.span)
            if statement.grade:
                scene.graded.setdefault(begin, statement.grade)
            found.setdefault(begin, []).extend(scene.tokens.at(*span.span) for span in statement.content)
    return found


def _spoken(scene: Scene, statements: list[Statement]) -> dict[str, list[Entity]]:
    """Who speaks each statement, by its id; read in the order of the text, the outer before the inner."""
    by_id = {statement.id: statement for statement in statements}
    spoken: dict[str, list[Entity]] = {}
    before: list[Entity] = []
    for statement in sorted(statements, key=_place):
        for one in reversed(_chain(statement, by_id)):
            if one.id not in spoken:
                outer = spoken.get(one.parent or "", [])
                goes_on = one.source is None and one.cue is None and one.parent is None
                spoken[one.id] = before if goes_on else _meant(scene, one, outer)
        before = spoken[statement.id] if statement.parent is None else before
    return spoken


def _chain(statement: Statement, by_id: dict[str, Statement]) -> list[Statement]:
    """The statement, the one it stands in, and so on outwards."""
    chain = [statement]
    while (parent := by_id.get(chain[-1].parent or "")) and parent not in chain:
        chain.append(parent)
    return chain


def _place(statement: Statement) -> int:
    return min((span.begin for span in (statement.cue, *statement.content) if span), default=0)


def _meant(scene: Scene, statement: Statement, outer: list[Entity]) -> list[Entity]:
    if statement.source is None:
        return []
    begin, end = scene.tokens.at(*statement.source.span)
    if begin >= end:
        return []
    known = next((entities for at, entities in scene.spoken if at == begin), None)
    if known is not None:
        return known
    found = mentioned(scene, begin, end, outer)
    scene.spoken.append((begin, list(found)))
    scene.inner.update([begin] if statement.parent else [])
    for entity, (first, last) in found.items():
        if not any(b <= first < e or first <= b < last for b, e in entity.places):
            entity.places.append((first, last))
    return list(found)


def _listed(scene: Scene, meant: list[list[Entity]]) -> list[Entity]:
    """Those who are `meant`, and persons whose office the report tells; in the order of the text."""
    needed = {id(entity) for found in meant for entity in found}
    listed = [e for e in scene.entities if id(e) in needed or (e.kind == "person" and e.roles)]
    return sorted(listed, key=lambda entity: min(entity.places, default=(0, 0)))


def _filled(
    statement: Statement,
    found: list[Entity],
    aimed: list[Entity],
    ids: dict[int, str],
    identified: dict[int, Grade],
) -> Statement:
    if aimed:
        statement = msgspec.structs.replace(statement, target=_joined(aimed, ids))
    if not found:
        return statement
    parties = list(dict.fromkeys(entity.party for entity in found if entity.party))
    return msgspec.structs.replace(
        statement,
        speaker=_joined(found, ids),
        party="; ".join(parties) or None,
        grade=grade(statement, found[0], identified),
    )


def _joined(found: list[Entity], ids: dict[int, str]) -> ActorName:
    return ActorName("; ".join(ids[id(e)] for e in found), "; ".join(e.name for e in found))


def _actor(scene: Scene, entity: Entity, id_: str) -> Actor:
    return Actor(
        id=id_,
        name=entity.name,
        kind=entity.kind,
        roles=entity.roles,
        party=entity.party,
        mentions=[_span(scene, place) for place in sorted(set(entity.places))],
        details=[_span(scene, place) for place in details(scene, entity)],
    )


def _span(scene: Scene, words: tuple[int, int]) -> Span:
    t = scene.tokens
    return Span.of(t.source, t.begins[words[0]], t.ends[words[1] - 1])
