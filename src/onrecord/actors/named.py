"""Named: the person or medium whose name stands in a source."""

from onrecord.actors.bridge import bridge
from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import BREAKS, FORMER, MODIFIERS, PERSONS, TITLES, is_plural, is_role, singular
from onrecord.actors.name import Name
from onrecord.actors.nation import TOWNS
from onrecord.actors.office import is_bare, owner_of
from onrecord.actors.pronoun import thing
from onrecord.actors.scene import Scene

EMPHASIS = frozenset("himself herself alone too".split())


def named(scene: Scene, begin: int, core: int, end: int) -> Entity | None:
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
            entity = scene.entity(scene.in_full(t.text(name.begin, name.end)), "media")
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
    between = t.low(core) in ("for", "to", "of") and not is_role(before)
    return between and last[0].begin > core + 1 and before[:1].isupper()


def _employed(scene: Scene, person: Entity, at: int) -> Entity:
    """ "spokeswoman X" after a ministry has spoken, "its chief negotiator, X": its party is hers."""
    if person.grade == "named official" and person.party is None:
        its = scene.tokens.low(at) == "its" and thing(scene, at)
        if its or any(map(is_bare, person.roles)):
            person.party = its.party if its else bridge(scene, at)
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
