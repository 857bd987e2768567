"""Indefinite: one of a unit or of a currency behind "a": "a gallon of fuel", "about a mile", "a dollar"."""

from typing import NamedTuple

from onrecord.measures import hedge, money
from onrecord.measures.numeral import Numeral
from onrecord.measures.rate import per
from onrecord.measures.token import Tokens
from onrecord.measures.unitword import HYPHENS, longest

_ONE_OF = frozenset("of from away off long wide deep inside outside north south east west".split())
_SIZED = frozenset("length mass volume area power energy".split())
"""Dimensions of which "a" may be one without a hedge."""

_MORE = (("or", "two"), ("or", "so"), ("or", "more"), ("and", "a", "half"), ("and", "a", "quarter"))
_BEHIND_MONEY = frozenset(
    " . , ; : ! ? ) ” \" ' ’ a an per each every for to in on at from more less and or but than when as was"
    " is by with if".split(" ")
)
"""What may follow "a dollar" that is one; before a noun it only says of what kind ("a dollar bill")."""


class One(NamedTuple):
    """The unit or the code of a currency, its value, and the token behind it."""

    name: str
    end: int
    dimension: str
    value: float = 1.0


def indefinite(tokens: Tokens, at: int) -> One | None:
    """What is one behind the "a" at `at`, None if nothing is; not the rate of what stands before the "a"."""
    return _unit(tokens, at) or _currency(tokens, at)


def _unit(tokens: Tokens, at: int) -> One | None:
    found = longest(tokens, at + 1)
    if found is None or len(tokens.word(at + 1)) < 3:
        return None
    (name, dimension, _), end = found
    hedged = hedge.before(tokens, at, during=dimension == "time")[1] is not None
    more = any(tokens.reads(end, words) for words in _MORE) and tokens.next(end + 3) not in HYPHENS
    if dimension == "time":
        told = more or (hedged and tokens.next(end) not in ("of", *HYPHENS))
    else:
        told = dimension in _SIZED and (
            more or tokens.next(end) in _ONE_OF or (hedged and _is_alone(tokens, end))
        )
    return One(name, end, dimension) if told else None


def _currency(tokens: Tokens, at: int) -> One | None:
    found = money.name(tokens, at + 1, Numeral(at, at + 1, 1.0, "words"))
    if found is None or found.hyphened or not _is_alone(tokens, found.end):
        return None
    rate, end = per(tokens, found.end)
    return One(found.code + rate, end, "money", found.share)


def _is_alone(tokens: Tokens, end: int) -> bool:
    return tokens.next(end) in _BEHIND_MONEY
