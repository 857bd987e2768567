"""Edges: where a content begins and ends, to the character (GUIDELINES, `content`)."""

import re

from onrecord.reader.quotation import quotations
from onrecord.record.paragraph import Range

_LOOSE = " \t\r\n,;:–—-"
_STOPS = ".?!…"
_MARK = "``|''|[\"“”„«»‘’'`]"
_FIRST_MARK = re.compile(_MARK)
_TYPED = re.compile("''(.+?)''", re.DOTALL)  # two apostrophes for a quotation mark, as some archives have it
_LAST_MARK = re.compile(f"(?:{_MARK})$")


def tidy(text: str, begin: int, end: int, quoted: bool) -> Range:
    """`[begin, end)` without quotation marks and loose punctuation at its edges.

    A mark whose partner stands inside stays ("“a little ahead” of himself"). The stop of a
    sentence stays where the last words are `quoted`, for it is the speaker's; elsewhere it ends
    the reporter's sentence and goes.
    """
    before = None
    while before != (begin, end):
        before = (begin, end)
        while begin < end and _hangs_before(text, begin, end):
            begin += 1
        while begin < end and _hangs_after(text, begin, end, quoted):
            end -= 1
        begin, end = _without_marks(text, begin, end)
    return begin, end


def _hangs_before(text: str, begin: int, end: int) -> bool:
    if text[begin] not in _LOOSE + _STOPS:
        return False
    is_number = begin + 1 < end and text[begin] in ".-–" and text[begin + 1].isdigit()
    return not is_number and not text.startswith(("...", "…"), begin)


def _hangs_after(text: str, begin: int, end: int, quoted: bool) -> bool:
    last = text[end - 1]
    if last not in _STOPS:
        return last in _LOOSE
    is_speakers = quoted and end - 2 >= begin and not _FIRST_MARK.match(text, end - 2)
    return not is_speakers and not _ends_abbreviation(text, begin, end)


def _ends_abbreviation(text: str, begin: int, end: int) -> bool:
    """Whether the stop at `end - 1` belongs to the last word: "the U.S."."""
    words = text[begin : end - 1].split()
    return text[end - 1] == "." and bool(words) and "." in words[-1].strip(".")


def _without_marks(text: str, begin: int, end: int) -> Range:
    """Takes off the marks around the whole, and those at an edge whose partner is not inside."""
    first, last = _FIRST_MARK.match(text, begin, end), _LAST_MARK.search(text, max(begin, end - 2), end)
    if not first and not last:
        return begin, end
    inside = quotations(text, begin, end) + [m.span(1) for m in _TYPED.finditer(text, begin, end)]
    whole = (first.end() if first else begin, last.start() if last else end)
    if first and whole in inside:
        return whole
    if first and first.end() not in [b for b, _ in inside]:
        begin = first.end()
    if last and last.start() >= begin and last.start() not in [e for _, e in inside]:
        end = last.start()
    return begin, end
