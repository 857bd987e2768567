"""The loss of a batch: what the reader needs, and the side tasks."""

import torch
from torch import Tensor
from torch.nn import functional

from onrecord.train.batch import Batch
from onrecord.train.crf import NEVER, Crf
from onrecord.train.network import Network, Scores, SideScores, SideTasks

LINKS, SIDE = 0.3, 0.1  # weights beside the tags' 1


def loss(network: Network, crf: Crf, side: SideTasks, given: Batch) -> Tensor:
    """A number a word, as a float32 scalar."""
    low = torch.bfloat16
    with torch.autocast(given.pieces.device.type, dtype=low):
        states = network.encode(given.pieces, given.shapes, given.places, given.quoted, given.mask)
        h = network.words(states, given.firsts)
        scores, side_scores = network.scores(h), side(network.drop(h))
    learned = max(int((given.tags >= 0).sum()), 1)
    tags = _tags(crf, scores, given) / learned
    return tags + LINKS * _links(scores, given) + SIDE * _side(side_scores, given)


def _tags(crf: Crf, scores: Scores, given: Batch) -> Tensor:
    lengths = given.last - given.first
    at = given.first[:, None] + torch.arange(int(lengths.max()), device=given.first.device)[None, :]
    at = at.clamp(max=given.tags.size(1) - 1)
    own = scores.tags.float().gather(1, at.unsqueeze(2).expand(-1, -1, scores.tags.size(2)))
    tags = given.tags.gather(1, at).clamp(min=0)
    return crf.loss(own, tags, lengths, given.starts.gather(1, at))


def _links(scores: Scores, given: Batch) -> Tensor:
    absent = torch.where(given.real, 0.0, NEVER)[:, None, :]
    cues = _choice(scores.cues.float() + absent, given.cues)
    open_ = torch.cat((torch.zeros_like(absent[:, :, :1]), absent), -1)
    wanted = torch.where(given.sources < -1, given.sources, given.sources + 1)
    return cues + _choice(scores.sources.float() + open_, wanted)


def _side(scores: SideScores, given: Batch) -> Tensor:
    absent = torch.where(given.real, 0.0, NEVER)[:, None, :]
    total = _choice(scores.heads.float() + absent, given.heads)
    for name in ("parts", "names", "relations"):
        total = total + _choice(getattr(scores, name).float(), getattr(given, name))
    return total


def _choice(scores: Tensor, labels: Tensor) -> Tensor:
    known = labels >= 0
    if not bool(known.any()):
        return scores.sum() * 0
    return functional.cross_entropy(scores[known], labels[known])
