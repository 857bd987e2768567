"""Mention: the words that name those at whom statements are aimed, where no source names them."""

from collections.abc import Mapping, Sequence

from onrecord.actors.cast import Cast, Named, Words
from onrecord.actors.entity import Entity
from onrecord.actors.scene import Scene
from onrecord.record.statement import Statement

_OWN = ("name", "demonym")


def mention(cast: Cast, statements: Sequence[Statement], aimed: Mapping[str, list[Entity]]) -> None:
    """Gives their `places` to those without who are `aimed` at, by the ids of the statements, and to persons
    in office whom words of a content mean.

    They are named by the words that mean them, and all over the report by their own names; by what stands for
    them ("Orrin", "the Upper Chamber") in a statement aimed at them that has no such name, and all over the
    report if nothing else names them.
    """
    officers = [entity for entity in cast.meant if entity.roles]
    bare = {e for whom in (*aimed.values(), officers) for e in whom if not e.places}
    if not bare:
        return
    named: dict[Entity, list[Named]] = {entity: [] for entity in bare}
    for one in cast.named():
        if one.entity in named:
            named[one.entity].append(one)
    longer = _longer(cast.scene)
    kept = {e: [one for one in named[e] if _is_own(cast.scene, one, longer)] for e in named}
    for statement in statements:
        spans = [cast.scene.tokens.at(*span.span) for span in statement.content]
        for entity in bare.intersection(aimed[statement.id]):
            inside = [one for one in named[entity] if any(b <= one.begin < e for b, e in spans)]
            if not any(one in kept[entity] for one in inside):
                kept[entity] += inside
    for entity in bare:
        words = [*((one.begin, one.end) for one in kept[entity]), *cast.meant.get(entity, ())]
        entity.places += _apart(words or [(one.begin, one.end) for one in named[entity]])


def _longer(scene: Scene) -> dict[int, Words]:
    """For the words of names of more than one where the name begins and ends."""
    several = [name for name in scene.names.values() if name.end > name.begin + 1]
    return {at: (name.begin, name.end) for name in several for at in range(name.begin, name.end)}


def _is_own(scene: Scene, one: Named, longer: dict[int, Words]) -> bool:
    """Whether it is a name of his own and nobody else's, and no part of a longer one ("Dal Harbour")."""
    if one.owner is None:
        return True
    begin, end = longer.get(one.begin, (one.begin, one.end))
    whole = one.begin <= begin and end <= one.end
    own = one.owner.alias.kind in _OWN and scene.sides.party(one.owner.actor) == one.owner.actor.name
    return own and whole and len(scene.sides.spotted.at(one.begin)[1]) < 2


def _apart(words: Sequence[Words]) -> list[Words]:
    """`words` in the order of the text, without those that stand over others."""
    kept: list[Words] = []
    for begin, end in sorted(words):
        if not kept or begin >= kept[-1][1]:
            kept.append((begin, end))
    return kept
