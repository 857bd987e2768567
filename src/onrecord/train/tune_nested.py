"""Tuning how readily statements inside statements are found, on the labelled reports to choose by.

PolNeAR has few nested attributions and no gold for them, so `tune.py` leaves them alone.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from onrecord.clean import clean
from onrecord.reader import Reader
from onrecord.reader.reader import Levels
from onrecord.reader.tags import BEGIN
from onrecord.reader.tuning import Tuning
from onrecord.reader.words import Words
from onrecord.record.raw import Raw
from onrecord.score.record import Given, record_figures
from onrecord.train.label import Labelled
from onrecord.train.measure import statements

OPENINGS = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5)
LEASTS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
ROLES = ("cue", "content")  # a source alone makes no attribution


def with_nested(
    tuning: Tuning, weights: Path, labelled: Labelled, report: Callable[[str], None] = print
) -> Tuning:
    """`tuning` with the numbers for nested attributions that find most of the statements of `labelled`."""
    reader = _Kept(weights)

    def found_f1(tried: Tuning) -> float:
        reader.encoder.tuning = tried
        return record_figures(read_reports(reader, labelled))["statements"].f1

    for role in ROLES:
        tuning = max((_opened(tuning, role, number) for number in OPENINGS), key=found_f1)
    tuning = max((tuning._replace(nested_least=least) for least in LEASTS), key=found_f1)
    report(f"labelled reports: found F1 {found_f1(tuning):.1f} (nested from {tuning.nested_least})")
    return tuning


def _opened(tuning: Tuning, role: str, number: float) -> Tuning:
    moves = tuning.nested.copy()
    moves[:, BEGIN[role]] += np.float32(number)
    return tuning._replace(nested=moves)


def read_reports(reader: Reader, labelled: Labelled) -> list[Given]:
    """What `reader` finds in the reports, beside their labels."""
    out: list[Given] = []
    for given, text in labelled:
        report = clean(Raw(id=given.id, origin=given.id, content=text, published=given.published))
        out.append((text, reader.read(report).statements, statements(given.statements, text)))
    return out


class _Kept(Reader):
    """A reader that runs the network once for the same words."""

    def __init__(self, weights: Path) -> None:
        super().__init__(weights)
        self._kept: dict[tuple[str, tuple[int, ...], tuple[int, ...]], Levels] = {}

    def scores(self, text: str, found: Words) -> Levels:
        at = text, tuple(found.begins), tuple(found.quoted)
        if at not in self._kept:
            self._kept[at] = super().scores(text, found)
        return self._kept[at]
