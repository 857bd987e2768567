"""Ratio: "one in five", "nine out of ten", "4 in 10"."""

from onrecord.measures.figure import value_of
from onrecord.measures.numberword import ONES, SCALES
from onrecord.measures.numeral import Numeral
from onrecord.measures.token import Tokens

_ROUND = frozenset((5.0, 10.0, 20.0, 100.0, 1000.0, 10_000.0, 100_000.0, 1e6))


def ratio(tokens: Tokens, at: int) -> Numeral | None:
    """The ratio that begins with the token `at`: one to ten of a greater number."""
    part = _count(tokens, at)
    if part is None or not 0 < part <= 10:
        return None
    whole_at, sure = _past_link(tokens, at + 1)
    if part == 1 and tokens.next(whole_at) == "a" and (whole := SCALES.get(tokens.next(whole_at + 1))):
        return Numeral(at, whole_at + 2, 1 / whole, "ratio")
    whole = _count(tokens, whole_at) if whole_at else None
    if whole is None or whole <= part or whole != int(whole):
        return None
    if not sure and (1900 <= whole <= 2100 or not (part == 1 or whole in _ROUND)):
        return None  # "5 in 2014", "two in three places"
    return Numeral(at, whole_at + 1, part / whole, "ratio")


def _past_link(tokens: Tokens, at: int) -> tuple[int, bool]:
    """Where the greater number begins, 0 if nowhere, and whether the words before it can mean no place."""
    for words in (("out", "of", "every"), ("out", "of"), ("in", "every"), ("of", "every")):
        if tokens.reads(at, words):
            return at + len(words), True
    hyphened = ("-", "in", "-")
    if tokens.reads(at, hyphened):
        return at + 3, False
    return (at + 1, False) if tokens.next(at) == "in" else (0, False)


def _count(tokens: Tokens, at: int) -> float | None:
    low = tokens.low(at)
    if tokens.is_figure(at):
        return value_of(low)
    return float(ONES[low]) if low in ONES else {"hundred": 100.0}.get(low)
