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
        count = len(starts)
        begins = np.flatnonzero(starts)
        lengths = np.diff(begins, append=count)
        order = np.argsort(-lengths, kind="stable")
        self.begins, self.lasts = begins[order], (begins + lengths - 1)[order]
        columns = np.arange(int(lengths[order[0]]))[:, None]
        self.rows: list[int] = np.count_nonzero(columns < lengths, axis=1).tolist()
        self._ahead = np.minimum(self.begins + columns, count - 1)
        self._behind = np.maximum(self.lasts - columns, 0)
        row = np.empty(len(order), np.int64)
        row[order] = np.arange(len(order))
        column = np.arange(count) - np.repeat(begins, lengths)
        column_back = np.repeat(lengths - 1, lengths) - column
        row = np.repeat(row, lengths)
        self._places, self._places_back = column * len(order) + row, column_back * len(order) + row

    def put(self, by_word: NDArray[Kind]) -> NDArray[Kind]:
        """`[word, ...]` as `[column, row, ...]`."""
        out: NDArray[Kind] = by_word.take(self._ahead, 0)
        return out

    def put_back(self, by_word: NDArray[Kind]) -> NDArray[Kind]:
        """The same with each row turned round: column n has the n-th word from its end."""
        out: NDArray[Kind] = by_word.take(self._behind, 0)
        return out

    def take(self, stacked: NDArray[Kind]) -> NDArray[Kind]:
        """`[column, row, ...]` as `[word, ...]`."""
        return _taken(stacked, self._places)

    def take_back(self, stacked: NDArray[Kind]) -> NDArray[Kind]:
        """`[word, ...]` of rows turned round."""
        return _taken(stacked, self._places_back)


def _taken(stacked: NDArray[Kind], places: NDArray[np.int64]) -> NDArray[Kind]:
    out: NDArray[Kind] = stacked.reshape(-1, *stacked.shape[2:]).take(places, 0)
    return out
