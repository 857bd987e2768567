"""Heads: what is read off the words' states."""

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.reader.moves import CONDITIONS, PARTS, TARGETS, WEIGHED
from onrecord.reader.nametags import NAME_TAGS
from onrecord.reader.tags import TAGS
from onrecord.train import syntax
from onrecord.train.layer import WIDTH

LINK = 128
REACH = 48  # distances over this many words count as this many
NARROW = 160
SEEN = (2, 3, 6)  # the layers that names are read off: the low ones still know what words look like


class Scores(NamedTuple):
    """Scores of one batch of windows, each `[window, word, ...]`.

    `cues[w, i, j]`: word i belongs to the cue that begins at word j. `sources[w, i, j]`: the cue
    that begins at word i has the source that begins at word j; column 0 stands for no source,
    column j + 1 for word j.
    """

    tags: Tensor
    cues: Tensor
    sources: Tensor


class SideScores(NamedTuple):
    """Scores of the side tasks: labels a word, and `heads[w, i, j]`: word j is the head of word i."""

    parts: Tensor
    names: Tensor
    relations: Tensor
    heads: Tensor


class Link(nn.Module):
    """Bilinear scores between words, with a bias for their distance."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, LINK)
        self.key = nn.Linear(WIDTH, LINK)
        self.distance = nn.Embedding(2 * REACH + 1, 1)
        nn.init.zeros_(self.distance.weight)

    def forward(self, h: Tensor) -> Tensor:
        at = torch.arange(h.size(1), device=h.device)
        apart = (at[None, :] - at[:, None]).clamp(-REACH, REACH) + REACH
        queries, keys, _ = self.parts(h)
        return queries @ keys.transpose(1, 2) + self.distance(apart).squeeze(-1)

    def parts(self, h: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What the scores are made of, as `reader.scores.Links` holds it."""
        return self.query(h) / math.sqrt(LINK), self.key(h), self.distance.weight.T.expand(h.size(0), -1)


class Heads(nn.Module):
    """What is read off the words: the outer attributions, or those nested in their contents."""

    def __init__(self) -> None:
        super().__init__()
        self.tags = nn.Linear(WIDTH, TAGS)
        self.cues = Link()
        self.sources = Link()
        self.no_source = nn.Linear(WIDTH, 1)

    def forward(self, h: Tensor) -> Scores:
        return Scores(self.tags(h), self.cues(h), torch.cat((self.no_source(h), self.sources(h)), -1))

    def parts(self, h: Tensor) -> tuple[Tensor, ...]:
        """The same with the links in parts: few of their scores are ever asked for."""
        return self.tags(h), *self.cues.parts(h), *self.sources.parts(h), self.no_source(h).squeeze(-1)


class MoveScores(NamedTuple):
    """Scores `[window, word, part, weight and moves]`, and of the tags of conditions and targets."""

    moves: Tensor
    conditions: Tensor
    targets: Tensor


class MoveHeads(nn.Module):
    """What is read off the words of a statement: its act, issues and grade, its conditions and target."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = nn.Linear(WIDTH, PARTS * WEIGHED)
        self.conditions = nn.Linear(WIDTH, CONDITIONS)
        self.targets = nn.Linear(WIDTH, TARGETS)

    def forward(self, h: Tensor) -> MoveScores:
        parts = self.parts(h).unflatten(-1, (PARTS, WEIGHED))
        return MoveScores(parts, self.conditions(h), self.targets(h))


class NameHead(nn.Module):
    """Name tags, from each word and its two neighbours as the layers `SEEN` have them."""

    def __init__(self) -> None:
        super().__init__()
        self.join = nn.Linear(len(SEEN) * WIDTH, NARROW)
        self.near = nn.Linear(3 * NARROW, NARROW)
        self.tags = nn.Linear(NARROW, NAME_TAGS)

    def forward(self, layers: Tensor, real: Tensor | None = None) -> Tensor:
        """Scores `[window, word, tag]` of the layers' states side by side; `real` is false for words that
        only fill the batch."""
        joined = functional.gelu(self.join(layers))
        if real is not None:
            joined = joined * real.unsqueeze(-1)
        beyond = torch.zeros_like(joined[:, :1])
        before, after = torch.cat((beyond, joined[:, :-1]), 1), torch.cat((joined[:, 1:], beyond), 1)
        return self.tags(functional.gelu(self.near(torch.cat((before, joined, after), -1))))


class SideTasks(nn.Module):
    """Heads that only training has."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = nn.Linear(WIDTH, len(syntax.PARTS))
        self.names = nn.Linear(WIDTH, len(syntax.NAMES))
        self.relations = nn.Linear(WIDTH, len(syntax.RELATIONS))
        self.heads = Link()

    def forward(self, h: Tensor) -> SideScores:
        return SideScores(self.parts(h), self.names(h), self.relations(h), self.heads(h))
