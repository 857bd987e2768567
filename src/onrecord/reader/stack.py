"""Stack: the paragraphs of a report side by side, so that one step of a recursion serves them all.

No span runs over a paragraph break, so each paragraph is decoded on its own, as if words outside
every span stood before it.
"""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Kind = TypeVar("Kind", bound=np.generic)


class Stack:
    """Rows are paragraphs, the longest first; column n has the n-th word of each.

    `starts` marks the paragraphs' first words. `rows` says how many rows reach each column, the first so
    many; what stands in a column beyond a row's end is void. `begins` and `lasts` are each row's first and
    last word.
    """

    def __init__(self, starts: NDArray[np.bool_]) -> None:
        begins = np.flatnonzero(starts)
        lengths = np.diff(begins, append=len(starts))
        order = np.argsort(-lengths, kind="stable")
        self.begins, lengths = begins[order], lengths[order]
        self.lasts = self.begins + lengths - 1
        columns = np.arange(int(lengths[0]))[:, None]
        self._real = columns < lengths
        self._ahead = np.minimum(self.begins + columns, len(starts) - 1)
        self._behind = np.maximum(self.lasts - columns, 0)
        self.rows: list[int] = self._real.sum(1).tolist()

    def put(self, by_word: NDArray[Kind]) -> NDArray[Kind]:
        """`[word, ...]` as `[column, row, ...]`."""
        out: NDArray[Kind] = by_word[self._ahead]
        return out

    def put_back(self, by_word: NDArray[Kind]) -> NDArray[Kind]:
        """The same with each row turned round: column n has the n-th word from its end."""
        out: NDArray[Kind] = by_word[self._behind]
        return out

    def take(self, stacked: NDArray[Kind]) -> NDArray[Kind]:
        """`[column, row, ...]` as `[word, ...]`."""
        return self._taken(stacked, self._ahead)

    def take_back(self, stacked: NDArray[Kind]) -> NDArray[Kind]:
        """`[word, ...]` of rows turned round."""
        return self._taken(stacked, self._behind)

    def _taken(self, stacked: NDArray[Kind], words: NDArray[np.int64]) -> NDArray[Kind]:
        real = self._real
        out = np.empty((sum(self.rows), *stacked.shape[2:]), stacked.dtype)
        out[words[real]] = stacked[real]
        return out
