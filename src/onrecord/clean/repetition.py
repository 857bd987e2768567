"""Repetition: the headline standing a second time where the body begins."""

from difflib import SequenceMatcher

from onrecord.clean.headline import normal
from onrecord.record.paragraph import Range
from onrecord.record.report import LeftOut

REASON = "headline repeated"

# How far down a page template repeats its headline: behind the byline, the date, a caption.
_NEAR = 6


def repeated_headlines(text: str, lines: list[Range], title: str) -> list[LeftOut]:
    """The lines near the beginning that say the headline again.

    The first line that says it is the headline itself and stays, as the report's words must be
    read once. Printings that differ in case, quotation marks, space or punctuation are the same,
    and so are those that differ in one word of ten.
    """
    headline = normal(title)
    if len(headline) < 3:
        return []
    same = [line for line in lines[:_NEAR] if _same(headline, normal(text[slice(*line)]))]
    return [LeftOut(line, text[slice(*line)], REASON) for line in same[1:]]


def _same(one: list[str], other: list[str]) -> bool:
    if one == other:
        return True
    if [w for w in one if w.isdigit()] != [w for w in other if w.isdigit()]:
        return False  # "day 2" and "day 3" are two headlines
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.9
