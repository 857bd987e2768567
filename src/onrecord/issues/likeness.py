"""Likeness: how far a statement has the words of the examples of an issue."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from onrecord.issues.share import weights
from onrecord.issues.word import Word, words

LEAST = 0.25  # of 0 to 1; found on the labels (docs/decisions/0036-issues-of-a-desk.md)
COMMON = 2  # words: one alone may stand in anything


class Likeness:
    """The words of some examples, each by what it tells and by how many have it."""

    def __init__(self, examples: Sequence[str]) -> None:
        self._told: Counter[str] = Counter()
        for example in examples:
            self._told.update(weights(_plain(example)))
        self._length = _length(self._told.values())

    def __call__(self, given: Sequence[Word]) -> bool:
        """Whether these words are like the examples: the cosine of both, and two words in common."""
        told = weights(given)
        common = {stem: bits for stem, bits in told.items() if stem in self._told}
        if len(common) < COMMON:
            return False
        product = sum(bits * self._told[stem] for stem, bits in common.items())
        return product >= LEAST * self._length * _length(told.values())


def _plain(example: str) -> list[Word]:
    """Its words without the names: whoever speaks in an example is no issue."""
    return [word for at, word in enumerate(words(example)) if at == 0 or not word.capitals]


def _length(numbers: Iterable[int]) -> float:
    return math.sqrt(sum(number * number for number in numbers))
