"""Tolerance: how far a number may be off: "48 percent, plus or minus 3 points", "20 ± 2 kg"."""

from onrecord.measures.amount import amount
from onrecord.measures.quantity import Amount
from onrecord.measures.token import Tokens

_SIGNS = (
    ("±",),
    ("+", "/", "-"),
    ("+", "/", "−"),
    ("+", "-"),
    ("plus", "or", "minus"),
    ("give", "or", "take"),
)
_POINTS = ("percentage point", "point")


def tolerance(tokens: Tokens, middle: Amount) -> tuple[Amount, Amount] | None:
    """The least and the most of the amount `middle`, whose tolerance follows; None if none does."""
    at = middle.end + (tokens.next(middle.end) == ",")
    begin = next((at + len(words) for words in _SIGNS if tokens.reads(at, words)), 0)
    off = amount(tokens, begin) if begin and begin not in tokens.first else None
    if off is None or middle.numeral.value is None or off.numeral.value is None:
        return None
    kind = middle if middle.kind != "bare" else off
    points = middle.unit == "percent" and off.unit in _POINTS
    if off.kind != "bare" and off.unit != kind.unit and not points:
        return None
    value, away = middle.numeral.value, off.numeral.value
    if not 0 <= away < abs(value):
        return None
    low, high = (
        one._replace(value=end) for one, end in ((middle.numeral, value - away), (off.numeral, value + away))
    )
    return middle._replace(numeral=low, kind=kind.kind, unit=kind.unit), middle._replace(
        end=off.end, numeral=high, kind=kind.kind, unit=kind.unit, noun=kind.noun
    )
