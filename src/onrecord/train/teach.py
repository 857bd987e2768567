"""Teaching: what several trained networks say of a batch, for one that learns from them beside the labels.

A network that learns what the mean of others holds probable is often better than each of these (Hinton and
others 2015, "Distilling the knowledge in a neural network"); what it gave here stands in docs/decisions/0005,
"Fourteenth training" and "Fifteenth training". They also tell the moves of statements that nobody labelled.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from onrecord.train.batch import Batch
from onrecord.train.crf import Pairs
from onrecord.train.model import Model
from onrecord.train.moves import GRADE, about, pooled
from onrecord.train.network import Network, States
from onrecord.train.precision import sixteen_bit


class Teaching(NamedTuple):
    """Who teaches a descent, as numbers of descents, and how much of it.

    `share` is that of the teachers in the loss of the moves, beside the labels' rest; `outer` and `nested`
    are theirs in the loss of the tags of attributions. What each says counts by `weights`, of issues by
    `issues`; equally if none are given, and always of the tags of attributions. Those of outermost ones are
    told by `outermost`, if there are any. With `folds` the one whose number is a report's fold tells of it.
    """

    teachers: tuple[int, ...] = ()
    share: float = 0.5
    outer: float = 0.3
    nested: float = 0.3
    weights: tuple[float, ...] | None = None
    issues: tuple[float, ...] | None = None
    outermost: tuple[int, ...] = ()
    folds: bool = False


NOBODY = Teaching()


class Teachers(NamedTuple):
    """The networks that teach, and those that tell of outermost attributions."""

    every: Sequence[Model]
    outermost: Sequence[Model]


class Lesson(NamedTuple):
    """How probable the teachers hold each answer: `[statement, ...]` and `[window, word, tag]`."""

    acts: Tensor
    issues: Tensor
    grades: Tensor
    conditions: Tensor
    targets: Tensor
    nested_tags: Tensor
    outer_tags: Pairs | None  # of the learned words; None where nobody asks
    real: Tensor  # [window, word]
    how: Teaching

    def of_moves(
        self,
        own: tuple[Tensor, Tensor, Tensor],
        conditions: Tensor,
        targets: Tensor,
        about_weight: float,
        tags_weight: float,
    ) -> Tensor:
        """The loss of acts, issues and grades, and of the tags beside them."""
        told = self._of_words(conditions, self.conditions) + self._of_words(targets, self.targets)
        if not len(self.acts):
            return tags_weight * told
        acts, issues, grades = own
        moves = _apart(acts, self.acts).mean() + about_weight * about(issues, self.issues)
        return moves + GRADE * _apart(grades, self.grades).mean() + tags_weight * told

    def of_nested(self, tags: Tensor) -> Tensor:
        """The loss of the tags of nested attributions, word by word."""
        return self._of_words(tags, self.nested_tags)

    def _of_words(self, scores: Tensor, said: Tensor) -> Tensor:
        return _apart(scores, said)[self.real].mean()


def lesson(teachers: Teachers, given: Batch, how: Teaching, fold: int | None = None) -> Lesson:
    """How probable the `teachers` hold each answer of `given`, in the mean; of a `fold` its teacher alone."""
    every, outermost = (found if fold is None else [found[fold]] for found in teachers)
    asked = {*every, *outermost} if how.outer else {*every}
    with torch.no_grad():
        with sixteen_bit(given.pieces.device):
            states = {teacher: teacher.eval().network.states(given) for teacher in asked}
        said = [_said(teacher.network, states[teacher], given) for teacher in every]
        fields = [_field(teacher, states[teacher], given) for teacher in outermost] if how.outer else []
    acts, issues, grades, conditions, targets, nested = zip(*said, strict=True)
    return Lesson(
        _mean(acts, how.weights),
        _mean(issues, how.issues),
        _mean(grades, how.weights),
        _mean(conditions, how.weights),
        _mean(targets, how.weights),
        _mean(nested),
        Pairs(*(_mean(part) for part in zip(*fields, strict=True))) if fields else None,
        given.real,
        how,
    )


def _said(network: Network, states: States, given: Batch) -> tuple[Tensor, ...]:
    with sixteen_bit(given.pieces.device):
        moves, nested = network.moves(states.moving), network.nested(states.seen[-1])
    acts, issues, grades = pooled(moves.moves, given.moves)
    tags = (moves.conditions, moves.targets, nested.tags)
    own = torch.softmax(acts, 1), torch.sigmoid(issues), torch.softmax(grades, 1)
    return *own, *(torch.softmax(scores.float(), -1) for scores in tags)


def _field(teacher: Model, states: States, given: Batch) -> Pairs:
    with sixteen_bit(given.pieces.device):
        tags = teacher.network.outer(states.seen[-1]).tags
    return teacher.crf.pairs(given.learned(tags.float()), given.lengths(), given.learned(given.starts))


def _mean(said: Sequence[Tensor], weights: Sequence[float] | None = None) -> Tensor:
    every = torch.stack(list(said))
    if weights is None:
        return every.mean(0)
    return torch.tensordot(every.new_tensor(weights), every, 1)


def _apart(scores: Tensor, said: Tensor) -> Tensor:
    """How far `scores` are from what was `said`, one number a row: the cross entropy."""
    return -(said * functional.log_softmax(scores.float(), -1)).sum(-1)
