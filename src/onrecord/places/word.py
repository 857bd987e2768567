"""Word: the words of a report's readable text, by number."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from onrecord.known.form import form, key, key_of
from onrecord.record.word import cut


@lru_cache(maxsize=20_000)
def _key(word: str) -> str:
    return key_of(word)


@dataclass(frozen=True, slots=True)
class Words:
    """Words in lists that run in parallel; `begins` and `ends` are code points of `text`.

    `lows` has the words in small letters, `capitals` the numbers of those that begin with a capital, `small`
    the words that the report also writes in small letters.
    """

    text: str
    words: list[str]
    lows: list[str]
    begins: list[int]
    ends: list[int]
    paragraphs: list[int]
    capitals: list[int]
    small: set[str]

    @classmethod
    def of(cls, text: str, readable: Iterable[tuple[int, int]]) -> "Words":
        found = cut(text, readable)
        return cls(
            text, found.words, found.lows, found.begins, found.ends, found.paragraphs,
            found.capitals, found.small,
        )  # fmt: skip

    def __len__(self) -> int:
        return len(self.words)

    def word(self, at: int) -> str:
        """The word at `at`, "" beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def low(self, at: int) -> str:
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def is_capital(self, at: int) -> bool:
        """Whether the word at `at` begins with a capital letter."""
        return self.word(at)[:1].isupper()

    def key(self, begin: int, end: int) -> str:
        """The words `[begin, end)` as the gazetteer has them."""
        return _key(self.words[begin]) if end == begin + 1 else key(form(self.words[begin:end]))

    def joined(self, at: int) -> bool:
        """Whether the word at `at` stands in the paragraph of the word before it."""
        return 0 < at < len(self.words) and self.paragraphs[at] == self.paragraphs[at - 1]

    def starts_sentence(self, at: int) -> bool:
        """Whether the word at `at` is the first of its paragraph or follows a full stop."""
        before = at - 1
        while before >= 0 and self.joined(before + 1) and self.words[before] in "\"'“”‘’«»(—–":
            before -= 1
        return not self.joined(before + 1) or self.words[before] in ".?!:"

    def at(self, begin: int, end: int) -> tuple[int, int]:
        """The words that `[begin, end)` of the text touches, as a half-open range."""
        return bisect_left(self.ends, begin + 1), bisect_left(self.begins, end)
