"""Issue: one of a desk's own, and which statements are about it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord.issues.likeness import Likeness
from onrecord.issues.phrase import count, phrases
from onrecord.issues.word import Word, words
from onrecord.known.issue import DeskIssue

DENSE = 33  # words of a paragraph to each of the issue's; found on the labels, as LEAST


class Passage(NamedTuple):
    """The words of a statement: of each part of its content, of its cue, of the paragraphs they stand in."""

    content: list[list[Word]]
    cue: list[Word]
    paragraphs: list[list[Word]]


class Finder:
    """Finds one issue."""

    def __init__(self, given: DeskIssue) -> None:
        self.name = given.name
        self._phrases = [phrase for text in given.words for phrase in phrases(text)]
        self._like = Likeness(given.examples) if given.examples else None

    def strength(self, given: Passage) -> int:
        """How often its words stand in the content and cue; 1 where the paragraph is full of them or the
        content is like the examples; else 0."""
        said = sum(self.count(part) for part in (*given.content, given.cue))
        return said or int(self._around(given) or self._likened(given))

    def count(self, text: Sequence[Word]) -> int:
        """How often its words stand in `text`."""
        return sum(count(phrase, text) for phrase in self._phrases)

    def _around(self, given: Passage) -> bool:
        return any(0 < len(one) <= DENSE * self.count(one) for one in given.paragraphs)

    def _likened(self, given: Passage) -> bool:
        return self._like is not None and self._like([word for part in given.content for word in part])


@lru_cache(maxsize=4)
def finders(given: tuple[DeskIssue, ...]) -> tuple[Finder, ...]:
    """A finder for each, made once."""
    return tuple(map(Finder, given))


def without_words(given: DeskIssue) -> list[str]:
    """Those of its examples in which none of its words stands: the desk may want to add some."""
    finder = Finder(given)
    return [example for example in given.examples if not finder.count(words(example))]
