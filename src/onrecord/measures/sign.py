"""Sign: what makes an amount less than nothing: "minus 2 percent", "-$5", "5 degrees below zero"."""

from onrecord.measures.quantity import Amount
from onrecord.measures.token import Tokens

_OPENING = tuple("([“‘\"'")


def negative(tokens: Tokens, one: Amount) -> Amount:
    """The amount with the "minus" or the sign before it: "-18 degrees", "minus 2 percent"."""
    at = one.begin - 1
    if one.kind not in ("unit", "money") or one.begin in tokens.first or one.numeral.value is None:
        return one
    alone = not tokens.glued(at) or tokens.low(at - 1) in _OPENING
    signed = tokens.low(at) in ("-", "−") and tokens.glued(one.begin) and alone
    if not signed and (tokens.low(at) != "minus" or tokens.low(at - 2) == "plus"):
        return one
    return one._replace(begin=at, numeral=one.numeral._replace(value=-one.numeral.value))


def below_zero(tokens: Tokens, one: Amount) -> Amount:
    """The amount with the "below zero" or "above zero" behind it."""
    side = tokens.next(one.end)
    degrees = one.unit in ("degree", "°C", "°F") and tokens.next(one.end + 1) == "zero"
    if not degrees or side not in ("below", "above") or one.numeral.value is None:
        return one
    sign = -1 if side == "below" else 1
    return one._replace(end=one.end + 2, numeral=one.numeral._replace(value=sign * one.numeral.value))
