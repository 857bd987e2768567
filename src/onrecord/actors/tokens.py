"""Tokens: the words of a report's readable text with their places."""

from bisect import bisect_left
from dataclasses import dataclass, field

from onrecord.known.form import WORD
from onrecord.record.report import Report

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt maj capt adm sgt brig sen rep gov st no vs jan feb mar apr jun jul aug sep"
    " sept oct nov dec etc inc ltd co jr sr".split()
)
APOSTROPHES = "'’‘ʼ"
OPENING, CLOSING = "“„«", "”»"


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
    source: str = ""
    small: set[str] = field(default_factory=set)  # the words that stand in small letters somewhere
    lows: list[str] = field(default_factory=list)  # the words in small letters

    @classmethod
    def of(cls, report: Report) -> "Tokens":
        out = cls([], [], [], [], [], [], report.text)
        sentence = 0
        for number, (begin, end) in enumerate(report.readable()):
            sentence = out._add(report.text, number, sentence, begin, end) + 1
        return out

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
        if self.word(at) not in tuple(APOSTROPHES) or at == 0 or self.begins[at] != self.ends[at - 1]:
            return False
        return (self._glued(at + 1) and self.low(at + 1) == "s") or self.low(at - 1).endswith("s")

    def possessive(self, at: int) -> int:
        """How many words the possessive ending at `at` has: 2 of "'s", 1 of "'", 0 where there is none."""
        if not self.is_possessive(at):
            return 0
        return 2 if self._glued(at + 1) and self.low(at + 1) == "s" else 1

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

    def _add(self, text: str, paragraph: int, sentence: int, begin: int, end: int) -> int:
        matches = list(WORD.finditer(text, begin, end))
        words = [match[0] for match in matches]
        self.words.extend(words)
        self.lows.extend([word.casefold() for word in words])
        self.begins.extend([match.start() for match in matches])
        self.ends.extend([match.end() for match in matches])
        self.paragraphs.extend([paragraph] * len(words))
        self.small.update([word for word in words if word.islower()])
        return self._cut(text, sentence)

    def _cut(self, text: str, sentence: int) -> int:
        """Cuts the last paragraph into sentences, from the number `sentence` on, and gives the last one's."""
        quoted, ended = False, False
        for at in range(len(self.sentences), len(self.words)):
            word = self.words[at]
            if ended and word[0] not in CLOSING + ")]\"'’":
                sentence, ended = sentence + 1, False
            if not word[0].isalnum():
                quoted = word in OPENING or (quoted and word not in CLOSING) if word != '"' else not quoted
                ended = ended or self._stops(text, at)
            self.sentences.append(sentence)
            self.quoted.append(quoted)
        return sentence

    def _stops(self, text: str, at: int) -> bool:
        """Whether the word or mark at `at` ends a sentence."""
        if self.words[at] not in ".?!":
            return False
        before = self.low(at - 1)
        if self.words[at] == "." and (len(before) == 1 or before in ABBREVIATIONS):
            return False
        rest = text[self.ends[at] : self.ends[at] + 4].lstrip("\"'”’) ")
        return not rest or not rest[0].islower()
