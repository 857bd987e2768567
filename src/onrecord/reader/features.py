"""Features: a window as the numbers that the network takes."""

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.pieces import END, START
from onrecord.reader.window import Window
from onrecord.reader.words import Words

Numbers = NDArray[np.int64]


class Features(NamedTuple):
    """One window, as the network takes it.

    The first four have a number a piece, the marks of the window's start and end included; the
    last two have a number a word.
    """

    pieces: Numbers
    shapes: Numbers
    places: Numbers
    quoted: Numbers
    firsts: Numbers  # where each word's first piece stands
    paragraphs: Numbers


def features(words: Words, pieces: list[list[int]], windows: Iterable[Window]) -> list[Features]:
    """The features of each of the `windows`; `pieces` are those of all the words."""
    sizes = np.fromiter(map(len, pieces), np.int64, len(pieces))
    firsts = np.concatenate(([0], sizes.cumsum()))  # and where the last word ends
    places = np.zeros(int(firsts[-1]), np.int64)
    places[firsts[:-1]] = words.places
    ids = np.fromiter(chain.from_iterable(pieces), np.int64, len(places))
    shapes, quoted = np.repeat(words.shapes, sizes), np.repeat(words.quoted, sizes)
    paragraphs = np.asarray(words.paragraphs)
    found = []
    for begin, _, _, end in windows:
        first, last = int(firsts[begin]), int(firsts[end])
        found.append(
            Features(
                pieces=_with_edges(ids[first:last], START, END),
                shapes=_with_edges(shapes[first:last]),
                places=_with_edges(places[first:last]),
                quoted=_with_edges(quoted[first:last]),
                firsts=firsts[begin:end] - (first - 1),
                paragraphs=paragraphs[begin:end],
            )
        )
    return found


def _with_edges(inner: Numbers, start: int = 0, end: int = 0) -> Numbers:
    """With what stands at the marks of the window's start and end."""
    out = np.empty(len(inner) + 2, np.int64)
    out[0], out[1:-1], out[-1] = start, inner, end
    return out
