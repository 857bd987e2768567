"""Compound: one quantity in two units: "5 feet 10 inches", "a mile and a half", "2 dollars and 20 cents"."""

from onrecord.measures import money
from onrecord.measures.number import number
from onrecord.measures.numeral import Numeral
from onrecord.measures.rate import per
from onrecord.measures.token import Tokens
from onrecord.measures.unitword import HYPHENS, longest

_PARTS = {("ft", "in"): 12, ("lb", "oz"): 16, ("stone", "lb"): 14}
"""How many of the second unit, in which the rest is told, are one of the first.

Not of times: "two years and six months" are two measures, as quantulum3's corpus has them.
"""

_HALVES = {("and", "a", "half"): 0.5, ("and", "a", "quarter"): 0.25}
_BEHIND_INCH = frozenset(" . , ; tall high long wide deep thick".split(" "))
_OTHER = frozenset("longer more less shorter before after earlier later ahead of away from".split())
"""Words behind a second quantity that is no rest of the first: "5 feet, 6 inches longer"."""


def rest(tokens: Tokens, at: int, unit: str) -> tuple[float, int]:
    """What the words at `at` add to a whole number of `unit`, in it, and where they end; 0 if nothing."""
    for words, part in _HALVES.items():
        if tokens.reads(at, words) and tokens.next(at + 3) not in HYPHENS:
            return part, at + 3
    if unit == "ft" and (inches := _hyphened(tokens, at)) is not None:
        return inches
    begin = _past_link(tokens, at)
    numeral = _whole(tokens, begin)
    found = _unit(tokens, numeral.end, unit) if numeral else None
    size = _PARTS.get((unit, found[0])) if found else None
    if not numeral or not found or not size or not _is_rest(tokens, at, begin, numeral, found[1], size):
        return 0.0, at
    return (numeral.value or 0.0) / size, found[1]


def _whole(tokens: Tokens, at: int) -> Numeral | None:
    """The number at `at` if it is no fraction and no vague one."""
    numeral = number(tokens, at) if at not in tokens.first else None
    return numeral if numeral and numeral.form in ("figure", "words") else None


def _unit(tokens: Tokens, at: int, larger: str) -> tuple[str, int] | None:
    """The name of the unit at `at`, and where it ends; "in" is one behind feet ("6ft 2in")."""
    if (
        larger == "ft"
        and tokens.next(at) == "in"
        and (tokens.glued(at) or tokens.next(at + 1) in _BEHIND_INCH)
    ):
        return "in", at + 1
    found = longest(tokens, at)
    return (found[0].name, found[1]) if found else None


def cents(tokens: Tokens, at: int) -> tuple[float, int]:
    """What "and 20 cents" at `at` adds to a whole number of a currency, and where it ends; 0 if nothing."""
    begin = _past_link(tokens, at)
    numeral = _whole(tokens, begin)
    found = money.name(tokens, numeral.end, numeral) if numeral else None
    if (
        not numeral
        or not found
        or found.share != 0.01
        or not _is_rest(tokens, at, begin, numeral, found.end, 100)
    ):
        return 0.0, at
    return (numeral.value or 0.0) * found.share, found.end


def _hyphened(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """The inches of "6-foot-2"."""
    if not (
        tokens.next(at) in HYPHENS and tokens.glued(at) and tokens.glued(at + 1) and tokens.is_figure(at + 1)
    ):
        return None
    found = number(tokens, at + 1)
    return ((found.value or 0.0) / 12, found.end) if found and (found.value or 0) < 12 else None


def _past_link(tokens: Tokens, at: int) -> int:
    begin = at + 1 if tokens.next(at) == "," or (tokens.next(at) == "." and tokens.glued(at)) else at
    return begin + 1 if tokens.next(begin) == "and" else begin


def _is_rest(tokens: Tokens, at: int, begin: int, numeral: Numeral, end: int, size: int) -> bool:
    """Whether the second quantity is less than one of the first and belongs to it."""
    value = numeral.value
    if value is None or not 0 < value < size or per(tokens, end)[0] or tokens.next(end) in _OTHER:
        return False
    return tokens.next(at) not in (",", ".") or begin > at + 1 or numeral.form == "figure"
