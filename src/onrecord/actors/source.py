"""Source: whom the words that name a source mean."""

from onrecord.actors import pronoun
from onrecord.actors.both import both, spoke_together
from onrecord.actors.crowd import crowd, is_crowd
from onrecord.actors.describe import describe
from onrecord.actors.entity import Entity
from onrecord.actors.joint import members
from onrecord.actors.named import named
from onrecord.actors.paper import author, made, maker
from onrecord.actors.phrase import ARTICLES, phrase
from onrecord.actors.scene import Scene

Words = tuple[int, int]


def speakers(scene: Scene, begin: int, end: int, outer: list[Entity]) -> list[Entity]:
    """The actors that the words `[begin, end)` name, more than one where they are joint.

    `outer` are those who speak the words that the source stands in: "we" is them, "he" is another.
    """
    return list(mentioned(scene, begin, end, outer))


def mentioned(scene: Scene, begin: int, end: int, outer: list[Entity]) -> dict[Entity, Words]:
    """As `speakers`, each with the words that name it."""
    found: dict[Entity, Words] = {}
    for first, last in members(scene.tokens, scene.names, scene.sides, begin, end):
        for entity in _member(scene, first, last, outer):
            found.setdefault(entity, (first, last))
    return {crowd(scene, begin, end, list(found)): (begin, end)} if is_crowd(list(found)) else found


def _member(scene: Scene, begin: int, end: int, outer: list[Entity]) -> list[Entity]:
    t = scene.tokens
    while begin < end - 1 and not t.word(begin).isalnum():
        begin += 1
    while end > begin + 1 and (t.possessive(end - 1) == 1 or t.possessive(end - 2) == 2):
        if scene.sides.spotted.at(begin)[0] == end - begin:
            break  # "St. John's"
        end -= t.possessive(end - 1) or 2  # "Dorn's insistence"
    if pronoun.is_pronoun(t, begin) and (end - begin == 1 or t.low(begin + 1) in ("both", "all", ",")):
        return _pronoun(scene, begin, outer)
    if t.lows[begin:end] in (["the", "former"], ["the", "latter"]):
        pair = pronoun.pair(scene, begin)
        return speakers(scene, *pair[t.low(begin + 1) == "latter"], outer) if pair else []
    if end - begin == 1 and t.low(begin) in ARTICLES:
        return []  # a source that lost its noun
    return both(scene, begin, end) or _noun(scene, begin, end, outer)


def _noun(scene: Scene, begin: int, end: int, outer: list[Entity]) -> list[Entity]:
    t = scene.tokens
    cut = phrase(t, scene.names, begin, end)
    if entity := named(scene, begin, cut.core, end):
        return [entity]
    if words := author(scene, cut):
        return made(scene, cut, _member(scene, *words, outer))
    return maker(scene, cut) or [describe(scene, cut, _owner(scene, begin, outer))]


def _pronoun(scene: Scene, at: int, outer: list[Entity]) -> list[Entity]:
    word = scene.tokens.low(at)
    if word in pronoun.SINGLE:
        found = pronoun.person(scene, at, word, outer)
        return [found] if found else []
    if word in pronoun.MANY:
        return pronoun.many(scene, at)
    if word in pronoun.THINGS:
        body = pronoun.thing(scene, at)
        return [body] if body else []
    if word in pronoun.SELF:
        return outer or ([] if scene.tokens.quoted[at] else _narrator(scene))
    if word in pronoun.BOTH:
        together = spoke_together(scene, at)
        return together or [e for span in pronoun.pair(scene, at) for e in speakers(scene, *span, outer)]
    span = pronoun.antecedent(scene, at)
    return speakers(scene, *span, outer) if span else []


def _narrator(scene: Scene) -> list[Entity]:
    entity = scene.entity(scene.outlet or "we", "media")
    entity.grade = "media"
    return [entity]


def _owner(scene: Scene, begin: int, outer: list[Entity]) -> Entity | None:
    """Whom the pronoun means that a source begins with: "its foreign minister", "his spokesman"."""
    if scene.tokens.low(begin) not in ("its", "their", "his", "her", "our"):
        return None
    found = _pronoun(scene, begin, outer)
    return found[0] if len(found) == 1 else None
