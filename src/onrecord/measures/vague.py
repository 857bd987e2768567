"""Vague numbers: "dozens", "hundreds of thousands", "several hundred", "a few dozen"."""

from onrecord.measures.numberword import SIZES, scales
from onrecord.measures.numeral import Numeral
from onrecord.measures.token import Tokens

PLURALS = {"tens": 10.0, "scores": 20.0} | {f"{word}s": size for word, size in SIZES.items()}
SOME = frozenset(("several", "many", "few", "couple"))
LEAST = 2
"""What a plural has at least: "hundreds" are 200 or more, and so are "several hundred"."""


def vague(tokens: Tokens, at: int) -> Numeral | None:
    """The vague number that begins with the token `at`; it says only how low it cannot be."""
    return _plural(tokens, at) or _some(tokens, at)


def _plural(tokens: Tokens, at: int) -> Numeral | None:
    low = tokens.low(at)
    size = PLURALS.get(low)
    if size is None:
        return None
    end = at + 1
    while tokens.next(end) == "of" and (more := PLURALS.get(tokens.next(end + 1))):
        size, end = size * more, end + 2
    alone = end == at + 1
    if alone and low in ("tens", "scores") and tokens.next(end) != "of":
        return None  # "scores" are a game's
    return Numeral(at, end, None, "vague", low=LEAST * size)


def _some(tokens: Tokens, at: int) -> Numeral | None:
    begin = at + 1 if tokens.low(at) == "a" else at
    if (tokens.low(at) if begin == at else tokens.next(begin)) not in SOME:
        return None
    size_at = begin + 2 if tokens.next(begin + 1) == "of" else begin + 1
    factor, end = scales(tokens, size_at)
    if end == size_at and tokens.next(size_at) in PLURALS and tokens.low(begin) == "many":
        factor, end = PLURALS[tokens.next(size_at)], size_at + 1
    return Numeral(at, end, None, "vague", low=LEAST * factor) if end > size_at else None
