"""Words of a report, as the reader counts them."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from onrecord.reader.quotation import quotations
from onrecord.record.paragraph import Range
from onrecord.record.word import cut

# Shapes: the encoder's vocabulary knows no capitals and folds most quotation marks away.
_PUNCTUATION = {
    '"': 8, "“": 9, "„": 9, "«": 9, "”": 10, "»": 10, "'": 11, "`": 12, "‘": 12, "’": 13,
    ",": 14, ".": 15, ":": 16, ";": 17, "?": 18, "!": 19, "-": 20, "–": 20, "—": 20, "―": 20,
    "(": 21, "[": 21, ")": 22, "]": 22,
}  # fmt: skip
LOWER, TITLE, UPPER, INITIAL, MIXED, NUMBER, ALPHANUMERIC, OTHER = 1, 2, 3, 4, 5, 6, 7, 23
SHAPES = 24
FIRST_MARK = 8
STOPS = (_PUNCTUATION["."], _PUNCTUATION["?"], _PUNCTUATION["!"])
COMMA = _PUNCTUATION[","]
CLOSING = (_PUNCTUATION['"'], _PUNCTUATION["”"])
INSIDE, OUTSIDE = 1, 0
CONTINUES, STARTS_PARAGRAPH, STARTS_REPORT = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the paragraphs that are read; the lists run in parallel.

    `begins` and `ends` are code points of the text, `paragraphs` the index of each word's
    paragraph, `places` says whether a word starts one, `quoted` whether it stands inside
    quotation marks.
    """

    begins: list[int]
    ends: list[int]
    paragraphs: list[int]
    shapes: list[int]
    places: list[int]
    quoted: list[int]

    def __len__(self) -> int:
        return len(self.begins)

    def written(self, text: str, begin: int, end: int | None = None) -> str:
        """The words `[begin, end)` as they stand in `text`, one word without `end`; "" behind the last."""
        last = begin + 1 if end is None else end
        return text[self.begins[begin] : self.ends[last - 1]] if last <= len(self) else ""

    def is_mark(self, at: int) -> bool:
        """Whether word `at` is a punctuation mark."""
        return self.shapes[at] >= FIRST_MARK

    def plain_end(self, at: int) -> int:
        """Where the words from `at` on meet a punctuation mark, or the end of their paragraph."""
        while at < len(self) and not self.places[at] and not self.is_mark(at):
            at += 1
        return at

    def covered(self, begin: int, end: int) -> tuple[int, int]:
        """The words that `[begin, end)` of the text touches, as a half-open range of word numbers."""
        first = bisect_left(self.begins, begin)
        if first and self.ends[first - 1] > begin:
            first -= 1
        return first, bisect_left(self.begins, end)

    def part(self, spans: Sequence[tuple[int, int]]) -> "Words":
        """The words of the `spans`, each span a paragraph of its own."""
        at = [word for span in spans for word in range(*span)]
        starts = {span[0] for span in spans}
        return Words(
            [self.begins[word] for word in at],
            [self.ends[word] for word in at],
            [number for number, span in enumerate(spans) for _ in range(*span)],
            [self.shapes[word] for word in at],
            [STARTS_PARAGRAPH if word in starts else CONTINUES for word in at],
            [self.quoted[word] for word in at],
        )


def words(text: str, readable: list[Range], speech: Sequence[Range] = ()) -> Words:
    """The words of the `readable` paragraphs of `text`, in order.

    `speech` are ranges, one a paragraph at most, that count as quoted though no marks of their paragraph
    enclose them.
    """
    found = cut(text, readable)
    places, quoted = [CONTINUES] * len(found.words), [OUTSIDE] * len(found.words)
    for number, (begin, end) in enumerate(readable):
        given = [r for r in speech if begin <= r[0] < end]
        for first, last in given + quotations(text, given[-1][1] + 1 if given else begin, end):
            inside = slice(bisect_left(found.begins, first), bisect_left(found.begins, min(last, end)))
            quoted[inside] = [INSIDE] * (inside.stop - inside.start)
        at = bisect_left(found.paragraphs, number)
        if found.paragraphs[at : at + 1] == [number]:  # it has a word
            places[at] = STARTS_PARAGRAPH if number else STARTS_REPORT
    return Words(found.begins, found.ends, found.paragraphs, list(map(shape, found.words)), places, quoted)


@lru_cache(maxsize=16_384)  # the same words come again and again
def shape(word: str) -> int:
    """The class of a word's look, `1` to `SHAPES - 1`; 0 is left for padding."""
    if not word[0].isalnum():
        return _PUNCTUATION.get(word, OTHER)
    if word.islower():
        return LOWER if word.isalpha() else ALPHANUMERIC
    if word.isdigit():
        return NUMBER
    if not word.isalpha():
        return ALPHANUMERIC
    if word.isupper():
        return UPPER if len(word) > 1 else INITIAL
    return TITLE if word[0].isupper() and word[1:].islower() else MIXED
