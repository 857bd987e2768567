"""Quote: the paragraphs that something stands in, with its words marked."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.ask.shown import around
from onrecord.record.paragraph import Range, paragraphs
from onrecord.record.statement import Statement

Marked = tuple[str, Range]  # the role of words, and where they stand
_LONG = 1500  # characters of a paragraph that is quoted as a whole
_BESIDE = 400  # characters of a longer one that are quoted before the first mark and behind the last


class Piece(NamedTuple):
    """A stretch of a paragraph with the roles of its words: "source", "cue", "content", "condition"."""

    text: str
    roles: tuple[str, ...]


def quoted(text: str, given: Statement) -> list[list[Piece]]:
    """The paragraphs of a statement; of a very long one what stands around its words."""
    marks = list(_marks(given))
    return [_pieces(text, _cut(text, block, marks), marks) for block in around(text, given)]


def quoted_measure(text: str, span: Range) -> list[list[Piece]]:
    """The paragraphs of a measure."""
    marks = [("content", span)]
    blocks = [(b, e) for b, e in paragraphs(text) if b < span[1] and span[0] < e]
    return [_pieces(text, _cut(text, block, marks), marks) for block in blocks]


def _marks(given: Statement) -> Iterator[Marked]:
    if given.source:
        yield "source", given.source.span
    if given.cue:
        yield "cue", given.cue.span
    for span in given.content:
        yield "content", span.span
    for span in given.conditions:
        yield "condition", span.span


def _cut(text: str, block: Range, marks: Iterable[Marked]) -> Range:
    begin, end = block
    if end - begin <= _LONG:
        return block
    within = [(max(b, begin), min(e, end)) for _, (b, e) in marks if b < end and begin < e]
    first, last = max(begin, within[0][0]), within[0][1]
    for b, e in within:
        first, last = min(first, b), max(last, e)
    if first - begin > _BESIDE:
        begin = text.rfind(" ", begin, first - _BESIDE) + 1 or begin
    if end - last > _BESIDE:
        found = text.find(" ", last + _BESIDE, end)
        end = found if found >= 0 else end
    return begin, end


def _pieces(text: str, block: Range, marks: Sequence[Marked]) -> list[Piece]:
    """The block from edge to edge of the marks; marks may lie in others."""
    begin, end = block
    edges = sorted({begin, end, *(at for _, span in marks for at in span if begin < at < end)})
    pieces = []
    for b, e in pairwise(edges):
        roles = tuple(role for role, span in marks if span[0] <= b and e <= span[1])
        pieces.append(Piece(text[b:e], roles))
    return pieces
