"""Lawmaker: the politician whom "the Ostmark Republican" means."""

import re

from onrecord.actors.entity import Entity
from onrecord.actors.phrase import Phrase
from onrecord.actors.scene import Scene
from onrecord.actors.side import Owner
from onrecord.actors.tokens import Tokens

LAWMAKERS = frozenset(
    """senator sen rep representative congressman congresswoman lawmaker speaker leader governor gov chairman
    whip republican democrat""".split()
)


def lawmaker(scene: Scene, phrase: Phrase, owner: Owner) -> Entity | None:
    """The politician last named, near, where the noun of `phrase` is one of the people of `owner`."""
    t = scene.tokens
    people = {alias.text for alias in owner.actor.aliases}
    one = (
        owner.actor.kind == "group"
        and owner.end == phrase.core
        and t.text(owner.begin, owner.end) + "s" in people
    )
    if not one or t.low(phrase.begin) != "the":
        return None
    paragraph = t.paragraphs[phrase.begin]
    near = [
        entity
        for entity in scene.entities
        if entity.kind == "person"
        and entity.grade == "named official"
        and entity.heads() & LAWMAKERS
        and (at := entity.before(phrase.begin)) >= 0
        and paragraph - t.paragraphs[at] <= 1
        and not any(_is_of_another(t, end, owner.alias.text) for _, end in entity.places)
    ]
    return scene.last(phrase.begin, near)


def _is_of_another(tokens: Tokens, end: int, party: str) -> bool:
    """Whether the mark behind a name is of another party than "Republican" or "Democrat": "X (D-Ohio)"."""
    mark = re.match(r"(?: \(|,) ?([RDI])-", tokens.source[tokens.ends[end - 1] :][:8])
    return mark is not None and mark[1] != party[0]
