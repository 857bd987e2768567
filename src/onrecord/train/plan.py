"""Plan: what training learns from, and in which descents."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.score.namedtext import NamedText
from onrecord.train.polnear import Document
from onrecord.train.teach import NOBODY, Teaching


class Plan(NamedTuple):
    """A descent: passes over the data, share of the full rates it begins with, seed of everything random.

    It begins with the mean of the weights that the descents `after` ended with, by their numbers, in equal
    shares or in `shares`; without passes that is all it is. A pass sees all reports of PolNeAR, and the
    labelled ones `labelled` times, in steps of `size` windows; `names` are the windows of texts with names
    that a step learns from beside them. The rates fall to the share `until`, the loss of the moves has the
    weight `moves`, and `taught` says who tells what the labels don't.
    """

    epochs: int
    share: float
    seed: int
    size: int = 14
    after: tuple[int, ...] = ()
    shares: tuple[float, ...] | None = None
    until: float = 0.0
    labelled: int = 0
    names: int = 0
    moves: float = 0.4
    taught: Teaching = NOBODY
    shape: tuple[int, int] | None = None  # heads and inner units a layer that pruning leaves, before it
    parted: bool = False  # moves get a last layer of their own, before it
    vocabulary: bool = True  # whether the embeddings of pieces learn
    framed: int = 0  # steps in which the nested heads learn from sentences in framed ones, behind it


class Corpora(NamedTuple):
    """What is learned from: attributions of PolNeAR, labelled reports, texts with names."""

    attributed: Sequence[Document]
    labelled: Sequence[Document] = ()
    named: Sequence[NamedText] = ()


def _joint(share: float, seed: int, after: int, moves: float, taught: Teaching = NOBODY) -> Plan:
    """Three passes of everything, the rates falling by half of the full ones."""
    return Plan(
        3, share, seed, after=(after,), until=share - 0.5, labelled=1, names=3, moves=moves,
        taught=taught, parted=share == 1.0,
    )  # fmt: skip


# Attributions alone (0). From there four descents with everything at high rates (1 to 4), and from these five
# on to low ones, which are the teachers (5 to 9). Two that learn from them and from the labels (10, 11; their
# mean is 12). Then attributions alone: all else by the teachers (13), moves by what was before that (14). The
# network is the mean of the last three. What each gives stands in docs/decisions/0005, "Fourteenth training".
_FIVE = Teaching((5, 6, 7, 8, 9))
PLANS = (
    Plan(3, 1.0, 0, shape=(12, 1280), framed=300),
    _joint(1.0, 10, 0, 0.4),
    _joint(1.0, 11, 0, 0.4),
    _joint(1.0, 12, 0, 0.8),
    _joint(1.0, 13, 0, 0.4),
    _joint(0.5, 20, 1, 0.4),
    _joint(0.5, 21, 2, 0.4),
    _joint(0.5, 22, 2, 0.6),
    _joint(0.5, 23, 3, 0.8),
    _joint(0.5, 24, 4, 0.4),
    _joint(0.5, 30, 2, 0.5, _FIVE),
    _joint(0.5, 31, 2, 0.8, _FIVE),
    Plan(0, 0.0, 0, after=(10, 11)),
    Plan(3, 0.5, 40, after=(12,), taught=_FIVE._replace(share=1.0, outer=0.0, nested=1.0), vocabulary=False),
    Plan(3, 0.4, 50, after=(13,), taught=Teaching((12,), share=1.0, outer=0.0, nested=0.0)),
    Plan(0, 0.0, 0, after=(12, 13, 14), shares=(0.3, 0.3, 0.4)),
)
