"""Epoch: one pass over the data, in steps."""

import math
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.reader.pieces import Pieces
from onrecord.score.namedtext import NamedText
from onrecord.train.annotated import annotate, annotate_names
from onrecord.train.batch import Batch, batches
from onrecord.train.example import Example, examples
from onrecord.train.fold import fold
from onrecord.train.plan import Corpora, Plan
from onrecord.train.polnear import Document

TEXTS = 60  # with names, that are cut into windows at a time


class Step(NamedTuple):
    """What a step learns from: windows of reports, and beside them windows of texts with names.

    `fold` is that of all its reports; None where the plan does not ask for it, and they are of several.
    """

    given: Batch
    named: Batch | None
    fold: int | None


class Epoch:
    """The pass of a plan that has the `number`, counted from 0; all that is random in it hangs on `seed`."""

    def __init__(self, corpora: Corpora, plan: Plan, pieces: Pieces, number: int) -> None:
        self.seed = 1000 * plan.seed + number
        self._size, self._chance = plan.size, random.Random(self.seed)
        self._windows: dict[int | None, list[Example]] = defaultdict(list)
        for document in _documents(corpora, plan):
            cut = examples(annotate(document, pieces, self._chance), self._chance)
            self._windows[fold(document.text) if plan.taught.folds else None] += cut
        self._named = _named_batches(corpora.named, pieces, plan, self.seed + 500)

    def __len__(self) -> int:
        return sum(math.ceil(len(windows) / self._size) for windows in self._windows.values())

    def __iter__(self) -> Iterator[Step]:
        order = [at for at, windows in self._windows.items() for _ in range(0, len(windows), self._size)]
        self._chance.shuffle(order)
        given = {at: batches(windows, self._size, self._chance) for at, windows in self._windows.items()}
        for at in order:
            yield Step(next(given[at]), next(self._named, None), at)


def _documents(corpora: Corpora, plan: Plan) -> list[Document]:
    every = [*corpora.attributed, *(plan.labelled * list(corpora.labelled))]
    return [d for d in every if plan.without is None or fold(d.text) != plan.without]


def _named_batches(
    named: Sequence[NamedText], pieces: Pieces, plan: Plan, seed: int, texts: int = TEXTS
) -> Iterator[Batch]:
    """Batches of texts with names, over and over, so many `texts` at a time; none if the plan has none."""
    chance = random.Random(seed)
    while plan.names and named:
        order = chance.sample(named, len(named))
        for at in range(0, len(order), texts):
            windows: list[Example] = []
            for text in order[at : at + texts]:
                windows += examples(annotate_names(text, pieces, chance), chance)
            yield from batches(windows, plan.names, chance)
