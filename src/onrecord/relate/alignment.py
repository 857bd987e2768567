"""Alignment: the words of two statements side by side, and where they differ."""

from itertools import groupby

from rapidfuzz.distance import LCSseq

from onrecord.record.echo import Difference
from onrecord.record.span import Span
from onrecord.relate.content import Content


def differences(first: Content, second: Content) -> list[Difference]:
    """Words of one in whose place the other has others or none, along the longest row of words in common.

    Words are the same whatever their capitals and their apostrophes. A stretch of words is one difference.
    """
    found = []
    opcodes = LCSseq.opcodes(first.forms, second.forms).as_list()
    for equal, group in groupby(opcodes, key=lambda code: code[0] == "equal"):
        if equal:
            continue
        stretch = [(int(code[1]), int(code[2]), int(code[3]), int(code[4])) for code in group]
        one = first.words[stretch[0][0] : stretch[-1][1]]
        other = second.words[stretch[0][2] : stretch[-1][3]]
        found.append(Difference(_whole(one), _whole(other)))
    return found


def longest_run(first: Content, second: Content, least: int = 1) -> int:
    """The most words that stand in both one behind the other; 0 if these are fewer than `least`."""
    one, other = first.forms, second.forms
    if len(one) > len(other):
        one, other = other, one
    best = least - 1
    while best < len(one) and _rows(one, best + 1) & _rows(other, best + 1):
        best += 1
    return best if best >= least else 0


def _rows(forms: tuple[str, ...], length: int) -> set[tuple[str, ...]]:
    return set(zip(*(forms[at:] for at in range(length)), strict=False))


def _whole(words: tuple[Span, ...]) -> Span | None:
    """One span from the first word to the last; the words between them, with single spaces."""
    if not words:
        return None
    return Span(" ".join(word.text for word in words), (words[0].begin, words[-1].end))
