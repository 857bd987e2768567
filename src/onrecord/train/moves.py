"""Moves in training: what statements do and what they are about, in tensors, and their loss."""

from dataclasses import dataclass, fields

import torch
from torch import Tensor
from torch.nn import functional

from onrecord.reader.moves import ACTS, GRADES, PARTS
from onrecord.record.issue import ISSUES
from onrecord.train.annotated import UNKNOWN, WordMove
from onrecord.train.crf import NEVER

ISSUE, GRADE = 0.3, 0.25  # beside the acts' 1: there are 21 issues, and grades are easy


@dataclass
class Moves:
    """The statements of a batch.

    `parts[m, p, i]` says whether word i stands in part p of statement m, as `reader.moves.PARTS` has
    them. The act is UNKNOWN where nobody told the move; a grade may be UNKNOWN where one did.
    """

    windows: Tensor  # [statement]
    parts: Tensor  # [statement, part, word]
    acts: Tensor  # [statement]
    issues: Tensor  # [statement, issue], 1 where it is about that
    grades: Tensor  # [statement]

    def is_told(self) -> bool:
        """Whether the move of any of them is known."""
        return bool((self.acts != UNKNOWN).any())

    def to(self, device: torch.device) -> "Moves":
        """The same on another device."""
        return Moves(*(getattr(self, f.name).to(device) for f in fields(self)))


def moves(given: list[list[WordMove]], words: int) -> Moves:
    """The moves of windows that have `words` words when padded."""
    flat = [(window, move) for window, own in enumerate(given) for move in own if move.content]
    parts = torch.zeros(len(flat), PARTS, words, dtype=torch.bool)
    issues = torch.zeros(len(flat), len(ISSUES))
    for row, (_, move) in enumerate(flat):
        opening = move.content[0][0]
        for part, spans in enumerate((move.cue, move.content, [(opening, opening + 1)], move.source)):
            for begin, end in spans:
                parts[row, part, begin:end] = True
        issues[row, move.issues] = 1
    windows, acts, grades = (
        torch.tensor(numbers, dtype=torch.long)
        for numbers in (
            [window for window, _ in flat],
            [move.act for _, move in flat],
            [move.grade for _, move in flat],
        )
    )
    return Moves(windows, parts, acts, issues, grades)


def pooled(scores: Tensor, given: Moves) -> tuple[Tensor, Tensor, Tensor]:
    """Scores of acts, issues and grades, `[statement, ...]`, of `[window, word, part, weight and moves]`."""
    words = scores[given.windows].float().transpose(1, 2)  # [statement, part, word, weight and moves]
    weights = torch.softmax(torch.where(given.parts, words[..., 0], NEVER), 2) * given.parts
    own = torch.einsum("mpi,mpik->mk", weights, words[..., 1:])
    acts, issues, grades = own.split((len(ACTS), len(ISSUES), len(GRADES)), 1)
    return acts, issues, grades


def moves_loss(scores: tuple[Tensor, Tensor, Tensor], given: Moves, weight: float = ISSUE) -> Tensor:
    """A number a statement whose move is known, of the `scores` that are `pooled`; issues have `weight`."""
    told = given.acts != UNKNOWN
    acts, issues, grades = (own[told] for own in scores)
    total = functional.cross_entropy(acts, given.acts[told]) + weight * about(issues, given.issues[told])
    known = given.grades[told] != UNKNOWN
    if bool(known.any()):
        total = total + GRADE * functional.cross_entropy(grades[known], given.grades[told][known])
    return total


def about(scores: Tensor, issues: Tensor) -> Tensor:
    """The loss of the issues, a number a statement; `issues` may be how probable each is."""
    return functional.binary_cross_entropy_with_logits(scores, issues, reduction="none").sum(1).mean()
