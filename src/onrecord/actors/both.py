"""Both: whom "the two leaders" means."""

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import TITLES, singular
from onrecord.actors.scene import Scene

PERSONS = TITLES | {"man", "woman"}
LEADERS = frozenset("president premier prime chancellor leader king queen".split())


def both(scene: Scene, begin: int, end: int) -> list[Entity]:
    """The two persons whom `[begin, end)` means, as "the two leaders", "both men" do; empty otherwise.

    They are the two who spoke together last, near before, else the last two named who speak for different
    parties. "Both sides" is left as it stands: the two parties that a report names most were the right ones
    in about 12 of 20 labelled statements.
    """
    words = [scene.tokens.low(at) for at in range(begin, end)]
    the = words == ["the", "leaders"]
    two = len(words) in (2, 3) and words[-2] in ("two", "both") and singular(words[-1]) in PERSONS
    if not the and not two:
        return []
    if two and (together := spoke_together(scene, begin)) and all(e.kind == "person" for e in together):
        return together
    persons = [e for e in scene.entities if e.kind == "person" and e.party and e.before(begin) >= 0]
    persons = [e for e in persons if two or e.heads() & LEADERS]
    last = sorted(persons, key=lambda e: -e.before(begin))
    other = next((e for e in last if e.party != last[0].party), None) if last else None
    return sorted([last[0], other], key=lambda e: e.before(begin)) if other else []


def spoke_together(scene: Scene, at: int) -> list[Entity]:
    """The two who spoke last before the word `at`, in this paragraph or the one before, if they did jointly."""
    paragraphs = scene.tokens.paragraphs
    for begin, entities in scene.before(at):
        if paragraphs[at] - paragraphs[begin] > 1:
            break
        if begin not in scene.inner:
            return entities if len(entities) == 2 and not any(e.plural for e in entities) else []
    return []
