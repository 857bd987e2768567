"""Crowd: unnamed people whom "and" joins, as one group."""

from onrecord.actors.entity import Entity
from onrecord.actors.phrase import ARTICLES
from onrecord.actors.scene import Scene

RELATIVE = frozenset("who which whose".split())


def is_crowd(found: list[Entity]) -> bool:
    """Whether those that "and" joins are but unnamed people of no two sides: "analysts and politicians"."""
    return (
        len(found) > 1
        and all(entity.kind == "persons" and entity.known is None for entity in found)
        and any(entity.grade == "unnamed group" for entity in found)
        and len({entity.party for entity in found}) == 1
    )


def crowd(scene: Scene, begin: int, end: int, found: list[Entity]) -> Entity:
    """Those of `found`, who are joined in the words `[begin, end)`, as one group."""
    t = scene.tokens
    begin += t.low(begin) in ARTICLES or t.low(begin) == "both"
    end = next((at for at in range(begin, end) if t.low(at) in RELATIVE), end)
    entity = scene.entity(t.text(begin, end), "persons")
    entity.grade, entity.party, entity.plural = "unnamed group", found[0].party, True
    return entity
