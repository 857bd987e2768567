"""Holder: the person whom a noun phrase means by an office alone, as the desk file tells."""

from onrecord.actors.entity import Entity
from onrecord.actors.phrase import Phrase
from onrecord.actors.scene import Scene
from onrecord.actors.tenure import Office, same_office

_INSIDE = frozenset(("of", "for"))


def holder(scene: Scene, phrase: Phrase, owner_party: str | None) -> Entity | None:
    """Who holds the office that `phrase` names, on the day of the report; None where the file has nobody.

    `owner_party` is the party of a pronoun in it ("its foreign minister"). None, too, where the report
    itself names somebody else in that office: it is he whom its words mean.
    """
    if phrase.indefinite or phrase.quantified:
        return None
    party = scene.sides.party_named(owner_party) if owner_party else None
    office = scene.people.tenure.holder(
        scene.sides, phrase.begin, _end(scene, phrase), party.id if party else None
    )
    if office is None or _is_taken(scene, office):
        return None
    return scene.person(office.holder)


def _end(scene: Scene, phrase: Phrase) -> int:
    """Where the office ends: behind "of Tolmar", before "in Orrin" and a comma."""
    t, at = scene.tokens, phrase.core
    while at < phrase.end and t.low(at) in _INSIDE:
        at += 1
        while at < phrase.end and (t.word(at)[:1].isupper() or t.low(at) in ("the", "foreign", "defence")):
            at += 1
    return at


def _is_taken(scene: Scene, office: Office) -> bool:
    party = scene.sides.party(office.holder)
    return any(
        entity.known is None
        and entity.party == party
        and any(same_office(office.title, role) for role in entity.roles)
        for entity in scene.people.all
    )
