"""Tuning: how readily the decoder opens a span of each role.

Cross entropy is not F1: a network that is right about every word still misses spans that it holds
less probable than none. Three numbers, found on a development set, mend that.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from onrecord.clean import clean
from onrecord.reader import Reader
from onrecord.reader.attribute import attribute
from onrecord.reader.scores import Numbers, ReportScores
from onrecord.reader.statements import statements
from onrecord.reader.tags import BEGIN, ROLES
from onrecord.reader.words import Words, words
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.score.attribution import attributions, score
from onrecord.score.gold import GoldReport

STEPS = (0.0, 0.5, 1.0, 1.5, 2.0)

Scored = tuple[Report, Words, ReportScores]


def tuned(weights: Path, gold: list[GoldReport], report: Callable[[str], None] = print) -> Numbers:
    """The transitions of `weights` with what is added to each role's begin tag."""
    reader = Reader(weights)
    scored = [_scored(reader, one) for one in gold]
    best = dict.fromkeys(ROLES, 0.0)
    reached = _quality(gold, scored, opened(reader.encoder.moves, best))
    for role in (*ROLES, *ROLES):  # twice, since they depend on each other
        for step in STEPS:
            tried = {**best, role: step}
            quality = _quality(gold, scored, opened(reader.encoder.moves, tried))
            if quality > reached:
                best, reached = tried, quality
    report(f"openings {best}: mean of overlap and exact F1 {reached:.2f}")
    return opened(reader.encoder.moves, best)


def opened(moves: Numbers, openings: dict[str, float]) -> Numbers:
    """`moves` with `openings` added to every move into a begin tag."""
    out = moves.copy()
    for role, more in openings.items():
        out[:, BEGIN[role]] += np.float32(more)
    return out


def _scored(reader: Reader, gold: GoldReport) -> Scored:
    report = clean(Raw(id=gold.id, origin=gold.id, content=gold.text))
    found = words(report.text, report.readable())
    return report, found, reader.scores(report.text, found)


def _quality(gold: list[GoldReport], scored: list[Scored], moves: Numbers) -> float:
    figures = score(gold, {reading.report.id: attributions(reading) for reading in _readings(scored, moves)})
    return (figures["attribution overlap"].f1 + figures["attribution exact"].f1) / 2


def _readings(scored: list[Scored], moves: Numbers) -> Iterator[Reading]:
    for report, found, scores in scored:
        yield Reading(
            report=report, statements=statements(report.text, found, attribute(found, scores, moves))
        )
