"""Range: "between 300 and 400", "5 to 10 km", "$5-10 million", "three or four"."""

from typing import NamedTuple

from onrecord.measures import hedge
from onrecord.measures.amount import amount
from onrecord.measures.figure import suffix
from onrecord.measures.quantity import Amount
from onrecord.measures.sign import negative
from onrecord.measures.token import Tokens
from onrecord.measures.tolerance import tolerance
from onrecord.measures.unit_table import UNITS

_DASHES = frozenset("-‐‑–—")
_WORDS = ("to", "or", "and")
_BY = ("by", "x", "×")
_CHANGED = frozenset(
    "rose rise risen rises rising raise raised raising increase increased increases increasing grew"
    " grow grown growing grows up climbed climb jumped jump surged soared doubled tripled expanded"
    " expand fell fall fallen falls falling drop dropped drops dropping decline declined declining"
    " decreased decrease decreasing reduce reduced reducing cut cutting lower lowered lowering slashed"
    " shrank shrunk shrink down slipped slid slumped plunged changed change changing went gone go going"
    " moved move shifted shift revised turned swung extended slowed".split()
)
"""Words before "from ... to ..." that say the first became the second."""

_LENGTHS = frozenset(unit.name for unit in UNITS.values() if unit.dimension == "length")


class Range(NamedTuple):
    """Two amounts and where they stand.

    `changed` tells that they are two measures with one unit: "from 3 to 5 percent", "of 3 and 5 percent".
    """

    begin: int
    low: Amount
    high: Amount
    changed: bool = False


def range_of(tokens: Tokens, low: Amount) -> Range | None:
    """The range that begins with the amount `low`, if another belongs to it."""
    if (around := tolerance(tokens, low)) is not None:
        return Range(low.begin, *around)
    if low.numeral.value is None or low.numeral.form == "ratio" or low.modifier or low.kind == "count":
        return _counts(tokens, low)
    return _joined(tokens, low)


def _counts(tokens: Tokens, low: Amount) -> Range | None:
    """Counts join only with "between": "between 300 soldiers and 400 soldiers"."""
    return _joined(tokens, low) if low.kind == "count" and _opening(tokens, low.begin) == "between" else None


def _joined(tokens: Tokens, low: Amount) -> Range | None:
    after, link = _link(tokens, low.end)
    signed = tokens.low(after) in ("-", "−", "+") and tokens.glued(after + 1)  # "-5 to -10 °C"
    after += signed or tokens.low(after) in ("minus", "plus")
    high = _second(tokens, low, after) if after and after not in tokens.first else None
    pair = _alike(low, high) if high else None
    return _between(tokens, low, link, *pair) if pair else None


def _between(tokens: Tokens, first: Amount, link: str, low: Amount, high: Amount) -> Range | None:
    """What two amounts with one unit make, the first of which was read as `first`."""
    bare = first.kind == "bare"
    low = negative(tokens, low) if bare else low
    begin, modifier = hedge.before(tokens, low.begin)  # "from about $3 to $5"
    opening = _opening(tokens, begin)
    changed = opening == "from" and link == "to" and _is_change(tokens, begin - 2)
    if link in _BY:
        sides = bare and high.unit in _LENGTHS
        return Range(low.begin, low, high, changed=True) if sides else None
    if changed or (bare and high.kind == "unit" and _are_two(low, high, opening, link)):
        return Range(low.begin, low, high, changed=True)
    if not _is_range(low, high, opening, link):
        return None
    if opening in ("between", "from"):
        return Range(begin - 1, low._replace(modifier=modifier), high)
    return Range(low.begin, low, high)


def _second(tokens: Tokens, low: Amount, at: int) -> Amount | None:
    """The second amount at `at`; behind a sum of money "10m" is one, too: "$5m-10m"."""
    high = amount(tokens, at)
    if high is None or low.kind != "money" or high.unit != "m" or not tokens.glued(high.end - 1):
        return high
    size, end = suffix(tokens, high.numeral.end, money=True)
    value = (high.numeral.value or 0) * size
    return Amount(at, end, high.numeral._replace(value=value, factor=size))


def _are_two(low: Amount, high: Amount, opening: str, link: str) -> bool:
    """Whether two amounts share a unit and are no range: "3 and 5 percent", "led by 46 to 40 percent"."""
    falls = (low.numeral.value or 0) > (high.numeral.value or 0)
    return (link == "and" and opening != "between") or (link == "to" and falls)


def _is_range(low: Amount, high: Amount, opening: str, link: str) -> bool:
    one, other = low.numeral.value or 0, high.numeral.value or 0
    if not (one < other or abs(one) < abs(other)) or (link == "and" and opening != "between"):
        return False
    if link in _DASHES and high.kind == "bare":
        return one >= 100 and other >= 2100  # no score, no date: "10,000-12,000"
    return link != "or" or other <= 3 * one


def _opening(tokens: Tokens, begin: int) -> str:
    return tokens.low(begin - 1) if begin not in tokens.first else ""


def _is_change(tokens: Tokens, at: int) -> bool:
    """Whether a word of change stands among the eight up to `at`."""
    return not _CHANGED.isdisjoint(tokens.lows[max(at - 7, 0) : at + 1])


def _link(tokens: Tokens, at: int) -> tuple[int, str]:
    """Where the second number begins, and the word or dash that links it; 0 if nothing does."""
    word, after = tokens.next(at), tokens.next(at + 1)
    hanging = word in _DASHES and tokens.glued(at)  # "3- to 4-hour"
    if (hanging and after in _WORDS) or (word == "up" and after == "to"):
        return at + 2 + (hanging and tokens.next(at + 2) in _DASHES), after
    if word in _DASHES:
        return (at + 1 if tokens.glued(at) == tokens.glued(at + 1) else 0), word
    return (at + 1 if word in _WORDS or word in _BY else 0), word


def _alike(low: Amount, high: Amount) -> tuple[Amount, Amount] | None:
    """The two with one unit and one word of size, None if they do not go together."""
    if low.numeral.value is None or high.numeral.value is None:
        return None
    if low.unit is None and low.kind == "bare":
        low = low._replace(kind=high.kind, unit=high.unit)
    elif high.kind == "bare":
        high = high._replace(kind=low.kind, unit=low.unit)
    if low.unit != high.unit:
        return None
    one, other = low.numeral, high.numeral
    assert one.value is not None
    assert other.value is not None
    if one.factor == 1.0 < other.factor and one.value < 1000 and one.value * other.factor < other.value:
        low = low._replace(numeral=one._replace(value=one.value * other.factor, factor=other.factor))
    return low, high
