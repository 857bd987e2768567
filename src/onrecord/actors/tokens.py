"""Tokens: the words of a report's readable text with their places."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

from onrecord.record.report import Report
from onrecord.record.word import Cut, cut

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt maj capt adm sgt brig sen rep gov st no vs jan feb mar apr jun jul aug sep"
    " sept oct nov dec etc inc ltd co jr sr".split()
)
APOSTROPHES = frozenset("'’‘ʼ")
OPENING, CLOSING = "“„«", "”»"
_DOUBLE = frozenset(OPENING + CLOSING + '"')
_STOPS = frozenset(".?!")
_BEHIND_STOP = frozenset(CLOSING + ")]\"'’")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words in lists that run in parallel; `begins` and `ends` are code points of `report.text`.

    `sentences` counts on over paragraphs, `quoted` is true inside double quotation marks.
    """

    words: list[str]
    begins: list[int]
    ends: list[int]
    paragraphs: list[int]
    sentences: list[int]
    quoted: list[bool]
    source: str
    small: set[str]  # the words that stand in small letters somewhere
    lows: list[str]  # the words in small letters
    capitals: list[int]  # the words that begin with a capital

    @classmethod
    def of(cls, report: Report) -> "Tokens":
        found = cut(report.text, report.readable())
        quoted, sentences = _quoted(found), _sentences(report.text, found)
        return cls(
            found.words, found.begins, found.ends, found.paragraphs, sentences, quoted,
            report.text, found.small, found.lows, found.capitals,
        )  # fmt: skip

    def __len__(self) -> int:
        return len(self.words)

    def at(self, begin: int, end: int) -> tuple[int, int]:
        """The words that `[begin, end)` of the text touches, as a half-open range."""
        return bisect_left(self.ends, begin + 1), bisect_left(self.begins, end)

    def word(self, at: int) -> str:
        """The word at `at`, "" beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def low(self, at: int) -> str:
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def text(self, begin: int, end: int) -> str:
        """The words `[begin, end)` as the report has them, with runs of space as one."""
        return " ".join(self.source[self.begins[begin] : self.ends[end - 1]].split()) if begin < end else ""

    def is_possessive(self, at: int) -> bool:
        """Whether a possessive ending stands at `at`: "'s", or "'" after an s."""
        if self.word(at) not in APOSTROPHES or at == 0 or self.begins[at] != self.ends[at - 1]:
            return False
        return self._is_s(at + 1) or self.low(at - 1).endswith("s")

    def possessive(self, at: int) -> int:
        """How many words the possessive ending at `at` has: 2 of "'s", 1 of "'", 0 where there is none."""
        if not self.is_possessive(at):
            return 0
        return 2 if self._is_s(at + 1) else 1

    def _is_s(self, at: int) -> bool:
        """Whether the "s" of an ending stands at `at`; some texts have a space before it ("Dorn’ s")."""
        return self.low(at) == "s" and (self._glued(at) or self.word(at - 1) == "’")

    def starts_sentence(self, at: int) -> bool:
        """Whether nothing but marks stands before `at` in its sentence."""
        before = at - 1
        while (
            before >= 0 and not self.words[before].isalnum() and self.sentences[before] == self.sentences[at]
        ):
            before -= 1
        return before < 0 or self.sentences[before] != self.sentences[at]

    def paragraph(self, at: int, before: int = 0) -> int:
        """Where the paragraph of the word `at` begins, or that of so many paragraphs `before` it."""
        return bisect_left(self.paragraphs, self.paragraphs[at] - before)

    def joined(self, at: int) -> bool:
        """Whether the word at `at` stands in the paragraph of the word before it."""
        return 0 < at < len(self.words) and self.paragraphs[at] == self.paragraphs[at - 1]

    def _glued(self, at: int) -> bool:
        return at < len(self.words) and self.begins[at] == self.ends[at - 1]


def _quoted(found: Cut) -> list[bool]:
    """Whether each word stands inside double quotation marks; the opening mark does, the closing does not."""
    out = [False] * len(found.words)
    begin, paragraph = -1, -1  # of the quotation that is open
    for at in [at for at, word in enumerate(found.words) if word in _DOUBLE]:
        if begin >= 0 and found.paragraphs[at] != paragraph:
            begin = _fill(out, found, begin)
        word = found.words[at]
        opens = word in OPENING or (word == '"' and begin < 0)
        if begin >= 0 and not opens:
            out[begin:at] = [True] * (at - begin)
            begin = -1
        elif opens and begin < 0:
            begin, paragraph = at, found.paragraphs[at]
    if begin >= 0:
        _fill(out, found, begin)
    return out


def _fill(out: list[bool], found: Cut, begin: int) -> int:
    """A quotation that is not closed runs to the end of its paragraph."""
    end = bisect_right(found.paragraphs, found.paragraphs[begin])
    out[begin:end] = [True] * (end - begin)
    return -1


def _sentences(text: str, found: Cut) -> list[int]:
    """The number of each word's sentence."""
    words, paragraphs = found.words, found.paragraphs
    begins = {at for at in range(1, len(words)) if paragraphs[at] != paragraphs[at - 1]}
    for at in [at for at, word in enumerate(words) if word in _STOPS]:
        if _stops(text, found, at):
            after = at + 1
            while (
                after < len(words) and words[after][0] in _BEHIND_STOP and paragraphs[after] == paragraphs[at]
            ):
                after += 1
            begins.add(after)
    out: list[int] = []
    for number, (begin, end) in enumerate(pairwise([0, *sorted(begins - {len(words)}), len(words)])):
        out += [number] * (end - begin)
    return out


def _stops(text: str, found: Cut, at: int) -> bool:
    """Whether the mark at `at` ends a sentence."""
    before = found.lows[at - 1] if at else ""
    if found.words[at] == "." and (len(before) == 1 or before in ABBREVIATIONS):
        return False
    rest = text[found.ends[at] : found.ends[at] + 4].lstrip("\"'”’) ")
    return not rest or not rest[0].islower()
