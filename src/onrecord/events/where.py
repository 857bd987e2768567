"""Where: the place of an event, by the words of its clause."""

from onrecord.events.sentence import Sentence
from onrecord.events.word import PLACING
from onrecord.record.place import Place

Range = tuple[int, int]
_OPENING = 3


def where(s: Sentence, direct: list[Range], behind: list[tuple[str, int, int]], first: int) -> tuple[int, int, Place] | None:
    """The place that stands in `direct`, else the first behind a preposition of place, else the one with which
    the sentence begins."""
    for span in direct:
        if found := _in(s, span):
            return found
    for preposition, begin, end in behind:
        if preposition in PLACING and (found := _in(s, (begin, end))):
            return found
    for begin, end, place in s.places:
        if begin <= _OPENING and end <= first and s.low(begin - 1) in ("in", "at", "near") and s.low(end) == ",":
            return begin, end, place
    return None


def _in(s: Sentence, span: Range) -> tuple[int, int, Place] | None:
    inside = [one for one in s.places if span[0] <= one[0] < span[1] and not s.possessive(one[1])]
    return inside[0] if inside else None
