"""Fraction: "a third", "two-thirds", "half", "1/4", "2½"."""

import unicodedata

from onrecord.measures.figure import value_of
from onrecord.measures.numberword import ONES, SIZES, scales
from onrecord.measures.numeral import Numeral
from onrecord.measures.token import Tokens

PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "hundredth": 100,
    "thousandth": 1000, "millionth": 1e6, "billionth": 1e9,
}  # fmt: skip
_PLURALS = {"halves": 2} | {f"{part}s": size for part, size in PARTS.items()}
_HYPHENS = ("-", "‐", "‑")
_NEVER = {(9, 11), (7, 7), (24, 7), (50, 50)}  # days and turns of speech
AFTER_PART = frozenset("of the its their his her a an".split())
_ENDS = frozenset(" . , ; : ) more less larger smaller bigger higher lower in by to from since on".split(" "))


def fraction(tokens: Tokens, at: int) -> Numeral | None:
    """The fraction that begins with the token `at`."""
    figures = _glyph(tokens, at) or _slashed(tokens, at)
    if figures is None:
        return _in_words(tokens, at)
    size, end = scales(tokens, figures.end)  # "1 1/2 million"
    if end == figures.end:
        return figures
    return Numeral(at, end, (figures.value or 0) * size, "figure", factor=size)


def _glyph(tokens: Tokens, at: int) -> Numeral | None:
    """ "½" and "2½", which may stand apart."""
    whole = (
        value_of(tokens.word(at))
        if tokens.is_figure(at) and float(value_of(tokens.word(at))).is_integer()
        else None
    )
    sign = at if whole is None else at + 1
    word = tokens.word(sign) if whole is None or tokens.next(sign) else ""
    if len(word) != 1 or word.isascii() or not word.isnumeric() or word.isdecimal():
        return None
    part = unicodedata.numeric(word)
    return Numeral(at, sign + 1, (whole or 0) + part, "fraction") if 0 < part < 1 else None


def _slashed(tokens: Tokens, at: int) -> Numeral | None:
    """ "1/4", "2 1/2" and "2-1/2"; the part is smaller than the whole, and neither is great."""
    if not tokens.is_figure(at):
        return None
    joined = at + 2 if tokens.next(at + 1) in _HYPHENS and tokens.glued(at + 1) else at + 1
    apart = joined > at + 1 or not tokens.glued(joined)
    if (
        tokens.is_figure(joined)
        and joined not in tokens.first
        and apart
        and (part := _slashed(tokens, joined))
    ):
        return Numeral(at, part.end, value_of(tokens.word(at)) + (part.value or 0), "fraction")
    if tokens.next(at + 1) != "/" or not tokens.glued(at + 1) or not tokens.glued(at + 2):
        return None
    if not tokens.is_figure(at + 2) or tokens.next(at + 3) == "/":
        return None
    upper, lower = value_of(tokens.word(at)), value_of(tokens.word(at + 2))
    if not 0 < upper < lower <= 100 or (upper, lower) in _NEVER:
        return None
    ordinal = tokens.glued(at + 3) and tokens.next(at + 3) in ("th", "rd", "nd")  # "1/10th"
    return Numeral(at, at + 3 + ordinal, upper / lower, "fraction")


def _in_words(tokens: Tokens, at: int) -> Numeral | None:
    low = tokens.low(at)
    if low in ("half", "one") or low in ("a", "an"):
        return _one(tokens, at, low)
    count = ONES.get(low, 0) or (int(low) if low.isdecimal() and len(low) == 1 else 0)
    part = at + 2 if tokens.next(at + 1) in _HYPHENS else at + 1
    size = _PLURALS.get(tokens.next(part)) if 2 <= count <= 10 else None
    return Numeral(at, part + 1, count / size, "fraction") if size else None


def _one(tokens: Tokens, at: int, low: str) -> Numeral | None:
    """ "half the", "a third of", "one-fifth", "a quarter of a million"."""
    if low == "half":
        before = tokens.low(at - 1) if at not in tokens.first else ""
        fits = tokens.next(at + 1) in AFTER_PART or before in _APPROXIMATE
        return Numeral(at, at + 1, 0.5, "fraction") if fits and before not in _HALVES else None
    hyphened = tokens.next(at + 1) in _HYPHENS
    part = at + 2 if hyphened else at + 1
    size = PARTS.get(tokens.next(part))
    if size is None or tokens.next(part + 1) in _HYPHENS:
        return None
    after = tokens.next(part + 1)
    if low != "one" and after != "of" and (after not in _ENDS or tokens.low(at - 1) not in _APPROXIMATE):
        return None  # "a third term", "a quarter"
    if after == "of" and tokens.next(part + 2) == "a" and tokens.next(part + 3) in SIZES:
        return Numeral(at, part + 4, SIZES[tokens.next(part + 3)] / size, "fraction")
    return Numeral(at, part + 1, 1 / size, "fraction")


_HALVES = frozenset("first second other latter last better top bottom upper lower and".split())
_APPROXIMATE = frozenset(
    "about around roughly approximately almost nearly than under over by only just to".split()
)
