"""Frames: what stands around a content, so that any sentence can be put into somebody's mouth."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from onrecord.record.paragraph import Range
from onrecord.score.gold import Attribution
from onrecord.train.polnear import Document

LONGEST, APART = 90, 6  # code points: of source and cue together, of what stands before them
_OPENING = re.compile(r'(?:that )?["“]?')
_CLOSING = re.compile(r'[.,!?]*["”]?$')
STOP = ".!?"
MARKS = '"“”'


class Kept(NamedTuple):
    """A stretch of the old text, from `begin` on; `text` may differ from it in the case of letters."""

    begin: int
    text: str


class Framed(NamedTuple):
    """What a sentence becomes, and its attributions, counted from the start of the first part."""

    parts: list[str | Kept]
    outer: Attribution
    nested: Attribution | None = None


class Frame(NamedTuple):
    """`before` + content + `after`; the content begins with `opening` and ends with `closing`.

    `source` and `cue` are ranges of `before + after`, both on one side.
    """

    before: str
    opening: str
    closing: str
    after: str
    source: Range
    cue: Range

    @property
    def is_quoted(self) -> bool:
        """Whether the content stands in quotation marks."""
        return self.opening.endswith(('"', "“"))

    def around(self, inner: Kept) -> Framed:
        """The sentence with `inner` as its content."""
        content = len(self.opening) + len(inner.text) + len(self.closing)
        outer = self._attribution([(len(self.before), len(self.before) + content)], content)
        return Framed([self.before + self.opening, inner, self.closing + self.after], outer)

    def _attribution(self, contents: list[Range], length: int) -> Attribution:
        gap = 0 if self.before else length
        (s, t), (c, d) = self.source, self.cue
        return Attribution([(s + gap, t + gap)], [(c + gap, d + gap)], contents)


def framed_twice(inner: Frame, outer: Frame, kept: Kept) -> Framed:
    """`kept` in the frame `inner`, and that as a content in the frame `outer`."""
    once = inner.around(kept)
    tail = str(once.parts[-1]).rstrip(STOP)
    length = sum(len(p.text if isinstance(p, Kept) else p) for p in once.parts[:-1]) + len(tail)
    whole = outer.around(Kept(0, "x" * length))
    first, last = str(whole.parts[0]), str(whole.parts[-1])
    parts: list[str | Kept] = [first + str(once.parts[0]), kept, tail + last]
    return Framed(parts, whole.outer, moved(once.outer, len(first)))


def moved(given: Attribution, by: int) -> Attribution:
    """`given`, `by` code points further on."""
    return Attribution(
        [(b + by, e + by) for b, e in given.source],
        [(b + by, e + by) for b, e in given.cue],
        [(b + by, e + by) for b, e in given.content],
    )


def frames(documents: Iterable[Document]) -> list[Frame]:
    """The frames of all sentences that are one attribution and nothing else.

    Only those whose cue takes a whole clause: "said", not "called".
    """
    found = [f for d in documents for a in d.attributions if (f := _frame(d.text, a))]
    clausal = {_cue(f) for f in found if f.opening.startswith("that")}
    clausal.add("according to")
    return [f for f in found if f.is_quoted or not f.before or _cue(f) in clausal]


def _cue(frame: Frame) -> str:
    return (frame.before + frame.after)[slice(*frame.cue)].lower()


def _frame(text: str, given: Attribution) -> Frame | None:
    if not len(given.source) == len(given.cue) == len(given.content) == 1:
        return None
    (source,), (cue,), (begin, end) = given.source, given.cue, given.content[0]
    first, last = min(source[0], cue[0]), max(source[1], cue[1])
    content = text[begin:end]
    closing = _closing(content)
    stop = text[max(last, end) : max(last, end) + 1]
    if last - first > LONGEST or "\n" in text[min(first, begin) : max(last, end)]:
        return None
    opening = _OPENING.match(content)[0]  # type: ignore[index]
    if opening.endswith(('"', "“")) != closing.endswith(('"', "”")):
        return None
    if last <= begin and _starts_sentence(text, first) and (stop in STOP or closing.endswith(('"', "”"))):
        spans = (source[0] - first, source[1] - first), (cue[0] - first, cue[1] - first)
        return Frame(text[first:begin], opening, closing, stop if stop in STOP else "", *spans)
    apart = closing + text[end:first]
    if end <= first and "," in apart and len(apart) <= APART and stop and stop in STOP:
        spans = (source[0] - end, source[1] - end), (cue[0] - end, cue[1] - end)
        return Frame("", opening, closing, text[end:last] + stop, *spans)
    return None


def _closing(content: str) -> str:
    found = _CLOSING.search(content)
    return found[0] if found else ""


def _starts_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" ")
    return not before or before[-1] in '\n.!?"”'
