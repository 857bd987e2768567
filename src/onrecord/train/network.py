"""The network: one BERT-like encoder and its heads.

The encoder's vocabulary is uncased, so shapes, paragraph starts and quotations are added to its
embeddings.
"""

import copy
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor, nn

from onrecord.reader.words import SHAPES
from onrecord.train.batch import Batch
from onrecord.train.drop import Drop
from onrecord.train.heads import SEEN, Heads, MoveHeads, NameHead, Scores
from onrecord.train.layer import EPSILON, WIDTH, Layer

LAYERS = 6
POSITIONS, VOCABULARY = 512, 30522


class States(NamedTuple):
    """States, each `[window, piece or word, width]`.

    `seen` are those after the layers that are shown, the last of them final; `moving` are the final ones for
    moves.
    """

    seen: list[Tensor]
    moving: Tensor


class Network(nn.Module):
    """Encoder and heads. Inputs are batches of `read.features.Features`, `mask` false on padding.

    The encoder has so many `layers`, each made by `layer`; names are read off the states behind those that
    are `shown`. Moves have a last layer of their own, `moving`, beside that of the attributions: what one of
    them learns does not cost the other (docs/decisions/0005, "Fourteenth training").
    """

    def __init__(
        self,
        width: int = WIDTH,
        layers: int = LAYERS,
        shown: tuple[int, ...] = SEEN,
        layer: Callable[[], Layer] = Layer,
        epsilon: float = EPSILON,
    ) -> None:
        super().__init__()
        self.shown = shown
        self.pieces = nn.Embedding(VOCABULARY, width)
        self.positions = nn.Embedding(POSITIONS, width)
        self.shapes = nn.Embedding(SHAPES, width, padding_idx=0)
        self.places = nn.Embedding(3, width, padding_idx=0)
        self.quoted = nn.Embedding(2, width, padding_idx=0)
        for added in (self.shapes, self.places, self.quoted):
            nn.init.normal_(added.weight, std=0.02)
            with torch.no_grad():
                added.weight[0] = 0
        self.norm = nn.LayerNorm(width, eps=epsilon)
        self.layers = nn.ModuleList(layer() for _ in range(layers))
        self.moving = layer()
        self.drop = Drop()
        self.outer, self.nested = Heads(), Heads()
        self.names = NameHead()
        self.stands = nn.Linear(len(SEEN) * WIDTH, 2)
        self.moves = MoveHeads()

    def encode(
        self, pieces: Tensor, shapes: Tensor, places: Tensor, quoted: Tensor, mask: Tensor | None
    ) -> States:
        """States of the pieces."""
        at = torch.arange(pieces.size(1), device=pieces.device)
        x = (
            self.pieces(pieces)
            + self.positions(at)
            + self.shapes(shapes)
            + self.places(places)
            + self.quoted(quoted)
        )
        x = self.drop(self.norm(x))
        absent = self.absent(mask, at)
        out, last = [], x
        for number, layer in enumerate(self.layers, 1):
            last, x = x, layer(x, absent)
            if number in self.shown:
                out.append(x)
        return States(out, self.moving(last, absent))

    def absent(self, mask: Tensor | None, at: Tensor) -> Tensor | None:
        """What is added to how much a piece looks at another; `at` are their numbers."""
        return None if mask is None else torch.where(mask, 0.0, -1e4)[:, None, None, :]

    def part(self) -> None:
        """Makes the last layer of moves a copy of that of the attributions as it is now."""
        last = self.layers[-1]
        assert isinstance(last, Layer)
        self.moving = copy.deepcopy(last)

    def states(self, given: Batch) -> States:
        """States of the words of a batch of training windows."""
        states = self.encode(given.pieces, given.shapes, given.places, given.quoted, given.mask)
        return self.of_words(states, given.firsts)

    def of_words(self, states: States, firsts: Tensor) -> States:
        """States of the words, from those of the pieces."""
        return States([self.words(s, firsts) for s in states.seen], self.words(states.moving, firsts))

    def words(self, states: Tensor, firsts: Tensor) -> Tensor:
        """States of the words' first pieces, `[window, word, width]`."""
        width = self.pieces.embedding_dim
        return torch.gather(states, 1, firsts.unsqueeze(-1).expand(-1, -1, width))

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
        return self.scores(self.words(self.encode(pieces, shapes, places, quoted, mask).seen[-1], firsts))
