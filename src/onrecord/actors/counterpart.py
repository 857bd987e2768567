"""Counterpart: the official of another side whom "his Tolmaran counterpart" means."""

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import TITLES
from onrecord.actors.party import party_of
from onrecord.actors.phrase import Phrase
from onrecord.actors.scene import Scene


def counterpart(scene: Scene, phrase: Phrase, owner: Entity | None) -> Entity | None:
    """The one official named of the side that `phrase` names, first among those with an office like that of
    `owner`, whose counterpart it is; None where the report names none or several."""
    party = party_of(scene, phrase, "named official")
    there = [
        e for e in scene.people.all if party and e.party == party and e.heads() & TITLES and e is not owner
    ]
    alike = [e for e in there if owner and e.heads() & owner.heads() & TITLES]
    found = alike or there
    return found[0] if len(found) == 1 else None
