"""Windows: the stretches of a report that the encoder sees at once."""

from collections.abc import Sequence
from typing import NamedTuple

# In pieces. A window and what stands before and after it for context; 510 is the encoder's limit.
LIMIT, BEFORE, AFTER = 384, 48, 32


class Window(NamedTuple):
    """Words `begin` to `end` are seen, words `first` to `last` are read (half-open)."""

    begin: int
    first: int
    last: int
    end: int


def windows(sizes: Sequence[int], paragraphs: Sequence[int], first_budget: int = LIMIT - AFTER) -> list[Window]:
    """Windows that read each word once and see the neighbours of what they read.

    `sizes` holds the pieces of each word, `paragraphs` the paragraph of each word. A window
    reads whole paragraphs, packed up to the limit; a paragraph over the limit is cut.
    `first_budget` shortens the first window (training varies it).
    """
    found = []
    first, budget = 0, first_budget
    while first < len(sizes):
        last = _last(sizes, paragraphs, first, budget)
        found.append(Window(_back(sizes, first, BEFORE), first, last, _forward(sizes, last, AFTER)))
        first, budget = last, LIMIT - BEFORE - AFTER
    return found


def _last(sizes: Sequence[int], paragraphs: Sequence[int], first: int, budget: int) -> int:
    used, at, whole = 0, first, first
    while at < len(sizes) and used + sizes[at] <= budget:
        used += sizes[at]
        at += 1
        if at == len(sizes) or paragraphs[at] != paragraphs[at - 1]:
            whole = at
    # A word of more pieces than a window holds still has to be read by one.
    return whole if whole > first else max(at, first + 1)


def _back(sizes: Sequence[int], at: int, budget: int) -> int:
    while at and sizes[at - 1] <= budget:
        at -= 1
        budget -= sizes[at]
    return at


def _forward(sizes: Sequence[int], at: int, budget: int) -> int:
    while at < len(sizes) and sizes[at] <= budget:
        budget -= sizes[at]
        at += 1
    return at
