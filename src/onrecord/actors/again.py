"""Again: whom a definite phrase means that was there before, or is named later."""

import re

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import singular
from onrecord.actors.phrase import ARTICLES, ORDINALS, Phrase
from onrecord.actors.scene import Scene
from onrecord.record.statement import Grade

LOWER = frozenset("vice deputy former ex acting".split())
PORTFOLIO = LOWER | frozenset(
    """prime foreign defence defense interior finance justice energy health trade security intelligence
    police army opposition""".split()
)
FIRST = frozenset("president premier chancellor king queen pope prime".split())
SPOKES = frozenset(("spokesman", "spokeswoman", "spokesperson"))


def again(scene: Scene, phrase: Phrase, graded: Grade, party: str | None) -> Entity | None:
    """Whom "the source", "the ministry", "Tolmar's envoy" mean; None where they are new."""
    head = scene.tokens.low(phrase.head)
    head = "minister" if head == "pm" else head
    if (graded in ("named official", "anonymous") and phrase.definite) or graded == "named official":
        said = {scene.tokens.low(at) for at in range(phrase.begin, phrase.core)} & PORTFOLIO
        said |= {"prime"} if scene.tokens.low(phrase.head) == "pm" else set()
        found = [
            e
            for e in scene.entities
            if _holds(e, head, said, party) and (not party or e.party in (party, None))
        ]
        if graded == "anonymous" and (words := _counting(scene, phrase)):
            return _counted(scene, phrase, found, words)
        found = _alike(scene, phrase, found) if graded == "anonymous" else found
        if len(_named(found)) > 1 and party:
            found = [e for e in found if e.party == party]
        if party and len(_named(found)) == 1:
            return _named(found)[0]
        return scene.last(phrase.begin, found)
    bare = phrase.definite and phrase.core - phrase.begin == 2
    if graded == "institution" and bare and party is None:
        return scene.last(
            phrase.begin, [e for e in scene.entities if e.kind != "person" and e.head == singular(head)]
        )
    return None


def _alike(scene: Scene, phrase: Phrase, found: list[Entity]) -> list[Entity]:
    """Those of `found` of whom the report says all that `phrase` says ("the senior source"); if none, all."""
    said = {*scene.tokens.lows[phrase.begin : phrase.head]} - ARTICLES
    alike = [
        e for e in found if said <= {low for place in e.places for low in scene.tokens.lows[slice(*place)]}
    ]
    return alike or found


def _counting(scene: Scene, phrase: Phrase) -> list[str]:
    """The words by which one of several is told: "first", "other"."""
    words = [scene.tokens.low(at) for at in range(phrase.begin, phrase.head)]
    return [word for word in words if word in ORDINALS or word == "other"]


def _counted(scene: Scene, phrase: Phrase, found: list[Entity], words: list[str]) -> Entity | None:
    """Which unnamed one of those who are `found` "the first source" or "the other source" is."""
    before = [e for e in found if e.grade == "anonymous" and e.before(phrase.begin) >= 0]
    if words[0] in ORDINALS:
        place = ORDINALS.index(words[0])
        return sorted(before, key=lambda e: min(e.places))[place] if place < len(before) else None
    last = scene.last(phrase.begin, before)
    others = [entity for entity in before if entity is not last]
    return others[0] if len(others) == 1 else None


def _named(entities: list[Entity]) -> list[Entity]:
    return [entity for entity in entities if entity.grade != "anonymous"]


def _holds(entity: Entity, head: str, said: set[str], party: str | None) -> bool:
    if entity.kind != "person" or entity.plural:
        return False
    roles = [set(re.findall(r"\w+", role.casefold())[:8]) for role in entity.roles]
    heads = set[str]({entity.head}).union(*roles)
    if entity.roles and not said <= heads:
        return False  # a defence minister is no prime minister
    if head in FIRST and roles:  # nor is a vice-president the president, or one who was it once
        return any(head in role and role & LOWER == said & LOWER for role in roles)
    if head == "leader" and party and heads & FIRST and not said:
        return True  # "the Tolmaran leader"
    return head in heads or (head in SPOKES and bool(heads & SPOKES))
