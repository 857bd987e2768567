"""Plan: what training learns from, and how a descent goes."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.score.namedtext import NamedText
from onrecord.train.large import Size
from onrecord.train.moves import ISSUE
from onrecord.train.polnear import Document
from onrecord.train.teach import NOBODY, Teaching


class Plan(NamedTuple):
    """A descent: passes over the data, share of the full rates it begins with, seed of everything random.

    It begins with the mean of the weights that the descents `after` ended with, by their numbers, in equal
    shares or in `shares`; without passes that is all it is. A pass sees all reports of PolNeAR, and the
    labelled ones `labelled` times, but those of the fold `without`, in steps of `size` windows; `names` are
    the windows of texts with names that a step learns from beside them. The rates fall to the share `until`,
    the loss of the moves has the weight `moves`, of issues in it `issues`, and `taught` says who tells what
    the labels don't.
    """

    epochs: int
    share: float
    seed: int
    size: int = 14
    after: tuple[int, ...] = ()
    shares: tuple[float, ...] | None = None
    until: float = 0.0
    labelled: int = 0
    without: int | None = None
    names: int = 0
    moves: float = 0.4
    issues: float = ISSUE
    taught: Teaching = NOBODY
    shape: tuple[int, int] | None = None  # heads and inner units a layer that pruning leaves, before it
    parted: bool = False  # moves get a last layer of their own, before it
    vocabulary: bool = True  # whether the embeddings of pieces learn
    framed: int = 0  # steps in which the nested heads learn from sentences in framed ones, behind it
    large: Size | None = None  # of another network than the one that reads; it begins as MPNet, or `after`


class Corpora(NamedTuple):
    """What is learned from: attributions of PolNeAR, labelled reports, texts with names."""

    attributed: Sequence[Document]
    labelled: Sequence[Document] = ()
    named: Sequence[NamedText] = ()
