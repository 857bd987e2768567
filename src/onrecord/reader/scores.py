"""Scores: what the network says of a report, put together from its windows."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.tags import TAGS
from onrecord.reader.window import Window

Numbers = NDArray[np.float32]


class Links(NamedTuple):
    """Scores of the links between the words of a window, in parts: few of them are ever asked for."""

    queries: Numbers  # [word, feature]
    keys: Numbers  # [word, feature]
    near: Numbers  # by how many words a word stands before or after; the first and the last mean "or more"

    def mean(self, first: int, last: int) -> Numbers:
        """How words `first` to `last` (half-open) score each word, on average."""
        reach, many, seen = len(self.near) // 2, last - first, len(self.keys)
        near = self.near.take(np.arange(reach + 1 - last, reach + seen - first), mode="clip")
        query = self.queries[first]
        if many > 1:
            query = np.add.reduce(self.queries[first:last]) / many
            size = near.itemsize  # row n of the view is what the n-th of the words scores
            rows = np.ndarray((many, seen), near.dtype, near, (many - 1) * size, (-size, size))
            near = np.add.reduce(rows) / many
        # A matrix product of numpy's would start threads.
        scores: Numbers = np.einsum("d,jd->j", query, self.keys) + near
        return scores


class WindowScores(NamedTuple):
    """One window: `tags[i]` scores the tags of word i, `cues` that a word belongs to the cue at another.

    `sources` score that the cue at a word has the source at another, `no_source[i]` that the one at
    word i has none.
    """

    tags: Numbers
    cues: Links
    sources: Links
    no_source: Numbers


@dataclass(frozen=True, slots=True)
class ReportScores:
    """The windows' scores by word of the report: each word has those of the window that reads it."""

    tags: Numbers  # [word, tag]
    windows: list[Window]
    parts: list[WindowScores]
    reads: NDArray[np.int64]  # [word] -> the window that reads it

    @classmethod
    def of(cls, windows: list[Window], parts: list[WindowScores]) -> "ReportScores":
        """Puts windows that read consecutive words together."""
        count = windows[-1].last if windows else 0
        tags = np.zeros((count, TAGS), np.float32)
        reads = np.zeros(count, np.int64)
        for number, (window, part) in enumerate(zip(windows, parts, strict=True)):
            inner = slice(window.first - window.begin, window.last - window.begin)
            tags[window.first : window.last] = part.tags[inner]
            reads[window.first : window.last] = number
        return cls(tags, windows, parts, reads)

    def cues(self, content: tuple[int, int]) -> tuple[int, Numbers]:
        """How much the words of `content` belong to the cue at each word, on average.

        Gives the first word of the window and its words' scores.
        """
        window, part = self._at(content[0])
        last = min(content[1], window.end)
        return window.begin, part.cues.mean(content[0] - window.begin, last - window.begin)

    def sources(self, cue: int) -> tuple[int, float, Numbers]:
        """How much the cue at `cue` has the source at each word.

        Gives the first word of the window, the score that it has none, and its words' scores.
        """
        window, part = self._at(cue)
        at = cue - window.begin
        return window.begin, float(part.no_source[at]), part.sources.mean(at, at + 1)

    def _at(self, word: int) -> tuple[Window, WindowScores]:
        number = int(self.reads[word])
        return self.windows[number], self.parts[number]
