"""Both: whom "the two leaders" means."""

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import PERSONS, TITLES, is_plural, singular
from onrecord.actors.scene import Scene

LEADERS = frozenset("president premier prime chancellor leader king queen".split())
ANYBODY = frozenset("leader man woman official politician".split())


def both(scene: Scene, begin: int, end: int) -> list[Entity]:
    """The two persons whom `[begin, end)` means, as "the two leaders", "both men" do; empty otherwise.

    They are the two who spoke together last, near before; else the only two unnamed ones called so ("both
    sources"); else the last two named who speak for different parties, and hold the office that is said.
    "Both sides" is left as it stands: the two parties that a report names most were the right ones in about
    12 of 20 labelled statements.
    """
    words = [scene.tokens.low(at) for at in range(begin, end)]
    the = words == ["the", "leaders"]
    two = len(words) in (2, 3) and words[-2] in ("two", "both") and is_plural(words[-1])
    noun = singular(words[-1])
    if not the and not (two and noun in TITLES | PERSONS):
        return []
    together = spoke_together(scene, begin) if two else []
    if together and all(e.kind == "person" and (not e.roles or _holds(e, noun)) for e in together):
        return together
    persons = [e for e in scene.entities if e.kind == "person" and not e.plural and e.before(begin) >= 0]
    unnamed = [e for e in persons if e.grade == "anonymous" and e.head == noun]
    return unnamed if two and len(unnamed) == 2 else _of_two_sides(persons, begin, noun, the)


def _of_two_sides(persons: list[Entity], at: int, noun: str, the: bool) -> list[Entity]:
    """The last two of `persons` named before the word `at` who speak for different parties."""
    fitting = [e for e in persons if e.party and e.grade != "anonymous"]
    if the:
        fitting = [e for e in fitting if e.heads() & LEADERS]
    fitting = [e for e in fitting if _holds(e, noun)]
    last = sorted(fitting, key=lambda e: -e.before(at))
    other = next((e for e in last if e.party != last[0].party), None) if last else None
    return sorted([last[0], other], key=lambda e: e.before(at)) if other else []


def _holds(entity: Entity, noun: str) -> bool:
    """Whether `noun` can be said of a person with its roles."""
    return noun in ANYBODY or noun in {singular(head) for head in entity.heads()}


def spoke_together(scene: Scene, at: int) -> list[Entity]:
    """The two who spoke last before the word `at`, in this paragraph or the one before, if jointly."""
    paragraphs = scene.tokens.paragraphs
    for begin, entities in scene.before(at):
        if paragraphs[at] - paragraphs[begin] > 1:
            break
        if begin not in scene.inner:
            return entities if len(entities) == 2 and not any(e.plural for e in entities) else []
    return []
