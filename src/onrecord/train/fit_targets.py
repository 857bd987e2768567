"""Fitting the choice of targets: a regression on the clues of those at whom a statement may be aimed.

The candidates of a labelled statement, as the reader finds it, and there being none are the outcomes; those
that bear the labelled name are right.
"""

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from onrecord.actors.candidate import Bearing
from onrecord.actors.choose import chosen, crossed
from onrecord.actors.fill import bearings
from onrecord.clean import clean
from onrecord.known.table import table
from onrecord.reader import Reader
from onrecord.record.aim import Choice
from onrecord.record.raw import Raw
from onrecord.score.record import paired, same_name
from onrecord.train.label import Labelled
from onrecord.train.measure import statements

DECAY = 1e-3
STEPS = 60
UNNAMED = 0.3  # the weight of statements whose target is no candidate: for there being none
LEASTS = (0.3, 0.25, 0.22, 0.2, 0.18, 0.16, 0.14, 0.12, 0.1)  # of two that are as good the more careful one


class Aimed(NamedTuple):
    """What speaks for each candidate of a statement, and at whom it is aimed."""

    bearing: Bearing
    target: str | None

    def is_right(self) -> list[bool]:
        """Of each candidate whether he is the one."""
        return [
            self.target is not None and same_name(self.target, c.entity.name) for c in self.bearing.candidates
        ]


def fit_targets(
    weights: Path, learned: Labelled, chosen_by: Labelled, report: Callable[[str], None] = print
) -> Choice:
    """The weights that tell the targets of `learned` best, and the probability that does of `chosen_by`."""
    reader = Reader(weights)
    choice = _regressed(list(_aimed(learned, reader)))
    apart = list(_aimed(chosen_by, reader))
    choice = max((choice._replace(least=n) for n in LEASTS), key=lambda one: _f1(apart, one))
    report(f"targets: {len(choice.weights)} clues, F1 {100 * _f1(apart, choice):.1f} (least {choice.least})")
    return choice


def _aimed(labelled: Labelled, reader: Reader) -> Iterator[Aimed]:
    for given, text in labelled:
        read = reader.read_named(
            clean(Raw(id=given.id, origin=given.id, content=text, published=given.published))
        )
        if not read.reading.statements:
            continue
        found = {one.id: its for one, its in bearings(read.reading, table(), read.names, read.aims)}
        for one, gold in paired(text, read.reading.statements, statements(given.statements, text)):
            yield Aimed(found[one.id], gold.target.name if gold.target else None)


def _f1(given: list[Aimed], choice: Choice) -> float:
    told = [(chosen(one.bearing, choice), one.target) for one in given]
    right = sum(bool(who and target and same_name(who.name, target)) for who, target in told)
    return 2 * right / max(sum(bool(who) + bool(target) for who, target in told), 1)


def _regressed(given: list[Aimed]) -> Choice:
    rows = [
        [*(crossed(c.clues, one.bearing.acts) for c in one.bearing.candidates), one.bearing.none]
        for one in given
    ]
    clues = sorted(set(chain.from_iterable(chain.from_iterable(rows))))
    numbers = {clue: number for number, clue in enumerate(clues)}
    matrix = np.zeros((sum(map(len, rows)), len(clues)), np.float32)
    for at, row in enumerate(chain.from_iterable(rows)):
        for clue, much in row.items():
            matrix[at, numbers[clue]] = much
    right, shares = [], []
    for one in given:
        fits = one.is_right()
        right += [*fits, not any(fits)]
        shares.append(UNNAMED if one.target and not any(fits) else 1.0)
    whose = torch.tensor(np.repeat(np.arange(len(rows)), [len(row) for row in rows]))
    weights = _descended(torch.from_numpy(matrix), whose, torch.tensor(right), torch.tensor(shares))
    return Choice(dict(zip(clues, weights.tolist(), strict=True)), LEASTS[0])


def _descended(matrix: Tensor, whose: Tensor, right: Tensor, shares: Tensor) -> Tensor:
    weights = torch.zeros(matrix.size(1), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=STEPS, history_size=10, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        scores = matrix @ weights
        missed = _total(scores, whose, len(shares)) - _total(
            torch.where(right, scores, -torch.inf), whose, len(shares)
        )
        value = (shares * missed).mean() + DECAY / 2 * weights.square().sum()
        value.backward()
        return value

    optimizer.step(loss)  # type: ignore[no-untyped-call]
    return weights.detach()


def _total(scores: Tensor, whose: Tensor, count: int) -> Tensor:
    """The log of the sum of the exponentials of each statement's scores."""
    most = torch.full((count,), -torch.inf).scatter_reduce(0, whose, scores.detach(), "amax")
    return most + torch.log(torch.zeros(count).index_add(0, whose, torch.exp(scores - most[whose])))
