"""Features: a window as the numbers that the network takes."""

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


def features(words: Words, pieces: list[list[int]], window: Window) -> Features:
    """The features of `window`; `pieces` are those of all the words."""
    begin, end = window.begin, window.end
    sizes = np.fromiter((len(p) for p in pieces[begin:end]), np.int64, end - begin)
    firsts = np.empty(end - begin, np.int64)
    firsts[0] = 1
    np.cumsum(sizes[:-1], out=firsts[1:])
    firsts[1:] += 1
    total = int(sizes.sum()) + 2
    ids = np.empty(total, np.int64)
    ids[0], ids[-1] = START, END
    ids[1:-1] = [piece for word in pieces[begin:end] for piece in word]
    shapes, places, quoted = (np.zeros(total, np.int64) for _ in range(3))
    shapes[1:-1] = np.repeat(words.shapes[begin:end], sizes)
    quoted[1:-1] = np.repeat(words.quoted[begin:end], sizes)
    places[firsts] = words.places[begin:end]
    return Features(ids, shapes, places, quoted, firsts, np.asarray(words.paragraphs[begin:end]))
