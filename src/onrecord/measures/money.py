"""Money: an amount with its currency by sign, code or name."""

from typing import NamedTuple

from onrecord.measures.currency_table import CODES, LOW_CODES, PREFIXES, SIGNS, begins, code, named
from onrecord.measures.numberword import scales
from onrecord.measures.numeral import Numeral
from onrecord.measures.token import Tokens

_HYPHENS = ("-", "‐", "‑")
_ALSO_WORDS = frozenset(("real", "sol", "won", "sterling", "buck", "rand", "dong", "dram", "leu"))
_OF_MONEY = 1e6  # so many pounds are money, not weight
_PAID = frozenset(
    "pay paid pays paying payment cost costs costing price prices priced worth spend spends spent spending"
    " fine fined fines tax taxes salary wage wages fee fees fare rent ticket tickets bill bills buy bought"
    " sell sold earn earns earned earning charge charged charges loan loans debt debts donate donated money"
    " cash cheque stolen stole invest invested profit profits prize reward bribe pension budget".split()
)
_WEIGHED = frozenset("weigh weighs weighed weighing weight heavy heavier lighter".split())
_NEAR = 10
"""Words before and behind a number of pounds among which one says whether they are money."""


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
        state = tokens.word(at + 1) if word == "$" and tokens.glued(at + 1) else ""
        end = at + 2 if state in ("US", "A", "C") and tokens.is_figure(at + 2) else at + 1  # "$US5"
        return Currency(PREFIXES.get(state, SIGNS[word]) if end > at + 1 else SIGNS[word], at, end)
    if word in PREFIXES and tokens.next(at + 1) == "$" and (tokens.glued(at + 1) or word == "US"):
        return Currency(PREFIXES[word], at, at + 2)
    if tokens.reads(at + 1, (".", "s", ".", "$")) and word == "U":
        return Currency("USD", at, at + 5)
    if word in CODES or word == "Rs":  # "EUR 5", "USD$ 5", "Rs. 5"
        after = at + 1 + (tokens.next(at + 1) in SIGNS or (word == "Rs" and tokens.next(at + 1) == "."))
        if after not in tokens.first and tokens.is_figure(after):
            return Currency(code(word), at, after)
    return None


def name(tokens: Tokens, at: int, number: Numeral) -> Currency | None:
    """The currency behind `number`, beginning with the token `at`: "euros", "US dollars", "£", "USD"."""
    hyphened = tokens.next(at) in _HYPHENS and tokens.glued(at) and tokens.glued(at + 1)
    begin = at + 1 if hyphened else at
    if begin in tokens.first:
        return None
    if (short := _short(tokens, at, begin, number)) is not None:
        return short._replace(hyphened=hyphened)
    low = tokens.low(begin)
    if low in ("pound", "pounds") and _is_money(tokens, begin, number):
        return Currency("GBP", at, begin + 1 + (tokens.next(begin + 1) == "sterling"), hyphened=hyphened)
    dotted = tokens.reads(begin, ("u", ".", "s", "."))
    if not (dotted or begins(low)):
        return None
    return _longest(tokens, at, begin, dotted, hyphened)


def _short(tokens: Tokens, at: int, begin: int, number: Numeral) -> Currency | None:
    """The currency by a sign, a code or a letter at `begin`: "5 €", "75 USD million", "30 MEUR", "50p"."""
    word = tokens.word(begin)
    if word in SIGNS and (tokens.glued(begin) or not tokens.is_figure(begin + 1)):
        return Currency(SIGNS[word], at, begin + 1)
    if word in CODES or word in LOW_CODES:
        size, end = scales(tokens, begin + 1)
        return Currency(code(word.upper()), at, end, size)
    if word[:1] == "M" and word[1:] in CODES:
        return Currency(word[1:], at, begin + 1, 1e6)
    cent = word == "p" and tokens.glued(begin) and tokens.is_figure(begin - 1) and (number.value or 0) < 100
    return Currency("USD" if word == "¢" else "GBP", at, begin + 1, 0.01) if cent or word == "¢" else None


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
    """Whether pounds are sterling: by the word, the amount, a word of paying, or a "£" in the report."""
    if tokens.next(at + 1) == "sterling" or (number.value or number.low or 0) >= _OF_MONEY:
        return True
    if tokens.next(at + 1) == "of":
        return False
    if tokens.low(at - 1) in _HYPHENS:  # "a 20-pound bag", "a 20-pound fine"
        return tokens.next(at + 1) in _PAID or tokens.next(at + 1) in ("note", "notes", "coin", "coins")
    near = tokens.lows[max(at - _NEAR, 0) : at + _NEAR]
    if not _WEIGHED.isdisjoint(near):
        return False
    return "£" in tokens.text or ("$" not in tokens.text and not _PAID.isdisjoint(near))
