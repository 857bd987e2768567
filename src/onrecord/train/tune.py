"""Tuning the decoder: how readily it opens a span of each role, and what its confidence means.

A likelihood is not F1: a network that is right about every word still misses spans that it holds
less probable than none. Four numbers mend that, found on PolNeAR dev and on the labelled reports that are
there to choose by, which count alike: the one has news of elections, the other of negotiations. On the first
the confidence is fitted to the share of attributions that are right.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from onrecord.clean import clean
from onrecord.reader import Reader
from onrecord.reader.attribute import attribute
from onrecord.reader.decode import Attribution
from onrecord.reader.scores import ReportScores
from onrecord.reader.statements import statements, written
from onrecord.reader.tags import BEGIN, ROLES
from onrecord.reader.trust import Signs
from onrecord.reader.tuning import Tuning
from onrecord.reader.words import Words, words
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.score.attribution import NEED, attributions, matched, score
from onrecord.score.gold import GoldReport
from onrecord.train.calibrate import calibrated
from onrecord.train.kept import Kept
from onrecord.train.label import Labelled

OPENINGS = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
FIRST = 0.3  # the least confidence before it is chosen
COST = 0.1  # points of F1 for a number of one
PAIRS = (-1.0, -0.5, 0.0, 0.5, 1.0)
LEASTS = (0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4)


class Scored(NamedTuple):
    """A gold report, what is read of it, and what the network says of it."""

    gold: GoldReport
    report: Report
    words: Words
    scores: ReportScores


class Measure(NamedTuple):
    """What numbers are chosen by: attributions of PolNeAR, and statements of labelled reports."""

    scored: list[Scored]
    reader: Kept
    labelled: Labelled

    def attributions(self, tuning: Tuning) -> float:
        """The mean of overlap and exact F1, in points."""
        readings = _readings(self.scored, tuning)
        figures = score((s.gold for s in self.scored), {r.report.id: attributions(r) for r in readings})
        return (figures["attribution overlap"].f1 + figures["attribution exact"].f1) / 2

    def both(self, tuning: Tuning) -> float:
        """The mean of that and of the F1 of statements found."""
        return (self.attributions(tuning) + self.reader.found_f1(tuning, self.labelled)) / 2


def tuned(
    weights: Path, gold: list[GoldReport], labelled: Labelled, report: Callable[[str], None] = print
) -> Tuning:
    """The tuning of `weights` that is best on `gold` and `labelled` together."""
    reader = Kept(weights)
    scored = [_scored(reader, one) for one in gold]
    measure = Measure(scored, reader, labelled)
    bare, openings = reader.encoder.tuning, dict.fromkeys(ROLES, 0.0)
    tuning = bare._replace(least=FIRST)
    for _ in range(2):  # twice, since they depend on each other
        for steps in (_sources, _cues_and_contents):
            openings = max(steps(openings), key=lambda o: _worth(measure, _opened(bare, tuning, o), o))
        tuning = _trusted(scored, _opened(bare, tuning, openings))
        tuning = max((tuning._replace(least=least) for least in LEASTS), key=measure.both)
    reached, found = measure.attributions(tuning), reader.found_f1(tuning, labelled)
    report(
        f"tuned {openings}, least {tuning.least}: mean of overlap and exact F1 {reached:.2f}, "
        f"statements of labelled reports found {found:.1f}"
    )
    return tuning


def _sources(openings: dict[str, float]) -> list[dict[str, float]]:
    return [{**openings, "source": step} for step in OPENINGS]


def _cues_and_contents(openings: dict[str, float]) -> list[dict[str, float]]:
    """Both together, since they make up for each other."""
    return [{**openings, "cue": one, "content": other} for one in PAIRS for other in PAIRS]


def _worth(measure: Measure, tuning: Tuning, openings: dict[str, float]) -> float:
    """The quality, the confidence fitted anew, less what the numbers must gain to be as far from none: of
    two that are about as good, the nearer goes."""
    cost = COST * sum(abs(number) for number in openings.values())
    return measure.both(_trusted(measure.scored, tuning)) - cost


def _trusted(scored: list[Scored], tuning: Tuning) -> Tuning:
    """`tuning` with the confidence fitted to it."""
    return tuning._replace(trust=calibrated(list(_judged(scored, tuning._replace(least=0.0)))))


def _opened(bare: Tuning, tuning: Tuning, openings: dict[str, float]) -> Tuning:
    """`tuning` with each role's number added to every bare move into its begin tag."""
    moves = bare.moves.copy()
    for role, number in openings.items():
        moves[:, BEGIN[role]] += np.float32(number)
    return tuning._replace(moves=moves)


def _scored(reader: Reader, gold: GoldReport) -> Scored:
    report = clean(Raw(id=gold.id, origin=gold.id, content=gold.text))
    found = words(report.text, report.readable())
    return Scored(gold, report, found, reader.scores(report.text, found).outer)


def _readings(scored: Iterable[Scored], tuning: Tuning) -> Iterator[Reading]:
    for one in scored:
        found = attribute(one.words, one.scores, tuning)
        yield _reading(one, found)


def _reading(one: Scored, found: list[Attribution]) -> Reading:
    told = written(one.report.text, one.words, found)
    return Reading(report=one.report, statements=statements(one.report.text, one.words, told))


def _judged(scored: Iterable[Scored], tuning: Tuning) -> Iterator[tuple[Signs, bool]]:
    """The signs of each attribution that has any, and whether it is right."""
    for one in scored:
        every = attribute(one.words, one.scores, tuning)
        found = [a for a in every if written(one.report.text, one.words, [a])]
        reading = _reading(one, found)
        right = matched(one.gold, attributions(reading), NEED["overlap"])
        yield from ((a.signs, number in right) for number, a in enumerate(found) if a.signs)
