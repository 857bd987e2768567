"""Edges: where a content begins and ends, to the character (GUIDELINES, `content`)."""

from onrecord.record.paragraph import Range

_LOOSE = " \t\r\n,;:–—-"
_STOPS = ".?!…"
_CLOSERS = {"“": "”“", "„": "“”", "«": "»", "‘": "’", '"': '"', "'": "'", "`": "'"}
_OPENERS = {"”": "“„", "“": "„", "»": "«", "’": "‘", '"': '"', "'": "'`"}
_MARKS = set(_CLOSERS) | set(_OPENERS)


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
    return not is_number and not text.startswith("...", begin)


def _hangs_after(text: str, begin: int, end: int, quoted: bool) -> bool:
    last = text[end - 1]
    if last not in _STOPS:
        return last in _LOOSE
    is_speakers = quoted and end - 2 >= begin and text[end - 2] not in _MARKS
    return not is_speakers and not _ends_abbreviation(text, begin, end)


def _ends_abbreviation(text: str, begin: int, end: int) -> bool:
    """Whether the stop at `end - 1` belongs to the last word: "the U.S."."""
    words = text[begin : end - 1].split()
    return text[end - 1] == "." and bool(words) and "." in words[-1].strip(".")


def _without_marks(text: str, begin: int, end: int) -> Range:
    """Takes off a pair of marks around the whole, or one whose partner is not inside."""
    inner = text[begin:end]
    if not inner:
        return begin, end
    first, last, middle = inner[0], inner[-1], inner[1:-1]
    if len(inner) > 1 and first in _OPENERS.get(last, "") and not _any_of(first + last, middle):
        return begin + 1, end - 1
    if first in _MARKS and not _any_of(_CLOSERS.get(first, ""), inner[1:]):
        return begin + 1, end
    if last in _MARKS and not _any_of(_OPENERS.get(last, ""), inner[:-1]):
        return begin, end - 1
    return begin, end


def _any_of(marks: str, text: str) -> bool:
    """Whether one of `marks` stands in `text` as a mark: an apostrophe between letters is none."""
    return any(
        char in marks and not (char in "'’" and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum())
        for at, char in enumerate(text)
    )
