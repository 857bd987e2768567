"""Teaching: what several trained networks say of a batch, for one that learns from them beside the labels.

A network that learns what the mean of others holds probable is often better than each of these (Hinton and
others 2015, "Distilling the knowledge in a neural network"); what it gave here stands in
docs/decisions/0005, "Fourteenth training". They also tell the moves of statements that nobody labelled.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from onrecord.train.batch import Batch
from onrecord.train.model import Model
from onrecord.train.moves import GRADE, ISSUE, about, pooled
from onrecord.train.precision import sixteen_bit


class Teaching(NamedTuple):
    """Who teaches a descent, as numbers of descents, and how much of it.

    `share` is that of the teachers in the loss of the moves, beside the labels' rest; `outer` and `nested`
    weigh what they say of the tags of attributions.
    """

    teachers: tuple[int, ...] = ()
    share: float = 0.5
    outer: float = 0.3
    nested: float = 0.3


NOBODY = Teaching()


class Lesson(NamedTuple):
    """How probable the teachers hold each answer: `[statement, ...]` and `[window, word, tag]`."""

    acts: Tensor
    issues: Tensor
    grades: Tensor
    conditions: Tensor
    targets: Tensor
    outer_tags: Tensor
    nested_tags: Tensor
    real: Tensor  # [window, word]
    share: float
    outer: float
    nested: float

    def of_moves(
        self, own: tuple[Tensor, Tensor, Tensor], conditions: Tensor, targets: Tensor, tags: float
    ) -> Tensor:
        """The loss of acts, issues and grades, and of the tags beside them, which weigh `tags`."""
        told = self._of_words(conditions, self.conditions) + self._of_words(targets, self.targets)
        if not len(self.acts):
            return tags * told
        acts, issues, grades = own
        moves = _apart(acts, self.acts).mean() + ISSUE * about(issues, self.issues)
        return moves + GRADE * _apart(grades, self.grades).mean() + tags * told

    def of_attributions(self, outer: Tensor, nested: Tensor, weight: float) -> Tensor:
        """The loss of the tags of attributions; nested ones have the `weight` beside the outer ones' 1."""
        within = weight * self.nested * self._of_words(nested, self.nested_tags)
        return self.outer * self._of_words(outer, self.outer_tags) + within

    def _of_words(self, scores: Tensor, said: Tensor) -> Tensor:
        return _apart(scores, said)[self.real].mean()


def lesson(teachers: Sequence[Model], given: Batch, how: Teaching) -> Lesson:
    """What the `teachers` say of `given` together: the mean of how probable each holds an answer.

    Tags of attributions are one layer's of a random field: of these the mean of the scores is taken.
    """
    with torch.no_grad(), sixteen_bit(given.pieces.device):
        said = [_said(teacher, given) for teacher in teachers]
    acts, issues, grades, conditions, targets, outer, nested = (
        torch.stack(each).mean(0) for each in zip(*said, strict=True)
    )
    tags = torch.softmax(outer, -1), torch.softmax(nested, -1)
    return Lesson(
        acts, issues, grades, conditions, targets, *tags, given.real, how.share, how.outer, how.nested
    )


def _said(teacher: Model, given: Batch) -> tuple[Tensor, ...]:
    network = teacher.eval().network
    states = network.states(given)
    outer, nested = network.scores(states.seen[-1])
    moves = network.moves(states.moving)
    acts, issues, grades = pooled(moves.moves, given.moves)
    tags = (torch.softmax(scores.float(), -1) for scores in (moves.conditions, moves.targets))
    own = torch.softmax(acts, 1), torch.sigmoid(issues), torch.softmax(grades, 1)
    return *own, *tags, outer.tags.float(), nested.tags.float()


def _apart(scores: Tensor, said: Tensor) -> Tensor:
    """How far `scores` are from what was `said`, one number a row: the cross entropy."""
    return -(said * functional.log_softmax(scores.float(), -1)).sum(-1)
