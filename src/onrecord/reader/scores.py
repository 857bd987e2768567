"""Scores: what the network says of a report, put together from its windows."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.tags import TAGS
from onrecord.reader.window import Window

Numbers = NDArray[np.float32]
UNSEEN = np.float32(-30.0)  # the score of a link to a word outside the window


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

    def cues(self, words: range, cues: list[int]) -> Numbers:
        """Scores `[word, cue]` that the words belong to the cues that begin at `cues`."""
        return np.stack([self._row(word, cues) for word in words])

    def _row(self, word: int, cues: list[int]) -> Numbers:
        window, part = self._at(word)
        row = part.cues[word - window.begin]
        return np.array([row[c - window.begin] if window.begin <= c < window.end else UNSEEN for c in cues])

    def sources(self, cue: int, sources: list[int]) -> Numbers:
        """Scores that the cue at `cue` has none, or each of the sources that begin at `sources`."""
        window, part = self._at(cue)
        row = part.sources[cue - window.begin]
        seen = [row[s - window.begin + 1] if window.begin <= s < window.end else UNSEEN for s in sources]
        return np.array([row[0], *seen])

    def _at(self, word: int) -> tuple[Window, WindowScores]:
        number = int(self.reads[word])
        return self.windows[number], self.parts[number]
