"""Plan: what training learns from, and in which descents."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.score.namedtext import NamedText
from onrecord.train.polnear import Document


class Plan(NamedTuple):
    """A descent: passes over the data, share of the full rates, seed of everything random, windows a step.

    A pass sees all reports of PolNeAR, and the labelled ones `labelled` times. `names` are the
    windows of texts with names that a step learns from beside the others. Before it, the encoder is pruned
    to the heads and inner units a layer of `shape`, and the nested heads learn for so many steps from
    sentences in `framed` ones. After it, the weights are averaged with those before it, which have the
    share `before`.
    """

    epochs: int
    share: float
    seed: int
    size: int = 14
    labelled: int = 0
    names: int = 0
    shape: tuple[int, int] | None = None
    framed: int = 0
    before: float = 0.0


class Corpora(NamedTuple):
    """What is learned from: attributions of PolNeAR, labelled reports, texts with names."""

    attributed: Sequence[Document]
    labelled: Sequence[Document] = ()
    named: Sequence[NamedText] = ()


# Attributions alone first, then everything, then everything from half the rates, then once more attributions
# alone from these, averaged with what was before it (docs/decisions/0005).
PLANS = (
    Plan(3, 1.0, 0, shape=(12, 1280)),
    Plan(4, 1.0, 2, labelled=1, names=3, framed=300),
    Plan(2, 0.5, 3, labelled=1, names=3),
    Plan(3, 0.5, 7, before=0.3),
)
