"""Scores: what the network says of a report, put together from its windows."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.tags import TAGS
from onrecord.reader.window import Window

Numbers = NDArray[np.float32]


class WindowScores(NamedTuple):
    """One window: `tags[i]` scores the tags of word i; `cues[i, j]` that word i belongs to the cue at word j;
    `sources[i, j + 1]` that the cue at word i has the source at word j, and column 0 that it has none."""

    tags: Numbers
    cues: Numbers
    sources: Numbers


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
        return window.begin, part.cues[content[0] - window.begin : last - window.begin].mean(0)

    def sources(self, cue: int) -> tuple[int, float, Numbers]:
        """How much the cue at `cue` has the source at each word.

        Gives the first word of the window, the score that it has none, and its words' scores.
        """
        window, part = self._at(cue)
        row = part.sources[cue - window.begin]
        return window.begin, float(row[0]), row[1:]

    def _at(self, word: int) -> tuple[Window, WindowScores]:
        number = int(self.reads[word])
        return self.windows[number], self.parts[number]
