"""Batches: examples of about one length, padded to one shape."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np
import torch
from torch import Tensor

from onrecord.train.annotated import UNKNOWN
from onrecord.train.example import Example
from onrecord.train.moves import Moves, moves


@dataclass
class Batch:
    """Tensors `[window, piece]` for the inputs, `[window, word]` for `firsts` and all that follows it."""

    pieces: Tensor
    shapes: Tensor
    places: Tensor
    quoted: Tensor
    mask: Tensor
    firsts: Tensor
    real: Tensor
    starts: Tensor
    tags: Tensor
    cues: Tensor
    sources: Tensor
    nested_tags: Tensor
    nested_cues: Tensor
    nested_sources: Tensor
    parts: Tensor
    silver_names: Tensor
    relations: Tensor
    heads: Tensor
    names: Tensor
    conditions: Tensor
    targets: Tensor
    whole: Tensor  # [content, 3]: its window, its first word, the word behind its last
    first: Tensor  # [window]
    last: Tensor  # [window]
    moves: Moves

    def to(self, device: torch.device) -> "Batch":
        """The same on another device."""
        return Batch(**{f.name: getattr(self, f.name).to(device) for f in fields(self)})

    def lengths(self) -> Tensor:
        """How many words of each window are learned, `[window]`."""
        return self.last - self.first

    def learned(self, given: Tensor) -> Tensor:
        """Of `given`, `[window, word, ...]`, the learned words; `lengths` says how many of them count."""
        apart = torch.arange(int(self.lengths().max()), device=self.first.device)
        at = (self.first[:, None] + apart).clamp(max=given.size(1) - 1)
        return given[torch.arange(len(at), device=at.device)[:, None], at]


def batch(examples: list[Example]) -> Batch:
    """`examples` padded to the longest of them."""

    def stack(arrays: list[np.ndarray], fill: int) -> Tensor:
        out = np.full((len(arrays), max(len(a) for a in arrays)), fill, np.int64)
        for row, array in zip(out, arrays, strict=True):
            row[: len(array)] = array
        return torch.from_numpy(out)

    inputs = [e.features for e in examples]
    return Batch(
        pieces=stack([f.pieces for f in inputs], 0),
        shapes=stack([f.shapes for f in inputs], 0),
        places=stack([f.places for f in inputs], 0),
        quoted=stack([f.quoted for f in inputs], 0),
        mask=stack([np.ones_like(f.pieces) for f in inputs], 0).bool(),
        firsts=stack([f.firsts for f in inputs], 0),
        real=stack([np.ones_like(f.firsts) for f in inputs], 0).bool(),
        starts=stack([(f.places[f.firsts] > 0).astype(np.int64) for f in inputs], 0),
        tags=stack([e.outer.tags for e in examples], UNKNOWN),
        cues=stack([e.outer.cues for e in examples], UNKNOWN),
        sources=stack([e.outer.sources for e in examples], UNKNOWN),
        nested_tags=stack([e.nested.tags for e in examples], UNKNOWN),
        nested_cues=stack([e.nested.cues for e in examples], UNKNOWN),
        nested_sources=stack([e.nested.sources for e in examples], UNKNOWN),
        parts=stack([e.syntax.parts for e in examples], UNKNOWN),
        silver_names=stack([e.syntax.names for e in examples], UNKNOWN),
        relations=stack([e.syntax.relations for e in examples], UNKNOWN),
        heads=stack([e.syntax.heads for e in examples], UNKNOWN),
        names=stack([e.names for e in examples], UNKNOWN),
        conditions=stack([e.conditions for e in examples], UNKNOWN),
        targets=stack([e.targets for e in examples], UNKNOWN),
        whole=torch.tensor(
            [(n, begin, end) for n, e in enumerate(examples) for begin, end in e.whole], dtype=torch.long
        ).view(-1, 3),
        first=torch.tensor([e.first for e in examples]),
        last=torch.tensor([e.last for e in examples]),
        moves=moves([e.moves for e in examples], max(len(f.firsts) for f in inputs)),
    )


def batches(examples: list[Example], size: int, chance: random.Random) -> Iterator[Batch]:
    """All examples in random order; within a pool, windows of one length stand together."""
    order = examples[:]
    chance.shuffle(order)
    for at in range(0, len(order), size * 24):
        pool = sorted(order[at : at + size * 24], key=lambda e: len(e.features.pieces))
        groups = [pool[i : i + size] for i in range(0, len(pool), size)]
        chance.shuffle(groups)
        for group in groups:
            yield batch(group)
