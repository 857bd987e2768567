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
_SHARED = frozenset(
    "mile hour kilometre kilometer metre meter foot inch acre hectare century decade minute pound ounce"
    " gallon pint litre liter ton tonne".split()
)
"""What "half" may stand before without more: "a half mile", "a quarter-century"."""

_ORDERED = frozenset("first second other latter last better top bottom upper lower this next".split())


def number_words(tokens: Tokens, at: int) -> Numeral | None:
    """The number in words that begins with the token `at`."""
    if (shared := _shared(tokens, at)) is not None:
        return shared
    total, end, factor, limit = 0.0, at, 1.0, float("inf")
    while part := _part(tokens, at if end == at else _past_and(tokens, end, limit), first=end == at):
        value, after, size = part
        if size >= limit or value >= limit:
            break
        factor = size if end == at else 1.0
        total, end, limit = total + value, after, size
        if size == 1:
            break
    if end == at:
        return None
    return Numeral(at, end, total, "words", factor=100.0 if tokens.low(end - 1) == "hundred" else factor)


def _shared(tokens: Tokens, at: int) -> Numeral | None:
    """ "half a million", "a quarter million", "half-a-dozen"; also the "half" of "a half mile"."""
    begin = at + 1 if tokens.low(at) in ("a", "an") else at
    part = _PARTS.get(tokens.low(at) if begin == at else tokens.next(begin))
    if part is None:
        return None
    article = _past_hyphen(tokens, begin + 1)
    noun = _past_hyphen(tokens, article + 1) if tokens.next(article) in ("a", "an") else article
    factor, end = scales(tokens, noun)
    if end > noun:
        return Numeral(at, end, factor * part, "words", factor=factor)
    told = begin > at or noun > begin + 1 if part == 0.25 else tokens.low(at - 1) not in _ORDERED
    return Numeral(at, noun, part, "words") if told and tokens.next(noun) in _SHARED else None


def _past_hyphen(tokens: Tokens, at: int) -> int:
    return at + (tokens.next(at) in _HYPHENS and tokens.glued(at))


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
    if low in ("a", "an") and tokens.next(at + 1) in SIZES and first:
        value, end = 1.0, at + 1
    elif (small := _small(tokens, at, low)) is not None:
        value, end = small
    else:
        return None
    value, end = _hundreds(tokens, value, end)
    factor, end = scales(tokens, end)
    return value * factor, end, factor


def _hundreds(tokens: Tokens, value: float, end: int) -> tuple[float, int]:
    """`value` with the "hundred and five" at `end`, if one stands there."""
    at = end + 1 if tokens.next(end) in _HYPHENS and tokens.next(end + 1) == "hundred" else end
    if tokens.next(at) != "hundred":
        return value, end
    value, end = value * 100, at + 1
    rest_at = _past_hyphen(tokens, end)
    rest_at = _past_hyphen(tokens, rest_at + 1) if tokens.next(rest_at) in ("and", "&") else end
    if value >= 1000 or (rest := _small(tokens, rest_at, tokens.next(rest_at))) is None:
        return value, end
    return value + rest[0], rest[1]


def _small(tokens: Tokens, at: int, low: str) -> tuple[float, int] | None:
    """A number under a hundred, with "and a half" or "point five" behind it."""
    if low in ONES:
        value, end = float(ONES[low]), at + 1
    elif low in TENS:
        value, end = float(TENS[low]), at + 1
        unit = end + 1 if tokens.next(end) in _HYPHENS and tokens.glued(end) else end
        if 0 < ONES.get(tokens.next(unit), 0) < 10:
            value, end = value + ONES[tokens.next(unit)], unit + 1
    else:
        return None
    if tokens.next(end) == "point":
        return _decimals(tokens, value, end)
    return with_part(tokens, value, end)


def _decimals(tokens: Tokens, value: float, end: int) -> tuple[float, int]:
    """`value` with the "point two five" at `end`, if digits follow."""
    at, digits = end + 1, ""
    while (digit := ONES.get(tokens.next(at), 10)) < 10:
        at, digits = at + 1, f"{digits}{digit}"
    return (value + float(f"0.{digits}"), at) if digits else (value, end)


def with_part(tokens: Tokens, value: float, end: int) -> tuple[float, int]:
    """`value` with the "and a half" or "and three-quarters" at `end`, if one stands there."""
    if tokens.next(end) not in ("and", *_HYPHENS):
        return value, end
    words: list[str] = []
    at = end
    while len(words) < 3 and tokens.next(at):
        if tokens.next(at) not in _HYPHENS:
            words.append(tokens.next(at))
        at += 1
    part = _BEHIND_AND.get(tuple(words[1:])) if words[:1] == ["and"] else None
    return (value + part, at) if part else (value, end)


_BEHIND_AND: dict[tuple[str, ...], float] = {
    ("a", "half"): 0.5, ("one", "half"): 0.5, ("a", "quarter"): 0.25, ("one", "quarter"): 0.25,
    ("three", "quarters"): 0.75, ("three", "quarter"): 0.75, ("one", "third"): 1 / 3,
    ("two", "thirds"): 2 / 3,
}  # fmt: skip


def _past_and(tokens: Tokens, at: int, limit: float) -> int:
    """Behind the "and" between two parts, or the comma of "three million, two hundred and forty"."""
    if tokens.next(at) == "," and 1e3 <= limit < 1e15 and tokens.next(at + 2) in ("hundred", "thousand"):
        return at + 1
    return at + 1 if tokens.next(at) in ("and", "&") else at
