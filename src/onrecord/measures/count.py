"""Count: a number with the noun that it counts."""

from onrecord.measures.figure import suffix
from onrecord.measures.noun import counted, singular
from onrecord.measures.numeral import Numeral
from onrecord.measures.quantity import Amount
from onrecord.measures.rate import per
from onrecord.measures.token import Tokens

_HYPHENED = {"member": "member", "strong": None, "seat": "seat", "page": "page", "vehicle": "vehicle"}
_PART_OF = frozenset("the these those its their his her our them us which whom".split())


def with_noun(tokens: Tokens, numeral: Numeral, end: int) -> Amount | None:
    """The amount with the noun that is counted."""
    if numeral.form in ("fraction", "ratio"):
        return None
    size, after = suffix(tokens, end, money=True)
    if size != 1.0 and counted(tokens, after) > after:
        numeral, end = numeral._replace(value=(numeral.value or 0) * size, factor=size), after
    if tokens.next(end) in ("-", "‑") and tokens.glued(end) and tokens.next(end + 1) in _HYPHENED:
        named = _HYPHENED[tokens.next(end + 1)]
        return Amount(numeral.begin, end + 2, numeral, "count", named, hyphened=True)
    noun = end + 1 if tokens.next(end) in ("of", "more") else end
    if tokens.next(end) == "more" or _is_owned(tokens, noun, numeral):
        pass  # "20 more soldiers", "two of Tolmar's ministers"
    elif noun > end and tokens.next(noun) in _PART_OF:
        noun += 1
    elif noun > end and numeral.form != "vague" and numeral.factor not in (12.0, 100.0):
        return None
    if tokens.next(end) == "times" and numeral.form != "vague":
        rate, last = per(tokens, end + 1)
        return Amount(numeral.begin, last, numeral, "count", "time" + rate)
    stop = counted(tokens, noun, single=numeral.value == 1.0)
    if stop == noun:
        return None
    rate, last = per(tokens, stop)
    name = singular(tokens.word(stop - 1)) if tokens.low(stop - 1) != "s" else tokens.slice(noun, stop - 1)
    return Amount(numeral.begin, last, numeral, "count", name + rate, (noun, stop))


def _is_owned(tokens: Tokens, noun: int, numeral: Numeral) -> bool:
    """Whether more than one of somebody's are counted, whose name stands behind the "of"."""
    if tokens.next(noun - 1) != "of" or not tokens.is_capital(noun) or (numeral.value or 0) < 2:
        return False
    end = counted(tokens, noun)
    return not {"'", "’"}.isdisjoint(tokens.lows[noun:end])
