"""Candidates: those at whom a statement may be aimed, and what speaks for and against each.

The clues are weighed by a `Choice`, which is learned from labelled statements (`train/fit_targets.py`).
"""

from typing import NamedTuple

from onrecord.actors.cast import Cast
from onrecord.actors.entity import Entity
from onrecord.actors.reach import Clues, Reach
from onrecord.record.aim import Aim
from onrecord.record.statement import Act, Statement

GROUPS: dict[Act, str] = {
    "accuse": "blame", "criticise": "blame", "threaten": "threat", "demand": "ask", "appeal": "ask",
    "condition": "ask", "offer": "give", "promise": "give", "praise": "praise", "propose": "plan",
    "accept": "answer", "reject": "answer", "deny": "none", "defer": "none", "assert": "none",
}  # fmt: skip
"""What acts are to their targets; some clues weigh otherwise with each."""


class Candidate(NamedTuple):
    """One of them, with his clues, each with how much there is of it."""

    entity: Entity
    clues: Clues


class Bearing(NamedTuple):
    """The candidates of a statement, and what speaks for there being no target."""

    candidates: list[Candidate]
    none: Clues
    acts: dict[str, float]  # how probable each of GROUPS is


def bearing(
    cast: Cast, statement: Statement, speakers: list[Entity], told: Aim, ruled: list[Entity]
) -> Bearing:
    """The candidates of `statement`; `ruled` are those who would be its target by rule alone."""
    reach = Reach(cast, statement, speakers, told, ruled)
    found = [Candidate(entity, dict(reach.clues(entity))) for entity in reach.candidates]
    acts: dict[str, float] = {}
    for act, share in told.acts.items():
        acts[GROUPS[act]] = acts.get(GROUPS[act], 0.0) + share
    return Bearing(found, reach.none(told), acts)
