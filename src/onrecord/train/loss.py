"""The loss of a batch: what the reader needs, and the side tasks."""

import torch
from torch import Tensor
from torch.nn import functional

from onrecord.train.batch import Batch
from onrecord.train.crf import NEVER, Crf
from onrecord.train.heads import MoveScores, Scores, SideScores
from onrecord.train.model import Model
from onrecord.train.moves import ISSUE, moves_loss, pooled
from onrecord.train.precision import sixteen_bit
from onrecord.train.teach import Lesson

# Weights beside the tags' 1; that of the moves is their descent's (`plan.Plan`).
LINKS, SIDE, NAMES, NESTED = 0.3, 0.1, 0.5, 0.5
TAGS = 3.0  # conditions and targets, beside the moves' 1: a number a word, where most have none


def loss(
    model: Model, given: Batch, weight: float, lesson: Lesson | None = None, issues: float = ISSUE
) -> Tensor:
    """Of all but the names: a number a word, as a float32 scalar; moves have the `weight`, and beside their
    acts the issues weigh `issues`.

    Of what a `lesson` tells beside the labels too, in its shares.
    """
    network = model.network
    with sixteen_bit(given.pieces.device):
        states = network.states(given)
        h = states.seen[-1]
        outer, side_scores = network.outer(network.drop(h)), model.side(network.drop(h))
    tags = _tags(model.crf, outer, given, lesson)
    links = _links(outer, given.cues, given.sources, given.real)
    total = tags + LINKS * links + SIDE * _side(side_scores, given)
    if lesson is None and not given.moves.is_told():
        return total
    with sixteen_bit(given.pieces.device):
        nested, moves = network.nested(network.drop(h)), network.moves(network.drop(states.moving))
    if len(given.whole):
        rest = 1 - lesson.how.nested if lesson else 1.0
        total = total + NESTED * rest * _nested(model, nested, given)
    if lesson:
        total = total + NESTED * lesson.how.nested * lesson.of_nested(nested.tags)
    return total + weight * _moves(moves, given, issues, lesson)


def _moves(scores: MoveScores, given: Batch, issues: float, lesson: Lesson | None) -> Tensor:
    """Of moves, conditions and targets: of the labels, and of the lesson in its share."""
    words, conditions, targets = scores
    own, total = pooled(words, given.moves), given.conditions.new_zeros((), dtype=torch.float32)
    taught = lesson.how.share if lesson else 0.0
    if given.moves.is_told():
        tags = _choice(conditions.float(), given.conditions) + _choice(targets.float(), given.targets)
        total = total + (1 - taught) * (moves_loss(own, given.moves, issues) + TAGS * tags)
    if lesson:
        total = total + taught * lesson.of_moves(own, conditions, targets, issues, TAGS)
    return total


def names_loss(model: Model, given: Batch) -> Tensor:
    """Of the names: a number a word, weighed to stand beside `loss`."""
    network = model.network
    with sixteen_bit(given.pieces.device):
        h = network.drop(torch.cat(network.states(given).seen, -1))
        return NAMES * names_alone(model, h, given)


def names_alone(model: Model, h: Tensor, given: Batch) -> Tensor:
    """Of the names, from the states `h` of the words side by side."""
    return _choice(model.network.names(h, given.real).float(), given.names)


def nested_loss(model: Model, given: Batch) -> Tensor:
    """Of the nested attributions, which the encoder as it is has to tell: only their heads learn."""
    network = model.network
    with sixteen_bit(given.pieces.device):
        with torch.no_grad():
            h = network.states(given).seen[-1]
        scores = network.nested(network.drop(h))
    return _nested(model, scores, given)


def _nested(model: Model, scores: Scores, given: Batch) -> Tensor:
    """Whole contents by the random field; outside them, where nothing is nested, word by word."""
    links = _links(scores, given.nested_cues, given.nested_sources, given.real)
    apart = _choice(scores.tags.float(), given.nested_tags)
    window, first, last = given.whole.unbind(1)
    lengths = last - first
    at = first[:, None] + torch.arange(int(lengths.max()), device=first.device)[None, :]
    at = at.clamp(max=given.tags.size(1) - 1)
    own = scores.tags.float()[window[:, None], at]
    tags = given.nested_tags[window[:, None], at].clamp(min=0)
    within = model.nested_crf.loss(own, tags, lengths, torch.zeros_like(at)) / lengths.sum()
    return apart + within + LINKS * links


def _tags(crf: Crf, scores: Scores, given: Batch, lesson: Lesson | None) -> Tensor:
    """Of the outermost tags: of the labels, and of the lesson in its share."""
    own, lengths, starts = given.learned(scores.tags.float()), given.lengths(), given.learned(given.starts)
    total = crf.loss(own, given.learned(given.tags).clamp(min=0), lengths, starts)
    if lesson and lesson.outer_tags:
        told = crf.apart(own, lengths, starts, lesson.outer_tags)
        total = (1 - lesson.how.outer) * total + lesson.how.outer * told
    return total / max(int((given.tags >= 0).sum()), 1)


def _links(scores: Scores, cues: Tensor, sources: Tensor, real: Tensor) -> Tensor:
    absent = torch.where(real, 0.0, NEVER)[:, None, :]
    open_ = torch.cat((torch.zeros_like(absent[:, :, :1]), absent), -1)
    wanted = torch.where(sources < -1, sources, sources + 1)
    return _choice(scores.cues.float() + absent, cues) + _choice(scores.sources.float() + open_, wanted)


def _side(scores: SideScores, given: Batch) -> Tensor:
    absent = torch.where(given.real, 0.0, NEVER)[:, None, :]
    total = _choice(scores.heads.float() + absent, given.heads)
    for own, labels in (
        (scores.parts, given.parts),
        (scores.names, given.silver_names),
        (scores.relations, given.relations),
    ):
        total = total + _choice(own.float(), labels)
    return total


def _choice(scores: Tensor, labels: Tensor) -> Tensor:
    known = labels >= 0
    if not bool(known.any()):
        return scores.sum() * 0
    return functional.cross_entropy(scores[known], labels[known])
