"""Stack: the paragraphs of a report side by side, so that one step of a recursion serves them all.

No span runs over a paragraph break, so each paragraph is decoded on its own, as if words outside
every span stood before it.
"""

from collections.abc import Iterator
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Kind = TypeVar("Kind", bound=np.generic)


class Stack:
    """The words of paragraphs in rows, the longest paragraph first; `starts` marks their first words."""

    def __init__(self, starts: NDArray[np.bool_]) -> None:
        begins = np.flatnonzero(starts)
        lengths = np.diff(np.append(begins, len(starts)))
        order = np.argsort(-lengths, kind="stable")
        self.begins, self.lengths = begins[order], lengths[order]
        self.longest = int(self.lengths[0])
        columns = np.arange(self.longest)
        self._words = np.minimum(self.begins[:, None] + columns, len(starts) - 1)
        self._real = columns < self.lengths[:, None]
        self._alive = self._real.sum(0)

    def steps(self) -> Iterator[tuple[int, int]]:
        """Each column but the first, and how many rows reach it: the first so many."""
        return ((at, int(self._alive[at])) for at in range(1, self.longest))

    def steps_back(self) -> Iterator[tuple[int, int]]:
        """The same from the last column on."""
        return ((at, int(self._alive[at])) for at in range(self.longest - 1, 0, -1))

    def put(self, by_word: NDArray[Kind]) -> NDArray[Kind]:
        """`[word, ...]` as `[row, column, ...]`; what stands in columns beyond a row's end is void."""
        out: NDArray[Kind] = by_word[self._words]
        return out

    def take(self, stacked: NDArray[Kind]) -> NDArray[Kind]:
        """`[row, column, ...]` as `[word, ...]`."""
        out = np.empty((int(self.lengths.sum()), *stacked.shape[2:]), stacked.dtype)
        out[self._words[self._real]] = stacked[self._real]
        return out
