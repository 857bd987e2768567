"""Wording: how numbers, inputs and verdicts of a check are written."""

from collections.abc import Sequence

from onrecord.record.measure import Measure
from onrecord.record.time import Time
from onrecord.relate.interval import Interval

CONSISTENT = "consistent at the precision stated"


def cited(one: Measure | Time) -> str:
    """The words of a measure or a time, and where they stand in the report."""
    begin, end = one.span
    return f"“{' '.join(one.text.split())}” [{begin}, {end}]"


def number(value: float, digits: int = 4) -> str:
    """A number with `digits` significant digits and commas, a whole part in full: "43,629", "7.456"."""
    if value == int(value) or abs(value) >= 10 ** (digits - 1):
        return f"{value:,.0f}"
    return f"{value:.{digits}g}"


def quantity(value: float, unit: str | None) -> str:
    """A number with the symbol of its unit; a share as a percentage."""
    if unit == "share":
        return f"{number(value * 100, 3)} %"
    return f"{number(value)} {unit}" if unit else number(value)


def verdict(stated: float, computed: float, fits: bool, unit: str | None) -> str:
    """`CONSISTENT`, or how far `stated` is from `computed`, in `unit` and in percent of `computed`."""
    if fits:
        return CONSISTENT
    gap = abs(stated - computed)
    written = f"{number(gap * 100, 2)} percentage points" if unit == "share" else quantity(_brief(gap), unit)
    relative = f" ({number(100 * gap / computed, 2)} %)" if computed else ""
    return f"differs by {written}{relative}"


def unchecked(why: str) -> str:
    """The verdict where an input is not known."""
    return f"cannot be checked: {why}"


def span_of(bounds: Interval, unit: str) -> str:
    """Two bounds with a unit, or the one number that both are."""
    low, high = number(bounds.low), number(bounds.high)
    return f"{low} {unit}" if low == high else f"{low} to {high} {unit}"


def listed(terms: Sequence[str], sign: str) -> str:
    """Terms joined by a sign: "126 + 78"."""
    return f" {sign} ".join(terms)


def _brief(value: float) -> float:
    """A difference with two digits, or as a whole number: it is no more exact than what it was made from."""
    return round(value) if value >= 10 or value == int(value) else float(f"{value:.2g}")
