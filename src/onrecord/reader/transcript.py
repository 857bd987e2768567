"""Transcripts: turns of speech that follow their speaker's name and a colon."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from onrecord.record.paragraph import Range

LEAST_TURNS = 3
FURTHEST = 3  # paragraphs without a label that an answer may run on for
LEAST_WORDS = 4  # of the middling turn; tables ("Tolmar: 14.") have fewer
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\n\"“”?!;]{0,59}?)[ \t]*:(?=\s+\S)")
_SMALL = frozenset("of the for and to in al de del della da di du la le van von der den bin ibn".split())
_NOBODY = re.compile(
    r"(?i)(read|see|watch|listen|more|also|related|update|updated|photos?|pictures?|image|video|file|notes?|"
    r"sources?|editor|correction|date|time|place|where|when|what|who|why|how|subject|from|to|cc|price|tags?|"
    r"topics?|credit|breaking)\b(?!.*\d)"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of a speaker's, in code points. `label` names him, in this paragraph or before.

    `colon` is absent where an answer runs on in a paragraph without a label.
    """

    label: Range
    colon: Range | None
    content: Range


def turns(text: str, paragraphs: list[Range]) -> list[Turn]:
    """The turns of the transcripts in `text`, in order.

    A transcript shows itself by a label that comes again after another one ("DORN: ...", "RENSKE:
    ...", "DORN: ..."). Labels that do not come again, as in a table of times and prices, name nobody.
    """
    labelled = [_labelled(text, p) for p in paragraphs]
    found: list[Turn] = []
    for first, last in _runs([turn is not None for turn in labelled]):
        spoken = [turn for turn in labelled[first:last] if turn]
        if _is_transcript(text, spoken, last - first):
            found += _filled(text, paragraphs[first:last], labelled[first:last])
    return found


def _labelled(text: str, paragraph: Range) -> Turn | None:
    begin, end = paragraph
    m = _LABEL.match(text, begin, end)
    if m is None or not _names_somebody(m["label"]):
        return None
    content = begin + len(m[0]) + re.match(r"\s*", text[m.end() : end]).end()  # type: ignore[union-attr]
    return Turn(m.span("label"), (m.end() - 1, m.end()), (content, end)) if content < end else None


def _names_somebody(label: str) -> bool:
    """Whether each word is written as a name's or a title's, and few enough."""
    words = re.sub(r"\([^)]*\)", "", label).replace(",", " ").split()
    capital = [w for w in words if w[0].isupper()]
    small = all(w in _SMALL or "-" in w for w in words if not w[0].isupper())
    return bool(capital) and len(words) <= 7 and small and not _NOBODY.match(label)


def _runs(labelled: list[bool]) -> Iterator[tuple[int, int]]:
    """Half-open ranges of paragraphs from a label to the last one that is near enough to another."""
    at = [n for n, is_labelled in enumerate(labelled) if is_labelled]
    first = 0
    for n in range(1, len(at) + 1):
        if n == len(at) or at[n] - at[n - 1] > FURTHEST + 1:
            yield at[first], at[n - 1] + 1
            first = n


def _is_transcript(text: str, spoken: list[Turn], paragraphs: int) -> bool:
    names = [text[slice(*turn.label)] for turn in spoken]
    again = any(names[n] in names[: n - 1] and names[n] != names[n - 1] for n in range(2, len(names)))
    said = [text[slice(*turn.content)] for turn in spoken]
    dense = len(spoken) >= max(LEAST_TURNS, paragraphs / 2)
    asked = any(content.endswith("?") for content in said)  # a table asks nothing
    return again and dense and (asked or median(len(content.split()) for content in said) >= LEAST_WORDS)


def _filled(text: str, paragraphs: list[Range], labelled: list[Turn | None]) -> Iterator[Turn]:
    """The turns, and the paragraphs between them, which the speaker before goes on in.

    A remark in brackets, such as "(Applause.)", is nobody's.
    """
    before: Turn | None = None
    for paragraph, turn in zip(paragraphs, labelled, strict=True):
        before = turn or before
        if turn:
            yield turn
        elif before and text[paragraph[0]] not in "([":
            yield Turn(before.label, None, paragraph)
