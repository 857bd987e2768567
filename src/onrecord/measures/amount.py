"""Amount: a number with the unit, the currency or the noun that belongs to it."""

from onrecord.measures import hedge, money
from onrecord.measures.compound import cents, rest
from onrecord.measures.count import with_noun
from onrecord.measures.figure import suffix
from onrecord.measures.indefinite import indefinite
from onrecord.measures.noun import counted
from onrecord.measures.number import number
from onrecord.measures.numeral import Numeral
from onrecord.measures.quantity import Amount, Kind
from onrecord.measures.rate import per
from onrecord.measures.sign import below_zero, negative
from onrecord.measures.token import Tokens
from onrecord.measures.unit import unit

_FURTHER = frozenset(
    "more additional further extra full whole consecutive straight successive solid long entire other"
    " gross net deadweight".split()
)
"""Words between a number and its unit or noun that leave both as they are: "three more days"."""


def amount(tokens: Tokens, at: int) -> Amount | None:
    """The amount that begins with the token `at`."""
    if (before := money.sign(tokens, at)) is not None:
        signed = _signed(tokens, at, before)
        return signed and negative(tokens, signed)
    numeral = number(tokens, at)
    if numeral is None:
        return _one(tokens, at) if tokens.low(at) in ("a", "an") else None
    end, modifier = hedge.after(tokens, numeral.end)
    found = _with_unit(tokens, numeral, end) or with_noun(tokens, numeral, end)
    found = found or Amount(numeral.begin, end, numeral)
    return negative(tokens, found._replace(modifier=modifier))


def _one(tokens: Tokens, at: int) -> Amount | None:
    """ "a gallon of fuel", "a dollar"; not the rate of an amount before it: "$80 a barrel of oil"."""
    if (read := indefinite(tokens, at)) is None:
        return None
    numeral = Numeral(at, at + 1, read.value, "words")
    if read.dimension == "money":
        return Amount(at, read.end, numeral, "money", read.name)
    return _with_rest(tokens, Amount(at, read.end, numeral, _kind(read.dimension), read.name))


def _kind(dimension: str) -> Kind:
    return "time" if dimension == "time" else "unit"


def _with_rest(tokens: Tokens, one: Amount) -> Amount:
    """The amount with what is left over of it in a smaller unit: "5 feet 10 inches"."""
    value = one.numeral.value
    if value is None or not value.is_integer() or one.numeral.form not in ("figure", "words"):
        return one
    more, end = rest(tokens, one.end, one.unit or "") if one.unit else (0.0, one.end)
    return one._replace(end=end, numeral=one.numeral._replace(value=value + more)) if more else one


def _signed(tokens: Tokens, at: int, before: money.Currency) -> Amount | None:
    """ "$61 billion", "EUR 2bn", "$80 a barrel"."""
    begin = before.end + (tokens.next(before.end) in ("-", "−") and tokens.glued(before.end + 1))
    if (
        begin in tokens.first
        or (numeral := number(tokens, begin)) is None
        or numeral.form not in ("figure", "words", "fraction")
    ):
        return None
    size, end = suffix(tokens, numeral.end, money=True)
    value = (numeral.value or 0) * size * (-1 if begin > before.end else 1)
    factor = size if size != 1.0 else numeral.factor
    numeral = numeral._replace(value=value, factor=factor)
    rate, end = per(tokens, end)
    return Amount(at, end, numeral, "money", before.code + rate)


def _with_unit(tokens: Tokens, numeral: Numeral, end: int) -> Amount | None:
    """The amount with a currency or a unit behind the number, past the "of" of "millions of euros"."""
    at = _past_of(tokens, numeral, end)
    for size, after in ((1.0, at), suffix(tokens, end, money=True)):
        if (found := money.name(tokens, after, numeral)) is not None:
            share = size * found.share
            number = numeral._replace(
                value=None if numeral.value is None else numeral.value * share,
                low=None if numeral.low is None else numeral.low * share,
                factor=numeral.factor * size,
            )
            more, stop = cents(tokens, found.end) if found.share == size == 1.0 else (0.0, found.end)
            if more and number.value is not None:
                number = number._replace(value=number.value + more)
            rate, stop = per(tokens, stop)
            return Amount(numeral.begin, stop, number, "money", found.code + rate, hyphened=found.hyphened)
    if tokens.low(at) == "m" and tokens.glued(at) and (read := unit(tokens, at + 1)) is not None:
        numeral, at = numeral._replace(value=(numeral.value or 0) * 1e6, factor=1e6), at + 1  # "3m bpd"
    read = unit(tokens, at) or (unit(tokens, at + 1) if tokens.next(at) in _FURTHER else None)
    if read is None or _is_million(tokens, read.end, at):
        return None
    kind = _kind(read.dimension)
    one = Amount(numeral.begin, read.end, numeral, kind, read.name, hyphened=read.hyphened)
    return below_zero(tokens, _with_rest(tokens, one))


def _past_of(tokens: Tokens, numeral: Numeral, end: int) -> int:
    """The token behind the "of" or "a" that may stand between a number and its unit."""
    after = tokens.next(end)
    if numeral.form == "vague" and after == "of":
        return end + 1
    if numeral.form == "fraction":
        if after in ("a", "an"):
            return end + 1
        if after == "of" and tokens.next(end + 1) in ("a", "an", "one", "1"):
            return end + 2
    return end


def _is_million(tokens: Tokens, end: int, at: int) -> bool:
    """Whether an "m" stands for a million: "5m people"."""
    return tokens.low(at) == "m" and tokens.glued(at) and counted(tokens, end) > end
