"""Moves: the labels that the network gives to statements, and to words of their conditions."""

from typing import get_args

from onrecord.record.issue import ISSUES
from onrecord.record.statement import Act, Grade

ACTS: tuple[Act, ...] = get_args(Act)
GRADES: tuple[Grade, ...] = get_args(Grade)
MOVES = len(ACTS) + len(ISSUES) + len(GRADES)  # scores of a statement, in this order
WEIGHED = 1 + MOVES  # how much a word counts among those of its part, then its scores
PARTS = 4  # of a statement: the words of its cue, those of its content, the first of those, its source
UNCONDITIONAL, CONDITION, CONDITION_NEXT = range(3)  # of a word: none, a condition's first, its others
CONDITIONS = 3
UNAIMED, TARGET, TARGET_NEXT = range(3)  # of a word: none, a target's first, its others
TARGETS = 3
