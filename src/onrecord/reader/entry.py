"""Entries of a ticker or a list: "11.15 - Talks go on, says mediator" begins with a time that nobody says."""

import re
from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.viterbi import Span
from onrecord.reader.words import Words

_TIME = r"\d{1,2}[.:h]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?"
_HEAD = re.compile(rf"(?:{_TIME}\s*[-–—:|,]?|[•▪◦●*])\s+")


def without_heads(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, without the time or the bullet that a paragraph begins with."""
    return [_without_heads(text, words, one) for one in found]


def _without_heads(text: str, words: Words, given: Attribution) -> Attribution:
    if not any(words.places[begin] for begin, _ in given.content):
        return given
    return replace(given, content=[_without_head(text, words, part) for part in given.content])


def _without_head(text: str, words: Words, part: Span) -> Span:
    begin, end = part
    m = _HEAD.match(text, words.begins[begin]) if words.places[begin] else None
    first = words.covered(m.end(), m.end() + 1)[0] if m else begin
    return (first, end) if first < end else part
