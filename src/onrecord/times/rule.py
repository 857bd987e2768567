"""Rule: a form of temporal expression, and what it means."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from onrecord.times.found import Found
from onrecord.times.scene import Scene

Resolve = Callable[[re.Match[str], Scene], Found | None]


@dataclass(slots=True)
class Rule:
    """`begins` are the words that the expression may begin with, in small letters, "#" for a number; of two
    ("the past") the second must be the next word.

    In `form` a space stands for any run of white space. `resolve` gives None where the words, in this
    place, are no time.
    """

    begins: frozenset[str]
    form: str
    resolve: Resolve
    _pattern: re.Pattern[str] | None = None

    def match(self, text: str, begin: int, end: int) -> re.Match[str] | None:
        """The match at `begin` of `text`, not beyond `end`."""
        if (
            self._pattern is None
        ):  # a short report needs half of them, and each takes a third of a millisecond
            self._pattern = re.compile(spaced(self.form))
        return self._pattern.match(text, begin, end)


def rule(begins: Iterable[str], form: str, resolve: Resolve) -> Rule:
    """A rule, from any collection of the words that it begins with."""
    return Rule(frozenset(begins), form, resolve)


def behind(first: str, words: Iterable[str]) -> frozenset[str]:
    """The beginnings of `first` and one of the `words`."""
    return frozenset(f"{first} {word}" for word in words)


def with_the(words: Iterable[str]) -> frozenset[str]:
    """The `words`, and each behind "the"."""
    words = frozenset(words)
    return words | behind("the", words)


def spaced(form: str) -> str:
    """The form with white space for each space: any run, perhaps none for " ?", one mark in a class."""
    form = form.replace("[- ]", r"[-\s]").replace("[ -]", r"[\s-]")
    return form.replace(" ?", r"\s*").replace(" ", r"\s+")
