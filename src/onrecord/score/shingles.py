"""Shingles: how much of a text an extraction has, by runs of four words.

The measure is that of scrapinghub's article-extraction-benchmark: each text's counts are its own, precision
and recall are means over the texts that have any, and F1 is made of these means.
"""

import re
from collections import Counter
from collections.abc import Iterable
from statistics import fmean

import msgspec

_WORD = re.compile(r"\w+")
_LONG = 4


class Overlap(msgspec.Struct, frozen=True):
    """How many shingles the true text and the extracted one share, and how many each has."""

    both: int
    true: int
    found: int


class Agreement(msgspec.Struct, frozen=True):
    """Means over texts, 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def overlap(true: str, found: str) -> Overlap:
    """The shingles of `true` and `found`, each counted as often as it stands."""
    one, other = _shingles(true), _shingles(found)
    return Overlap((one & other).total(), one.total(), other.total())


def agreement(overlaps: Iterable[Overlap]) -> Agreement:
    """The figures over several texts; one that is empty counts for neither precision nor recall."""
    overlaps = list(overlaps)
    precisions = [o.both / o.found for o in overlaps if o.found]
    recalls = [o.both / o.true for o in overlaps if o.true]
    return Agreement(fmean(precisions or [0.0]), fmean(recalls or [0.0]))


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    starts = range(max(1, len(words) - _LONG + 1)) if words else ()
    return Counter(tuple(words[i : i + _LONG]) for i in starts)
