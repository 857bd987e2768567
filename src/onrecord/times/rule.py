"""Rule: a form of temporal expression, and what it means."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from onrecord.times.found import Found
from onrecord.times.scene import Scene

Resolve = Callable[[re.Match[str], Scene], Found | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`begins` are the words that the expression may begin with, in small letters, "#" for a number.

    `resolve` gives None where the words, in this place, are no time.
    """

    begins: frozenset[str]
    pattern: re.Pattern[str]
    resolve: Resolve


def rule(begins: Iterable[str], pattern: str, resolve: Resolve) -> Rule:
    """A rule from its pattern as text, where a space stands for any run of white space."""
    return Rule(frozenset(begins), re.compile(spaced(pattern)), resolve)


def spaced(pattern: str) -> str:
    """The pattern with white space for each space: any run, perhaps none for " ?", one mark in a class."""
    pattern = pattern.replace("[- ]", r"[-\s]").replace("[ -]", r"[\s-]")
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
