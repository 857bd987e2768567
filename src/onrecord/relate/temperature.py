"""Temperature: one in degrees Celsius and again in degrees Fahrenheit: "30C (86F)"."""

import re

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.interval import Interval
from onrecord.relate.precision import last_digit
from onrecord.relate.wording import cited, number, quantity, verdict

SOURCE = "t/°F = 1.8 t/°C + 32 (NIST SP 811, B.8)"
_UNITS = {"°C", "°F"}
_CHANGE = re.compile(
    r"(?i)\b(?:rise|rose|risen|warm\w*|cool\w*|above|below|increas\w+|drop\w*|f[ae]ll\w*|by|difference|more|less|up|down)\b"
)
_BEFORE = 60  # characters before a temperature among which a word tells that it is a difference of two


def temperature(text: str, first: Measure, second: Measure) -> Check | None:
    """The check of a temperature that `second` says again, None where they are none or it is not plain.

    Where the two go together only as a difference of temperatures ("warmed by 1.5C (2.7F)"), that is
    computed.
    """
    ends, again = _ends(first), _ends(second)
    if {first.unit, second.unit} != _UNITS or not ends or len(ends) != len(again):
        return None
    for offset in (32.0, 0.0):
        made = [_converted(end, first.unit, offset) for end in ends]
        fit = [one.overlaps(_open(other)) for one, other in zip(made, again, strict=True)]
        if all(fit):
            break
    else:
        told = _CHANGE.search(text, max(0, first.span[0] - _BEFORE), first.span[0])
        if told or _CHANGE.match(text, second.span[1] + 2) or first.modifier or second.modifier:
            return None
        offset = 32.0
        made = [_converted(end, first.unit, offset) for end in ends]
        fit = [one.overlaps(_open(other)) for one, other in zip(made, again, strict=True)]
    middle = [(one.low + one.high) / 2 for one in made]
    worst = fit.index(False) if False in fit else 0
    said = verdict(again[worst], middle[worst], all(fit), second.unit).partition(" (")[0]
    computed = f"{_written(ends, first.unit)} = {_written(middle, second.unit)}"
    return Check(
        kind="conversion",
        computed=computed if offset else f"as a difference {computed}",
        inputs=[cited(first), cited(second), SOURCE],
        verdict=said,
    )


def _ends(measure: Measure) -> list[float]:
    """The value, or both ends of a range."""
    ends = [measure.low, measure.high] if measure.value is None else [measure.value]
    return [end for end in ends if end is not None]


def _open(value: float) -> Interval:
    """Half a degree, or half a unit of the last decimal, to both sides: it is rounded to no tens."""
    half = 0.5 * 10.0 ** min(last_digit(value), 0)
    return Interval(value - half, value + half)


def _converted(value: float, unit: str | None, offset: float) -> Interval:
    low, high = _open(value)
    if unit == "°C":
        return Interval(1.8 * low + offset, 1.8 * high + offset)
    return Interval((low - offset) / 1.8, (high - offset) / 1.8)


def _written(ends: list[float], unit: str | None) -> str:
    return " to ".join([*map(number, ends[:-1]), quantity(ends[-1], unit)])
