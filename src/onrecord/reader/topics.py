"""Topics: what the words in and around a content tell of its issues, beside what the network tells.

A linear table: the network sees a window and learns from some thousand statements, while a word such as
"hostages" in the paragraph, or at the report's opening, says much in any place.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import numpy as np

from onrecord.errors import ModelError
from onrecord.reader.scores import Numbers
from onrecord.reader.viterbi import Span
from onrecord.record.issue import ISSUES
from onrecord.record.word import Cut

FILE = "topics.npz"
FIELDS = ("content", "paragraph", "opening")
OPENING = 120  # words of a report that say what it is about


class Topics(NamedTuple):
    """`numbers` of the words in small letters, the `rarity` of each (inverse document frequency), the
    `weights` `[field, word, issue]` and the `bias` `[issue]`."""

    numbers: dict[str, int]
    rarity: Numbers
    weights: Numbers
    bias: Numbers

    @classmethod
    def read(cls, folder: Path) -> "Topics | None":
        """From its file in `folder`, None where there is none. Raises ModelError where it is damaged."""
        path = folder / FILE
        if not path.is_file():
            return None
        try:
            with np.load(BytesIO(path.read_bytes())) as given:
                words = given["words"].tobytes().decode().split("\n")
                weights = given["weights"].astype(np.float32) * given["scales"][:, None, :]
                read = cls({w: n for n, w in enumerate(words)}, given["rarity"], weights, given["bias"])
        except Exception as error:  # numpy's, zipfile's and zlib's errors share no class
            raise ModelError(f"{path}: the reader's table of topics is damaged: {error}") from error
        shape = len(FIELDS), len(words), len(ISSUES)
        if read.weights.shape != shape or read.rarity.shape != shape[1:2] or read.bias.shape != shape[2:]:
            raise ModelError(f"{path}: this is no table of topics of this reader")
        return read

    def write(self, folder: Path) -> None:
        """To its file in `folder`, as `read` takes it, the weights in eight bits."""
        scales = np.abs(self.weights).max(1) / 127
        scales[scales == 0] = 1
        np.savez_compressed(
            folder / FILE,
            words=np.frombuffer("\n".join(self.numbers).encode(), np.uint8),
            rarity=self.rarity.astype(np.float32),
            weights=np.round(self.weights / scales[:, None, :]).astype(np.int8),
            scales=scales.astype(np.float32),
            bias=self.bias.astype(np.float32),
        )

    def bag(self, words: Iterable[str]) -> list[int]:
        """The numbers of those of `words` that the table has, each once, in order."""
        return sorted({self.numbers[word] for word in words if word in self.numbers})


class Topical:
    """What the words of one report tell of the issues of its statements."""

    def __init__(self, topics: Topics, cut: Cut) -> None:
        self._topics, self._cut = topics, cut
        self._paragraphs: dict[tuple[int, int], Numbers] = {}
        self._opening = topics.bias + self._told(FIELDS.index("opening"), cut.lows[:OPENING])

    def issues(self, content: list[Span]) -> Numbers:
        """A score for each issue, `[issue]`, of the statement with this content."""
        words = [word for span in content for word in self._cut.lows[slice(*span)]]
        first, last = (self._cut.paragraphs[at] for at in (content[0][0], content[-1][1] - 1))
        if (first, last) not in self._paragraphs:
            self._paragraphs[first, last] = self._told(1, self._cut.lows[self._range(first, last)])
        told: Numbers = self._opening + self._paragraphs[first, last] + self._told(0, words)
        return told

    def _range(self, first: int, last: int) -> slice:
        return slice(bisect_left(self._cut.paragraphs, first), bisect_right(self._cut.paragraphs, last))

    def _told(self, field: int, words: Iterable[str]) -> Numbers:
        bag = self._topics.bag(words)
        if not bag:
            return np.zeros(len(ISSUES), np.float32)
        rarity = self._topics.rarity[bag]
        told: Numbers = rarity @ self._topics.weights[field, bag] / np.sqrt(rarity @ rarity)
        return told
