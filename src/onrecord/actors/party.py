"""Party: for whom the words of a noun phrase speak."""

from onrecord.actors.lexicon import PERSONS, REBELS, TITLES, singular
from onrecord.actors.office import owner_of
from onrecord.actors.phrase import Phrase
from onrecord.actors.scene import Scene
from onrecord.actors.side import Owner
from onrecord.record.statement import Grade

_SIDES = TITLES | PERSONS


def party_of(scene: Scene, phrase: Phrase, graded: Grade) -> str | None:
    """For whom the words of `phrase` speak, None for outsiders and where they do not say."""
    t, head = scene.tokens, singular(scene.tokens.word(phrase.head))
    several = phrase.quantified and not phrase.counted
    if graded == "media" or (graded == "unnamed group" and (several or head not in _SIDES)):
        return None
    if any(scene.sides.is_rebel(t.word(at)) for at in range(phrase.begin, phrase.core)):
        return _rebels(scene, phrase)
    end = phrase.core if graded == "data" else phrase.end
    if owner := owner_of(scene.sides, phrase.begin, end, head):
        own = scene.sides.party(owner.actor)
        return None if _others(scene, owner, phrase.head, own) else own
    for at in range(phrase.begin, phrase.end):
        person = scene.people.at.get(at)
        if person and person.party:
            return person.party
    if any(t.low(at) == "administration" for at in range(phrase.begin, phrase.end)):
        return scene.sides.administration
    behind = any(singular(t.word(at)) in REBELS for at in range(phrase.core, phrase.end))
    return scene.sides.rebels if behind else None


def _others(scene: Scene, owner: Owner, head: int, party: str | None) -> bool:
    """Whether another side shares the noun at `head`: "Tolmaran and Veskan officials"."""
    if scene.tokens.low(owner.end) not in ("and", "or"):
        return False
    return any(scene.sides.party(other.actor) != party for other in scene.sides.owners(owner.end + 1, head))


def _rebels(scene: Scene, phrase: Phrase) -> str | None:
    groups = [o for o in scene.sides.owners(phrase.begin, phrase.end) if o.actor.kind == "group"]
    return scene.sides.party(groups[0].actor) if groups else scene.sides.rebels
