"""Windows: the stretches of a report that the encoder sees at once."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple


class Room(NamedTuple):
    """How many pieces a window holds at most, and how many of them are context before and after.

    The encoder's own limit is 510.
    """

    limit: int
    before: int
    after: int


# As good on PolNeAR dev as windows of 384 pieces, and a sixth faster: attention grows with the square.
READING = Room(256, 24, 8)


class Window(NamedTuple):
    """Words `begin` to `end` are seen, words `first` to `last` are read (half-open)."""

    begin: int
    first: int
    last: int
    end: int


def windows(
    sizes: Sequence[int], paragraphs: Sequence[int], room: Room = READING, first_budget: int | None = None
) -> list[Window]:
    """Windows that read each word once and see the neighbours of what they read.

    `sizes` holds the pieces of each word, `paragraphs` the paragraph of each word. A window
    reads whole paragraphs, packed up to the limit; a paragraph over the limit is cut.
    `first_budget` shortens the first window (training varies it).
    """
    limit, before, after = room
    found = []
    ends = [0, *accumulate(sizes)]
    breaks = [at for at in range(1, len(sizes)) if paragraphs[at] != paragraphs[at - 1]] + [len(sizes)]
    first, budget = 0, first_budget or limit - after
    while first < len(sizes):
        at = bisect_right(ends, ends[first] + budget) - 1  # as far as there is room
        whole = breaks[bisect_right(breaks, at) - 1] if breaks[0] <= at else first
        # A word of more pieces than a window holds still has to be read by one.
        last = whole if whole > first else max(at, first + 1)
        found.append(Window(_back(sizes, first, before), first, last, _forward(sizes, last, after)))
        first, budget = last, limit - before - after
    return found


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
