"""Subject: of what land a share or an area is said to be."""

import re
from collections.abc import Sequence

from onrecord.places.kindword import UNITS
from onrecord.record.measure import Measure
from onrecord.relate.scene import sentence

_JOINED = re.compile(
    r"(?:\s*\([^()]*\))?(?P<how>,?\s+(?:or|and|including|as well as|plus)|\s*\(|\s*[–—]|,)\s*(?:or\s+)?"
)
_SAME = re.compile(r",?\s+or|\s*\(|\s*[–—]|,")
_KIND = rf"(?:{'|'.join(sorted(UNITS))})s?"
_NAME = rf"(?:the )?(?:{_KIND} of )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*(?: {_KIND})?"
_BEHIND = re.compile(
    r"\s*(?:\([^()]*\)\s*)?,?\s+(?:of|in|across|inside|within)\s+"
    rf"(?P<where>the (?:country|nation)\b|{_NAME}(?:(?:,? and |, ){_NAME})*|[^,.;:()“”\"]+)"
)
_LAND = "(?:territory|land|land area|area|landmass|land mass|soil|surface)"
_LAND_OF = re.compile(rf"(?:the )?{_LAND} of (.+)|(.+?)(?:['’]s?)? {_LAND}")
_NO_NAME = frozenset(("it", "land", "territory", "ground", "terrain"))


def is_joined(text: str, first: Measure, second: Measure) -> bool:
    """Whether two measures stand in one row: "75% of Vell and 99% of Dast", "a fifth, or 113,000 sq km"."""
    return _JOINED.fullmatch(text[first.span[1] : second.span[0]]) is not None


def subject(text: str, group: Sequence[Measure], at: int) -> str | None:
    """The words that say of what `group[at]`, a measure in a row, is; None where there are none.

    Those within it; or of its neighbour, where the two are a share and an area that say one thing; or those
    behind the row ("113,000 sq km in the Vell region").
    """
    of = group[at].of
    if of is not None and of not in _NO_NAME:
        return of
    for one, other in ((at - 1, at), (at, at + 1)):
        if one >= 0 and other < len(group) and _is_same(text, group[one], group[other]):
            of = group[one if other == at else other].of
            if of is not None and of not in _NO_NAME:
                return of
    last = group[-1]
    found = behind(text, last.span[1], sentence(text, last)[1])
    return text[slice(*found)].strip() if found else None


def behind(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Where the words after "of" or "in" stand that follow `begin`: names in a row, or all to a comma."""
    found = _BEHIND.match(text, begin, end)
    return found.span("where") if found else None


def whole_of(words: str) -> str:
    """Whose land the words mean: "Tolmar" in "Tolmar's territory" and in "the land area of Tolmar"."""
    found = _LAND_OF.fullmatch(words)
    return (found[1] or found[2]) if found else words


def _is_same(text: str, first: Measure, second: Measure) -> bool:
    """Whether two measures in a row, a share and an area, say one thing."""
    found = _JOINED.fullmatch(text[first.span[1] : second.span[0]])
    one_of_each = (first.unit == "share") != (second.unit == "share")
    return one_of_each and found is not None and _SAME.fullmatch(found["how"]) is not None
