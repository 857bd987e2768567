"""Sentence: the words of one sentence, with what they name."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field

from onrecord.events.who import Who
from onrecord.record.place import Place
from onrecord.record.time import Time
from onrecord.record.word import Cut

MARGIN = 64  # words
_NOTHING = [""] * MARGIN  # behind the last word, and so, by negative numbers, before the first


@dataclass(slots=True)
class Sentence:
    """Words in lists that run in parallel; `begins` and `ends` are code points of `text`. `lows` has the
    words in small letters, and `MARGIN` empty ones behind them.

    `number` counts the sentences of the report, `paragraph` the paragraphs. `actors`, `places` and `times`
    stand at words `[begin, end)`, in order.
    """

    text: str
    number: int
    paragraph: int
    words: list[str]
    lows: list[str]
    begins: list[int]
    ends: list[int]
    places: list[tuple[int, int, Place]] = field(default_factory=list)
    times: list[tuple[int, int, Time]] = field(default_factory=list)
    namer: Callable[["Sentence"], list[tuple[int, int, Who]]] | None = None
    _actors: list[tuple[int, int, Who]] | None = None

    @classmethod
    def of(cls, text: str, cut: Cut, first: int, last: int, number: int, paragraph: int) -> "Sentence":
        """The words `[first, last)` of `cut`."""
        words, lows = cut.words[first:last], cut.lows[first:last]
        if "US" in words:  # no pronoun
            lows = ["u.s." if word == "US" else low for word, low in zip(words, lows, strict=True)]
        begins, ends = cut.begins[first:last], cut.ends[first:last]
        return cls(text, number, paragraph, words, lows + _NOTHING, begins, ends)

    @property
    def actors(self) -> list[tuple[int, int, Who]]:
        """Those who are named; found by `namer` when first asked for, since most sentences tell no event."""
        if self._actors is None:
            self._actors = self.namer(self) if self.namer else []
        return self._actors

    def __len__(self) -> int:
        return len(self.words)

    def low(self, at: int) -> str:
        """The word at `at` in small letters, "" up to `MARGIN` words beyond the ends."""
        return self.lows[at]

    def word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def glued(self, at: int) -> bool:
        """Whether no space stands between the word at `at` and the one before."""
        return 0 < at < len(self.words) and self.begins[at] == self.ends[at - 1]

    def at(self, begin: int, end: int) -> tuple[int, int]:
        """The words that `[begin, end)` of the text touches, as a half-open range."""
        return bisect_left(self.ends, begin + 1), bisect_left(self.begins, end)

    def hyphened(self, at: int) -> bool:
        """Whether a hyphen at `at` joins two words."""
        return self.low(at) in ("-", "‐", "‑") and self.glued(at) and self.glued(at + 1)

    def possessive(self, at: int) -> int:
        """How many words the possessive ending at `at` has: 2 of "'s", 1 of "'" behind an s, else 0."""
        if self.low(at) not in ("'", "’") or not self.glued(at):
            return 0
        if self.low(at + 1) == "s" and self.glued(at + 1):
            return 2
        return int(self.low(at - 1).endswith("s"))

    def is_question(self) -> bool:
        return "?" in self.words[-3:]
