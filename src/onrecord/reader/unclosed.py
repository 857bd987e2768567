"""Quotations over several paragraphs whose opening mark is not repeated."""

import re

from onrecord.record.paragraph import Range

FURTHEST = 6  # paragraphs that such a quotation may run over
_MARKS = re.compile('[“”«»"]')
_OPENING, _CLOSING = "“«", "”»"


def unclosed(text: str, paragraphs: list[Range]) -> list[Range]:
    """What of later paragraphs belongs to a quotation that an earlier one opened, one range a paragraph.

    Curly marks and guillemets only: a straight mark does not show whether it opens or closes.
    """
    marks = [[m.start() for m in _MARKS.finditer(text, *p)] for p in paragraphs]
    found: list[Range] = []
    at = 0
    while at < len(paragraphs):
        last = _closing(text, marks, at)
        if last is not None:
            found += [*paragraphs[at + 1 : last], (paragraphs[last][0], marks[last][0])]
        at = last or at + 1
    return [(begin, end) for begin, end in found if begin < end]


def _closing(text: str, marks: list[list[int]], opened: int) -> int | None:
    """The paragraph whose first mark closes what paragraph `opened` leaves open, with none between."""
    if not marks[opened] or text[marks[opened][-1]] not in _OPENING:
        return None
    for number in range(opened + 1, min(opened + FURTHEST, len(marks))):
        if marks[number]:
            return number if text[marks[number][0]] in _CLOSING else None
    return None
