"""The network: one BERT-like encoder and its heads.

The encoder's vocabulary is uncased, so shapes, paragraph starts and quotations are added to its
embeddings.
"""

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn

from onrecord.reader.moves import CONDITIONS, PARTS, WEIGHED
from onrecord.reader.nametags import NAME_TAGS
from onrecord.reader.tags import TAGS
from onrecord.reader.words import SHAPES
from onrecord.train import syntax
from onrecord.train.batch import Batch
from onrecord.train.layer import WIDTH, Layer

LAYERS = 6
POSITIONS, VOCABULARY = 512, 30522
LINK = 128
REACH = 48  # distances over this many words count as this many


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


class MoveHeads(nn.Module):
    """What is read off the words of a statement: its act, issues and grade, and its conditions."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = nn.Linear(WIDTH, PARTS * WEIGHED)
        self.conditions = nn.Linear(WIDTH, CONDITIONS)

    def forward(self, h: Tensor) -> tuple[Tensor, Tensor]:
        """Scores `[window, word, part, weight and moves]`, and of condition tags."""
        return self.parts(h).unflatten(-1, (PARTS, WEIGHED)), self.conditions(h)


class Network(nn.Module):
    """Encoder and heads. Inputs are batches of `read.features.Features`, `mask` false on padding."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH, padding_idx=0)
        self.places = nn.Embedding(3, WIDTH, padding_idx=0)
        self.quoted = nn.Embedding(2, WIDTH, padding_idx=0)
        for added in (self.shapes, self.places, self.quoted):
            nn.init.normal_(added.weight, std=0.02)
            with torch.no_grad():
                added.weight[0] = 0
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(0.1)
        self.outer, self.nested = Heads(), Heads()
        self.names = nn.Linear(WIDTH, NAME_TAGS)
        self.stands = nn.Linear(WIDTH, 2)
        self.moves = MoveHeads()

    def encode(
        self, pieces: Tensor, shapes: Tensor, places: Tensor, quoted: Tensor, mask: Tensor | None
    ) -> Tensor:
        """States of the pieces, `[window, piece, WIDTH]`."""
        at = torch.arange(pieces.size(1), device=pieces.device)
        x = (
            self.pieces(pieces)
            + self.positions(at)
            + self.shapes(shapes)
            + self.places(places)
            + self.quoted(quoted)
        )
        x = self.drop(self.norm(x))
        seen = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, seen)
        return x

    def states(self, given: Batch) -> Tensor:
        """States of the words of a batch of training windows."""
        states = self.encode(given.pieces, given.shapes, given.places, given.quoted, given.mask)
        return self.words(states, given.firsts)

    def words(self, states: Tensor, firsts: Tensor) -> Tensor:
        """States of the words' first pieces, `[window, word, WIDTH]`."""
        return torch.gather(states, 1, firsts.unsqueeze(-1).expand(-1, -1, WIDTH))

    def scores(self, h: Tensor) -> tuple[Scores, Scores]:
        """The scores that the reader decodes, outer and nested, from the states of the words."""
        h = self.drop(h)
        return self.outer(h), self.nested(h)

    def forward(
        self,
        pieces: Tensor,
        shapes: Tensor,
        places: Tensor,
        quoted: Tensor,
        firsts: Tensor,
        mask: Tensor | None = None,
    ) -> tuple[Scores, Scores]:
        return self.scores(self.words(self.encode(pieces, shapes, places, quoted, mask), firsts))


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
