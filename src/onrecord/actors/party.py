"""Party: for whom the words of a noun phrase speak."""

from onrecord.actors.congress import are_members
from onrecord.actors.lexicon import FORMER, PERSONS, REBELS, TITLES, is_plural, singular
from onrecord.actors.nation import is_local
from onrecord.actors.office import owner_of
from onrecord.actors.phrase import Phrase
from onrecord.actors.scene import Scene
from onrecord.actors.side import Owner
from onrecord.record.statement import Grade

JOINING = frozenset((",", "and", "or", "the"))
_SIDES = TITLES | PERSONS
_SENT = frozenset("monitor observer inspector peacekeeper".split())  # by a state they need not be its own
_IN_OFFICE = frozenset("official diplomat minister senator lawmaker legislator".split())


def party_of(scene: Scene, phrase: Phrase, graded: Grade) -> str | None:
    """For whom the words of `phrase` speak, several joined by "; "; None for outsiders and where they do not
    say."""
    if graded != "data" and are_members(scene.tokens.text(phrase.begin, phrase.end)):
        owners = scene.sides.owners(phrase.begin, phrase.end)
        if all(one.actor.kind == "group" for one in owners):
            return "United States"
    return _told(scene, phrase, graded)


def _told(scene: Scene, phrase: Phrase, graded: Grade) -> str | None:
    t, head = scene.tokens, singular(scene.tokens.word(phrase.head))
    if graded == "media" or (graded == "unnamed group" and not _may_speak_for(scene, phrase, head)):
        return None
    if any(scene.sides.is_rebel(t.word(at)) for at in range(phrase.begin, phrase.core)):
        return _rebels(scene, phrase)
    end = phrase.core if graded == "data" else phrase.end
    owner = owner_of(scene.sides, phrase.begin, end, head)
    if owner and not (graded == "data" and _counts(owner)):
        sides = _sharing(scene, owner, phrase.end)
        return "; ".join(sides) or None if len(sides) < 2 or is_plural(t.word(phrase.head)) else None
    for at in range(phrase.begin, phrase.end):
        person = scene.people.at.get(at)
        if person and person.party:
            return person.party
    if any(t.low(at) == "administration" for at in range(phrase.begin, phrase.end)):
        us = scene.sides.named("United States")  # which alone calls its government so
        return scene.sides.administration or (us.name if us else None)
    behind = any(singular(t.word(at)) in REBELS for at in range(phrase.core, phrase.end))
    return scene.sides.rebels if behind else None


def _counts(owner: Owner) -> bool:
    """Whether it is but whoever counted, and no side: "a Harrow Research poll"."""
    return owner.actor.kind == "organisation" and is_local(owner.actor)


def _may_speak_for(scene: Scene, phrase: Phrase, head: str) -> bool:
    """Whether a group does so: officials in office, "some" of them, too, and whom an organisation sends."""
    t = scene.tokens
    if head in _SENT:
        owner = owner_of(scene.sides, phrase.begin, phrase.end, head)
        return owner is not None and owner.actor.kind == "organisation"
    if phrase.quantified and not phrase.counted:
        words = [t.low(at) for at in range(phrase.begin, phrase.end)]
        return head in _IN_OFFICE and FORMER.isdisjoint(words)
    return head in _SIDES


def _sharing(scene: Scene, owner: Owner, end: int) -> list[str]:
    """The parties of `owner` and of those whom "and" joins to it: "Tolmaran and Veskan officials"."""
    joined, last = [owner], owner
    for other in scene.sides.owners(owner.end, end):
        between = {*scene.tokens.lows[last.end : other.begin]}
        if not between or not between <= JOINING:
            break
        joined.append(last := other)
    parties = (scene.sides.party(each.actor) for each in joined)
    return list(dict.fromkeys(party for party in parties if party))


def _rebels(scene: Scene, phrase: Phrase) -> str | None:
    groups = [o for o in scene.sides.owners(phrase.begin, phrase.end) if o.actor.kind == "group"]
    return scene.sides.party(groups[0].actor) if groups else scene.sides.rebels
