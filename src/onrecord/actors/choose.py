"""Choose: at whom of its candidates a statement is most probably aimed."""

import math

from onrecord.actors.candidate import Bearing
from onrecord.actors.entity import Entity
from onrecord.actors.reach import Clues
from onrecord.record.aim import Choice

CROSSED = frozenset(
    (
        "anyone", "by rule", "inside", "outside", "its word", "first inside", "opens the content",
        "how often", "most named", "last person", "last body", "target of the speaker before", "you",
        "person", "state",
    )
)  # fmt: skip
"""Clues that weigh otherwise with each of the groups of acts."""


def chosen(given: Bearing, choice: Choice) -> Entity | None:
    """The most probable candidate, None where he is not probable enough."""
    if not given.candidates:
        return None
    weights = choice.weights | _crossed_weights(given.acts, choice)
    scores = [_score(one.clues, weights) for one in given.candidates]
    none = _score(given.none, weights)
    most = max(*scores, none)
    shares = [math.exp(score - most) for score in scores]
    best = max(range(len(shares)), key=shares.__getitem__)
    sure = shares[best] / (sum(shares) + math.exp(none - most))
    return given.candidates[best].entity if sure >= choice.least else None


def crossed(clues: Clues, acts: dict[str, float]) -> Clues:
    """The clues, and those of CROSSED with each group of acts that `acts` holds possible."""
    more = {
        f"{clue}: {group}": much * share
        for clue, much in clues.items()
        if clue in CROSSED and much
        for group, share in acts.items()
    }
    return {**clues, **more}


def _crossed_weights(acts: dict[str, float], choice: Choice) -> dict[str, float]:
    """What the clues of CROSSED weigh with all groups of `acts` together."""
    given = choice.weights
    return {
        clue: given.get(clue, 0.0)
        + sum([share * given.get(f"{clue}: {group}", 0.0) for group, share in acts.items()])
        for clue in CROSSED
    }


def _score(clues: Clues, weights: dict[str, float]) -> float:
    return sum([weights.get(clue, 0.0) * much for clue, much in clues.items()])
