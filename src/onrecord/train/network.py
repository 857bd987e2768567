"""The network: one BERT-like encoder and its heads.

The encoder's vocabulary is uncased, so shapes, paragraph starts and quotations are added to its
embeddings.
"""

import torch
from torch import Tensor, nn

from onrecord.reader.words import SHAPES
from onrecord.train.batch import Batch
from onrecord.train.drop import Drop
from onrecord.train.heads import SEEN, Heads, MoveHeads, NameHead, Scores
from onrecord.train.layer import WIDTH, Layer

LAYERS = 6
POSITIONS, VOCABULARY = 512, 30522


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
        self.drop = Drop()
        self.outer, self.nested = Heads(), Heads()
        self.names = NameHead()
        self.stands = nn.Linear(len(SEEN) * WIDTH, 2)
        self.moves = MoveHeads()

    def encode(
        self, pieces: Tensor, shapes: Tensor, places: Tensor, quoted: Tensor, mask: Tensor | None
    ) -> list[Tensor]:
        """States of the pieces after the layers `SEEN`, each `[window, piece, WIDTH]`; the last are final."""
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
        out = []
        for number, layer in enumerate(self.layers, 1):
            x = layer(x, seen)
            if number in SEEN:
                out.append(x)
        return out

    def states(self, given: Batch) -> list[Tensor]:
        """States of the words of a batch of training windows after the layers `SEEN`."""
        states = self.encode(given.pieces, given.shapes, given.places, given.quoted, given.mask)
        return [self.words(s, given.firsts) for s in states]

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
        return self.scores(self.words(self.encode(pieces, shapes, places, quoted, mask)[-1], firsts))
