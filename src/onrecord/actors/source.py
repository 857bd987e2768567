"""Source: whom the words that name a source mean."""

from onrecord.actors import pronoun
from onrecord.actors.abbreviation import in_full
from onrecord.actors.both import both
from onrecord.actors.bridge import bridge
from onrecord.actors.describe import describe
from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import (
    BREAKS,
    FORMER,
    MODIFIERS,
    PAPERS,
    PERSONS,
    TITLES,
    is_plural,
    is_role,
    singular,
)
from onrecord.actors.name import Name
from onrecord.actors.nation import TOWNS
from onrecord.actors.office import is_bare, owner_of
from onrecord.actors.paper import NEAR, author, noun_of
from onrecord.actors.paper import is_bare as is_bare_paper
from onrecord.actors.phrase import ARTICLES, Phrase, members, phrase
from onrecord.actors.scene import Scene

RELATIVE = frozenset("who which whose".split())
EMPHASIS = frozenset("himself herself alone too".split())


def speakers(scene: Scene, begin: int, end: int, outer: list[Entity]) -> list[Entity]:
    """The actors that the words `[begin, end)` name, more than one where they are joint.

    `outer` are those who speak the words that the source stands in: "we" is them, "he" is another.
    """
    found: list[Entity] = []
    for member in members(scene.tokens, scene.names, scene.sides, begin, end):
        for entity in _member(scene, *member, outer):
            if entity not in found:
                found.append(entity)
    return [_crowd(scene, begin, end, found)] if _is_crowd(found) else found


def _is_crowd(found: list[Entity]) -> bool:
    """Whether those that "and" joins are but unnamed people of no two sides: "analysts and politicians"."""
    return (
        len(found) > 1
        and all(entity.kind == "persons" and entity.known is None for entity in found)
        and any(entity.grade == "unnamed group" for entity in found)
        and len({entity.party for entity in found}) == 1
    )


def _crowd(scene: Scene, begin: int, end: int, found: list[Entity]) -> Entity:
    """Those of `found`, who are joined in the words `[begin, end)`, as one group."""
    t = scene.tokens
    begin += t.low(begin) in ARTICLES or t.low(begin) == "both"
    end = next((at for at in range(begin, end) if t.low(at) in RELATIVE), end)
    entity = scene.entity(t.text(begin, end), "persons")
    entity.grade, entity.party, entity.plural = "unnamed group", found[0].party, True
    return entity


def _member(scene: Scene, begin: int, end: int, outer: list[Entity]) -> list[Entity]:
    t = scene.tokens
    while begin < end - 1 and not t.word(begin).isalnum():
        begin += 1
    while end > begin + 1 and (t.possessive(end - 1) == 1 or t.possessive(end - 2) == 2):
        end -= t.possessive(end - 1) or 2  # "Dorn's insistence"
    if pronoun.is_pronoun(t, begin) and (end - begin == 1 or t.low(begin + 1) in ("both", "all", ",")):
        return _pronoun(scene, begin, outer)
    if [t.low(at) for at in range(begin, end)] in (["the", "former"], ["the", "latter"]):
        pair = pronoun.pair(scene, begin)
        return speakers(scene, *pair[t.low(begin + 1) == "latter"], outer) if pair else []
    if end - begin == 1 and t.low(begin) in ARTICLES:
        return []  # a source that lost its noun
    if two := both(scene, begin, end):
        return two
    cut = phrase(t, scene.names, begin, end)
    if named := _named(scene, begin, cut.core, end):
        return [named]
    if words := author(scene, cut):
        found = scene.papers[singular(t.low(cut.head))] = _member(scene, *words, outer)
        return found
    if is_bare_paper(scene, cut) and (before := scene.papers.get(noun_of(scene, cut)) or _stated(scene, cut)):
        return before
    return [describe(scene, cut, _owner(scene, begin, outer))]


def _stated(scene: Scene, cut: Phrase) -> list[Entity]:
    """Who spoke last in his own words near before "the statement"."""
    at = cut.begin
    if noun_of(scene, cut) not in PAPERS:
        return []
    paragraphs = scene.tokens.paragraphs
    spoken = (
        s for s in scene.before(at) if s[0] not in scene.inner and s[1] and s[1][0].grade not in _OTHERS
    )
    begin, entities = next(spoken, (at, []))
    return entities if paragraphs[at] - paragraphs[begin] <= NEAR else []


_OTHERS = ("unnamed group", "media")


def _named(scene: Scene, begin: int, core: int, end: int) -> Entity | None:
    """The person or medium whose name stands in the noun phrase, not as a possessor."""
    t = scene.tokens
    if t.word(core) == "," and t.is_possessive(core - 1):
        return None
    closes, core_ = _closes(scene, core, end), core
    core = end if closes or _introduces(scene, core, end) else core
    inside = [scene.names[at] for at in range(begin, core) if at in scene.names][-1 if closes else 0 :]
    for name in inside:
        if t.is_possessive(name.end) and name.end + t.possessive(name.end) < end:
            continue
        if name.end < core and t.word(name.end).islower() and t.low(name.end) not in EMPHASIS | BREAKS:
            continue  # "Dorn aides"
        if name.begin in scene.people.at:
            person = scene.people.at[name.begin]
            if closes and person.party is None and not person.outside:
                _appoint(scene, person, begin, core_, name.begin)
            return _employed(scene, person, begin)
        if name.kind == "medium" and not _is_person(scene, core):
            entity = scene.entity(in_full(scene, t.text(name.begin, name.end)), "media")
            entity.grade = "media"
            return entity
    if len(inside) == 1 and inside[0].kind == "other" and (inside[0].begin, inside[0].end) == (begin, core):
        return _unheard(scene, inside[0])
    return None


def _titles(word: str, behind: str) -> bool:
    """Whether `word` belongs to the title before a name: "Air Marshal", "Gen."."""
    return is_role(word) or word == "." or (word[:1].isupper() and is_role(behind))


def _appoint(scene: Scene, person: Entity, begin: int, core: int, end: int) -> None:
    """Gives `person` the side of the office before the name: "The Tolmaran envoy for Vesk, X"."""
    t, head = scene.tokens, scene.tokens.low(core - 1)
    owner = owner_of(scene.sides, begin, end, head)
    once = any(t.low(at) in FORMER for at in range(begin, core))
    if owner and head in TITLES and head not in TOWNS and not once:
        person.party, person.grade = scene.sides.party(owner.actor), "named official"


def _introduces(scene: Scene, core: int, end: int) -> bool:
    """Whether a person's name, with a title or without, stands behind the comma at `core`: "The envoy, X"."""
    t, at = scene.tokens, core + 1
    while at < end and (is_role(t.word(at)) or t.low(at) in MODIFIERS or t.word(at) == "."):
        at += 1
    return t.word(core) == "," and at in scene.people.at and at < end


def _closes(scene: Scene, core: int, end: int) -> bool:
    """Whether a name ends what is behind an office: "special envoy for Vesk X"; not "of President X"."""
    t = scene.tokens
    last = [scene.names[at] for at in range(core, end) if at in scene.names][-1:]
    if not last or last[0].kind != "person" or last[0].end != end:
        return False
    first = last[0].begin
    while _titles(t.word(first - 1), t.word(first)):
        first -= 1
    before = t.word(last[0].begin - 1)
    if t.word(first - 1) == "," and first > core + 1:
        return _is_person(scene, core)
    if not is_role(t.word(core - 1)):
        return False
    named = t.low(core) in ("for", "to", "of") and not is_role(before)
    return named and last[0].begin > core + 1 and before[:1].isupper()


def _employed(scene: Scene, person: Entity, at: int) -> Entity:
    """ "spokeswoman X" after a ministry has spoken: its party is hers."""
    if person.grade == "named official" and person.party is None and any(map(is_bare, person.roles)):
        person.party = bridge(scene, at)
    return person


def _is_person(scene: Scene, core: int) -> bool:
    return singular(scene.tokens.word(core - 1)) in PERSONS | TITLES


def _unheard(scene: Scene, name: Name) -> Entity | None:
    """A single name that only its speaking shows to be a person's; a plural and an abbreviation are none."""
    word = scene.tokens.word(name.begin)
    if word.isupper() or (is_plural(word) and word.casefold() in scene.tokens.small):
        return None
    entity = scene.people.add(name)
    scene.entities.append(entity)
    return entity


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
        return [e for span in pronoun.pair(scene, at) for e in speakers(scene, *span, outer)]
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
