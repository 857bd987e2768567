"""Tuning the decoder: how readily it opens a span of each role, and below what confidence it is silent.

A likelihood is not F1: a network that is right about every word still misses spans that it holds
less probable than none. Four numbers, found on a development set, mend that.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from onrecord.clean import clean
from onrecord.reader import Reader
from onrecord.reader.attribute import attribute
from onrecord.reader.scores import ReportScores
from onrecord.reader.statements import statements
from onrecord.reader.tags import BEGIN, ROLES
from onrecord.reader.tuning import Tuning
from onrecord.reader.words import Words, words
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.score.attribution import attributions, score
from onrecord.score.gold import GoldReport

LEAST = "least"
OPENINGS = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)
LEASTS = (0.0, 0.1, 0.2, 0.3)

Scored = tuple[Report, Words, ReportScores]


def tuned(weights: Path, gold: list[GoldReport], report: Callable[[str], None] = print) -> Tuning:
    """The tuning of `weights` that is best on `gold`, by the mean of overlap and exact F1."""
    reader = Reader(weights)
    scored = [_scored(reader, one) for one in gold]
    bare = reader.encoder.tuning
    best = {**dict.fromkeys(ROLES, 0.0), LEAST: 0.0}
    reached = _quality(gold, scored, bare)
    for name in (*best, *best):  # twice, since they depend on each other
        for step in LEASTS if name == LEAST else OPENINGS:
            tried = {**best, name: step}
            quality = _quality(gold, scored, _with(bare, tried))
            if quality > reached:
                best, reached = tried, quality
    report(f"tuned {best}: mean of overlap and exact F1 {reached:.2f}")
    return _with(bare, best)


def _with(bare: Tuning, numbers: dict[str, float]) -> Tuning:
    """`bare` with each role's number added to every move into its begin tag."""
    moves = bare.moves.copy()
    for role in ROLES:
        moves[:, BEGIN[role]] += np.float32(numbers[role])
    return Tuning(moves, numbers[LEAST])


def _scored(reader: Reader, gold: GoldReport) -> Scored:
    report = clean(Raw(id=gold.id, origin=gold.id, content=gold.text))
    found = words(report.text, report.readable())
    return report, found, reader.scores(report.text, found)


def _quality(gold: list[GoldReport], scored: list[Scored], tuning: Tuning) -> float:
    figures = score(gold, {reading.report.id: attributions(reading) for reading in _readings(scored, tuning)})
    return (figures["attribution overlap"].f1 + figures["attribution exact"].f1) / 2


def _readings(scored: list[Scored], tuning: Tuning) -> Iterator[Reading]:
    for report, found, scores in scored:
        yield Reading(
            report=report, statements=statements(report.text, found, attribute(found, scores, tuning))
        )
