"""Home: the state whose bodies a report means that names hardly another ("The government said ...")."""

from collections import Counter

from onrecord.actors.lexicon import MODIFIERS, QUALITIES, singular
from onrecord.actors.phrase import ARTICLES, Phrase
from onrecord.actors.scene import Scene
from onrecord.actors.side import Sides
from onrecord.record.statement import Grade

_BODIES = frozenset("government authorities authority ministry cabinet army military regime".split())
_SHARE, _LEAST = 0.6, 3  # of the names of states; in the labels to learn from it is right in 35 of 41


def home(scene: Scene, phrase: Phrase, graded: Grade) -> str | None:
    """The party of a body of state that the words of `phrase` tell nothing more of."""
    head = scene.tokens.low(phrase.head)
    words = [scene.tokens.low(at) for at in range(phrase.begin, phrase.core)]
    plain = {word for word in words if word.isalnum()} <= ARTICLES | QUALITIES | MODIFIERS | {head}
    if graded != "institution" or phrase.core != phrase.end or not plain:
        return None
    return state(scene.sides) if singular(head) in _BODIES else None


def state(sides: Sides) -> str | None:
    """The state that most names of states in the report mean, None where others are named as well."""
    named = Counter[str]()
    for owner in sides.owners(0, len(sides.tokens)):
        name = None if owner.actor.kind == "person" else sides.party(owner.actor)
        actor = name and sides.party_named(name)
        if name and actor and actor.kind == "state":
            named[name] += 1
    for name, times in named.most_common(1):
        return name if times >= max(_LEAST, _SHARE * named.total()) else None
    return None
