"""Token: the words, figures and marks of a report's readable text, by number."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import add

from onrecord.record.word import cut

_TOKEN = re.compile(
    r"\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+(?![\d,]*\d)(?:\.\d+)?"  # 1,500 and 1 500.5
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?![\d,]*\d)(?:\.\d+)?|\d{1,3}(?:['’]\d{3})+(?!\d)"  # 12,34,567; 1'500'000
    r"|\d+(?:\.\d+)?|(?<![\w.])\.\d+"
    r"|(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|Rs)(?=\d)|(?<=\$)US(?=\d)"  # "EUR2bn", "$US5"
    r"|[^\W\d_]\w*"  # a word, and a name with figures in it ("MH17")
    r"|\S"
)
# Without these a paragraph's tokens are its words as every room counts them.
_FIGURE = re.compile(r"[\d_]")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens in lists that run in parallel; `begins` and `ends` are code points of `text`.

    A figure is one token with its thousands and decimals; what stands at it without a space ("20km",
    "21st") is the next one. `lows` has the tokens in small letters.
    """

    text: str
    words: list[str] = field(default_factory=list)
    lows: list[str] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    first: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, text: str, readable: Iterable[tuple[int, int]]) -> "Tokens":
        """The tokens of the `readable` ranges; `first` are those that begin one."""
        out, ranges = cls(text), list(readable)
        found = cut(text, ranges)
        for number, (begin, end) in enumerate(ranges):
            out.first.add(len(out.words))
            if _FIGURE.search(text, begin, end):
                out.words.extend(_TOKEN.findall(text, begin, end))
                out.begins.extend([match.start() for match in _TOKEN.finditer(text, begin, end)])
            else:
                part = slice(bisect_left(found.paragraphs, number), bisect_right(found.paragraphs, number))
                out.words.extend(found.words[part])
                out.begins.extend(found.begins[part])
        out.ends.extend(map(add, out.begins, map(len, out.words)))
        out.lows.extend(map(str.lower, out.words))
        return out

    def __len__(self) -> int:
        return len(self.words)

    def word(self, at: int) -> str:
        """The token at `at`, "" beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def low(self, at: int) -> str:
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def next(self, at: int) -> str:
        """The token at `at` in small letters if it stands in the paragraph of the one before, else ""."""
        return self.lows[at] if 0 <= at < len(self.lows) and at not in self.first else ""

    def glued(self, at: int) -> bool:
        """Whether no space stands between the token at `at` and the one before."""
        return 0 < at < len(self.words) and self.begins[at] == self.ends[at - 1]

    def is_capital(self, at: int) -> bool:
        return self.word(at)[:1].isupper()

    def is_figure(self, at: int) -> bool:
        word = self.word(at)
        return word[:1].isdecimal() or (word[:1] == "." and len(word) > 1)

    def reads(self, at: int, words: Iterable[str]) -> bool:
        """Whether `words` stand from `at` on, in small letters and in one paragraph."""
        for word in words:
            if self.next(at) != word:
                return False
            at += 1
        return True

    def starts_sentence(self, at: int) -> bool:
        """Whether the token at `at` is the first of its paragraph or follows a full stop."""
        before = at - 1
        while before + 1 not in self.first and self.low(before) in "\"'“”‘’«»(—–":
            before -= 1
        return before + 1 in self.first or self.low(before) in ".?!:;"

    def slice(self, begin: int, end: int) -> str:
        """The text of the tokens `[begin, end)`."""
        return self.text[self.begins[begin] : self.ends[end - 1]]
