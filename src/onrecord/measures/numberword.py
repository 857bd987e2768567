"""Number words: "two hundred and five", "a million", "two and a half million"."""

from onrecord.measures.numeral import Numeral
from onrecord.measures.token import Tokens

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
SIZES = {"dozen": 12.0, "hundred": 100.0, **SCALES}
"""Words of size that "a" may stand before: "a dozen"."""

STARTS = frozenset(ONES) | frozenset(TENS)
_PARTS = {"half": 0.5, "quarter": 0.25}  # "half a million", "a quarter million"
_HYPHENS = ("-", "‐", "‑")


def number_words(tokens: Tokens, at: int) -> Numeral | None:
    """The number in words that begins with the token `at`."""
    total, end, factor = 0.0, at, 1.0
    limit = float("inf")
    while part := _part(tokens, end if end == at else _past_and(tokens, end, limit), first=end == at):
        value, after, size = part
        if size >= limit or (end != at and size == 1 and value >= limit):
            break
        factor = size if end == at else 1.0
        total, end, limit = total + value, after, size
        if size == 1:
            break
    return Numeral(at, end, total, "words", factor=factor) if end > at else None


def scales(tokens: Tokens, at: int) -> tuple[float, int]:
    """The product of the words of size from the token `at` on, and where they end: "hundred thousand"."""
    factor, end = 1.0, at
    while True:
        here = end + 1 if tokens.next(end) in _HYPHENS and tokens.next(end + 1) in SIZES else end
        size = SIZES.get(tokens.next(here))
        if size is None:
            return factor, end
        factor, end = factor * size, here + 1


def _part(tokens: Tokens, at: int, *, first: bool) -> tuple[float, int, float] | None:
    """A number under a thousand with its words of size: its value, its end, and the factor."""
    low = tokens.low(at) if first else tokens.next(at)
    if low in ("a", "an") and first:
        share = _PARTS.get(tokens.next(at + 1), 1.0)
        begin = at + 1 if share == 1.0 else at + 2
        factor, end = scales(tokens, begin)
        return (factor * share, end, factor) if end > begin else None
    if first and (part := _PARTS.get(low)):
        begin = at + 1 + (tokens.next(at + 1) in ("a", "an"))
        factor, end = scales(tokens, begin)
        return (factor * part, end, factor) if end > begin else None
    small = _small(tokens, at, low)
    if small is None:
        return None
    value, end = small
    if tokens.next(end) in SIZES or (tokens.next(end) in _HYPHENS and tokens.next(end + 1) in SIZES):
        factor, end = scales(tokens, end)
        return value * factor, end, factor
    return value, end, 1.0


def _small(tokens: Tokens, at: int, low: str) -> tuple[float, int] | None:
    """A number under a hundred, with "and a half" behind it."""
    if low in ONES:
        value, end = float(ONES[low]), at + 1
    elif low in TENS:
        value, end = float(TENS[low]), at + 1
        unit = end + 1 if tokens.next(end) in _HYPHENS and tokens.glued(end) else end
        if 0 < ONES.get(tokens.next(unit), 0) < 10:
            value, end = value + ONES[tokens.next(unit)], unit + 1
    else:
        return None
    return half(tokens, value, end)


def half(tokens: Tokens, value: float, end: int) -> tuple[float, int]:
    """`value` with the "and a half" at `end`, if one stands there."""
    for words in (("and", "a", "half"), ("-", "and", "-", "a", "-", "half")):
        if tokens.reads(end, words):
            return value + 0.5, end + len(words)
    return value, end


def _past_and(tokens: Tokens, at: int, limit: float) -> int:
    """Behind the "and" between two parts, or the comma of "three million, two hundred and forty"."""
    if tokens.next(at) == "," and 1e3 <= limit < 1e15 and tokens.next(at + 2) in ("hundred", "thousand"):
        return at + 1
    return at + 1 if tokens.next(at) in ("and", "&") else at
