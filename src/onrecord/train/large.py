"""Large: a pretrained encoder twice as deep and twice as wide, under the same heads.

It is too slow to read with, so it only teaches (docs/decisions/0005, "Fifteenth training"). Its positions are
absolute and relative, as in MPNet (Song and others 2020).
"""

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn

from onrecord.train.layer import WIDTH, Layer
from onrecord.train.network import Network, States

EPSILON = 1e-5  # of the norms
BUCKETS, FAR = 32, 128  # distances are told apart by so many numbers, up to so many pieces


class Size(NamedTuple):
    """Width of the states, inner units of a layer, width of a head of attention, layers, those of which the
    states are shown."""

    width: int
    inner: int
    head: int
    layers: int
    shown: tuple[int, int, int]


MPNET = Size(768, 3072, 64, 12, (4, 6, 12))


class LargeNetwork(Network):
    """Its states of words are brought to the width of the heads, by a map for each layer that is shown."""

    def __init__(self, size: Size = MPNET) -> None:
        super().__init__(
            size.width,
            size.layers,
            size.shown,
            lambda: Layer(size.width, size.inner, size.head, EPSILON),
            EPSILON,
        )
        self.relative = nn.Embedding(BUCKETS, size.width // size.head)
        self.relative.weight.requires_grad_(False)
        self.maps = nn.ModuleList(nn.Linear(size.width, WIDTH) for _ in size.shown)
        self.moving_map = nn.Linear(size.width, WIDTH)

    def absent(self, mask: Tensor | None, at: Tensor) -> Tensor:
        near = self.relative(_buckets(at)).permute(2, 0, 1)[None]
        absent = super().absent(mask, at)
        return near if absent is None else near + absent

    def of_words(self, states: States, firsts: Tensor) -> States:
        wide = super().of_words(states, firsts)
        seen = [narrow(s) for narrow, s in zip(self.maps, wide.seen, strict=True)]
        return States(seen, self.moving_map(wide.moving))


def _buckets(at: Tensor) -> Tensor:
    """The number of the distance from each piece to each other: exact up to a quarter of the numbers, then
    ever coarser; those to pieces behind have the upper half (Raffel and others 2020)."""
    half = BUCKETS // 2
    exact = half // 2
    apart = at[None, :] - at[:, None]
    far = torch.log(apart.abs().clamp(min=1) / exact) / math.log(FAR / exact) * (half - exact)
    steps = torch.where(apart.abs() < exact, apart.abs(), (exact + far.long()).clamp(max=half - 1))
    return steps + (apart > 0) * half
