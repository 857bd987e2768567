"""Both: whom "the two leaders" means."""

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import TITLES, singular
from onrecord.actors.scene import Scene

PERSONS = TITLES | {"man", "woman"}
LEADERS = frozenset("president premier prime chancellor leader king queen".split())


def both(scene: Scene, begin: int, end: int) -> list[Entity]:
    """The last two persons named who speak for different parties, where `[begin, end)` means two persons.

    Empty otherwise. "Both sides" is left as it stands: the two parties that a report names most were the
    right ones in about 12 of 20 labelled statements.
    """
    words = [scene.tokens.low(at) for at in range(begin, end)]
    the = words == ["the", "leaders"]
    two = len(words) in (2, 3) and words[-2] in ("two", "both") and singular(words[-1]) in PERSONS
    if not the and not two:
        return []
    persons = [e for e in scene.entities if e.kind == "person" and e.party and e.before(begin) >= 0]
    persons = [e for e in persons if two or e.heads() & LEADERS]
    last = sorted(persons, key=lambda e: -e.before(begin))
    other = next((e for e in last if e.party != last[0].party), None) if last else None
    return sorted([last[0], other], key=lambda e: e.before(begin)) if other else []
