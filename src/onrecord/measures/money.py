"""Money: an amount with its currency by sign, code or name."""

from typing import NamedTuple

from onrecord.measures.currency_table import CODES, PREFIXES, SIGNS, begins, code, named
from onrecord.measures.numeral import Numeral
from onrecord.measures.token import Tokens

_HYPHENS = ("-", "‐", "‑")
_ALSO_WORDS = frozenset(("real", "sol", "won", "sterling", "buck", "rand", "dong", "dram", "leu"))
_OF_MONEY = 1e6  # so many pounds are money, not weight


class Currency(NamedTuple):
    """A currency by its code; the tokens `[begin, end)` name it, and `share` is what the part is of it."""

    code: str
    begin: int
    end: int
    share: float = 1.0
    hyphened: bool = False


def sign(tokens: Tokens, at: int) -> Currency | None:
    """The currency that begins with the token `at` and stands before its amount: "$", "US$", "EUR"."""
    word = tokens.word(at)
    if word in SIGNS:
        return Currency(SIGNS[word], at, at + 1)
    if word in PREFIXES and tokens.next(at + 1) == "$" and tokens.glued(at + 1):
        return Currency(PREFIXES[word], at, at + 2)
    if word in CODES:
        after = at + 1 + (tokens.next(at + 1) in SIGNS)
        if after not in tokens.first and tokens.is_figure(after):
            return Currency(code(word), at, after)
    if tokens.reads(at + 1, (".", "s", ".", "$")) and word == "U":
        return Currency("USD", at, at + 5)
    return None


def name(tokens: Tokens, at: int, number: Numeral) -> Currency | None:
    """The currency behind `number`, beginning with the token `at`: "euros", "US dollars", "£", "USD"."""
    hyphened = tokens.next(at) in _HYPHENS and tokens.glued(at) and tokens.glued(at + 1)
    begin = at + 1 if hyphened else at
    if begin in tokens.first:
        return None
    word, low = tokens.word(begin), tokens.low(begin)
    if word in CODES:
        return Currency(code(word), at, begin + 1, hyphened=hyphened)
    if word in SIGNS and tokens.glued(begin):
        return Currency(SIGNS[word], at, begin + 1)
    if low in ("pound", "pounds") and _is_money(tokens, begin, number):
        return Currency("GBP", at, begin + 1 + (tokens.next(begin + 1) == "sterling"), hyphened=hyphened)
    dotted = tokens.reads(begin, ("u", ".", "s", "."))
    if not (dotted or begins(low)):
        return None
    return _longest(tokens, at, begin, dotted, hyphened)


def _longest(tokens: Tokens, at: int, begin: int, dotted: bool, hyphened: bool) -> Currency | None:
    ends = [begin + 5] if dotted else [begin + 3, begin + 2, begin + 1]
    for end in ends:
        if end > len(tokens) or any(step in tokens.first for step in range(begin + 1, end)):
            continue
        words = "us " + tokens.low(begin + 4) if dotted else " ".join(tokens.lows[begin:end])
        found = None if words in _ALSO_WORDS and tokens.low(at - 1) not in _SCALES else named(words)
        if found:
            return Currency(found[0], at, end, found[1], hyphened)
    return None


_SCALES = frozenset("thousand million billion trillion hundred".split())


def _is_money(tokens: Tokens, at: int, number: Numeral) -> bool:
    """Whether pounds are sterling: by the word, the amount, or a pound sign in the report."""
    if tokens.next(at + 1) == "sterling":
        return True
    return (number.value or number.low or 0) >= _OF_MONEY or (
        tokens.next(at + 1) != "of" and "£" in tokens.text
    )
