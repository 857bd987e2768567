"""Tuning how readily statements inside statements are found, on the labelled reports to choose by.

PolNeAR has few nested attributions and no gold for them, so `tune.py` leaves them alone.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from onrecord.reader.tags import BEGIN
from onrecord.reader.tuning import Tuning
from onrecord.train.kept import Kept
from onrecord.train.label import Labelled

OPENINGS = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5)
LEASTS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
ROLES = ("cue", "content")  # a source alone makes no attribution


def with_nested(
    tuning: Tuning, weights: Path, labelled: Labelled, report: Callable[[str], None] = print
) -> Tuning:
    """`tuning` with the numbers for nested attributions that find most of the statements of `labelled`."""
    reader = Kept(weights)
    for role in ROLES:
        tried = [_opened(tuning, role, number) for number in OPENINGS]
        tuning = max(tried, key=lambda t: reader.found_f1(t, labelled))
    tried = [tuning._replace(nested_least=least) for least in LEASTS]
    tuning = max(tried, key=lambda t: reader.found_f1(t, labelled))
    reached = reader.found_f1(tuning, labelled)
    report(f"labelled reports: found F1 {reached:.1f} (nested from {tuning.nested_least})")
    return tuning


def _opened(tuning: Tuning, role: str, number: float) -> Tuning:
    moves = tuning.nested.copy()
    moves[:, BEGIN[role]] += np.float32(number)
    return tuning._replace(nested=moves)
