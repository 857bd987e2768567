"""Precision: how exact a stated number is, from its digits and its hedge.

The rules, in the order in which they hold:

- A number is rounded to its last digit that is not a trailing zero, so it stands for what lies half a
  unit of that digit around it (NIST SP 811, B.7). Zeros that only round ("2,000,000") would leave too much
  open; a round number stands for what lies within a tenth (round numbers are read as approximate: M. Krifka,
  "Approximate interpretation of number words", 2007).
- What is counted is counted exactly, unless it is 100 or more and ends in a zero.
- A percentage is rounded to its last digit, zeros included; a fraction in words is within a tenth.
- "About" doubles what is left open. "Just under" is at most a tenth under, "just over" a tenth over. "Less
  than" and "up to" go from zero, "more than" and "at least" have no upper end, and neither has "hundreds".
"""

import re
from decimal import Decimal

from onrecord.measures.currency_table import CODES
from onrecord.measures.unit_table import UNITS
from onrecord.record.measure import Measure
from onrecord.relate.interval import Interval

FAR = 2
"""Numbers further from each other than by this factor are taken for those of two things."""

TENTH = 0.1
EXACT_BELOW = 100  # a count under it is exact whatever it ends in
_SMALLER = {
    "ft": (re.compile(r"\d ?-?(?:in|inch|inches)\b|-\d"), 12),
    "lb": (re.compile(r"\b(?:oz|ounces?)\b"), 16),
    "stone": (re.compile(r"\b(?:lbs?|pounds?)\b"), 14),
}
"""Units whose rest is told in a smaller one ("5 feet 10 inches"), to which it is rounded."""

_UNITS = frozenset(unit.name for unit in UNITS.values())
_SOME_OF = re.compile(r"\bof (?:the|those|these|them|its|their|whom|which)\b")
_FRACTIONS = frozenset("half third quarter fourth fifth sixth seventh eighth ninth tenth".split())


def interval(measure: Measure) -> Interval | None:
    """What `measure` leaves open, hedge included; None where it has no number or a negative one."""
    numbers = [number for number in (measure.value, measure.low, measure.high) if number is not None]
    if not numbers or min(numbers) < 0:
        return None
    if measure.value is None:
        return _between(measure)
    return _hedged(measure, measure.value)


def rounded(measure: Measure, value: float) -> Interval:
    """What the digits of `value` leave open without a hedge; `measure` states it, and it is not negative."""
    return _around(value, _half(measure, value))


def is_far(one: float, other: float) -> bool:
    """Whether two numbers that are not negative lie further apart than by the factor `FAR`."""
    low, high = sorted((one, other))
    return high > FAR * low


def is_count(measure: Measure) -> bool:
    """Whether `measure` is a number of things, or a bare number."""
    unit = measure.unit
    if unit is None:
        return True
    return "/" not in unit and unit != "share" and unit not in _UNITS and unit not in CODES


def is_some_of(measure: Measure) -> bool:
    """Whether `measure` counts some of those whom the report has named: "12 of them children"."""
    return _SOME_OF.search(measure.text.removesuffix(measure.of or "")) is not None


def _between(measure: Measure) -> Interval:
    """A range, and a vague number that has only a least."""
    low, high = measure.low or 0.0, measure.high
    begin = _around(low, _half(measure, low)).low if high is not None else low
    end = float("inf") if high is None else _around(high, _half(measure, high)).high
    return Interval(min(begin, end), end)


def _hedged(measure: Measure, value: float) -> Interval:
    half = _half(measure, value)
    match measure.modifier:
        case None:
            return _around(value, half)
        case "APPROX":
            return _around(value, 2 * (half or _digit_half(value)))
        case "APPROX_LESS_THAN":
            return Interval(value * (1 - TENTH), value)
        case "APPROX_MORE_THAN":
            return Interval(value, value * (1 + TENTH))
        case "LESS_THAN" | "EQUAL_OR_LESS":
            return Interval(0.0, value)
        case "MORE_THAN" | "EQUAL_OR_MORE":
            return Interval(value, float("inf"))


def _around(value: float, half: float) -> Interval:
    return Interval(max(value - half, 0.0), value + half)


def _half(measure: Measure, value: float) -> float:
    """How far the number that is meant may lie from `value`."""
    if measure.unit == "share":
        return _share_half(measure.text, value)
    if (told := _SMALLER.get(measure.unit or "")) and told[0].search(measure.text):
        return 0.5 / told[1]
    if is_count(measure) and (value < EXACT_BELOW or value % 10) and value == int(value):
        return 0.0
    return _digit_half(value)


def _digit_half(value: float) -> float:
    """Half a unit of the last digit, at most a tenth of a number that ends in zeros."""
    exponent = last_digit(value)
    half = 0.5 * 10.0**exponent
    return min(half, TENTH * value) if exponent > 0 else half


def _share_half(text: str, value: float) -> float:
    words = text.casefold().replace("-", " ").replace("‑", " ").split()
    parts = {word.strip(".,;:’'\"”)").removesuffix("s") for word in words} | {
        w for w in words if w == "halves"
    }
    in_words = not parts.isdisjoint(_FRACTIONS) or "halves" in parts
    if not in_words and ("%" in text or "percent" in text.casefold() or "per cent" in text.casefold()):
        return 0.5 * 10.0 ** min(last_digit(round(value * 100, 9)), 0) / 100
    return TENTH * value  # a fraction or a ratio


def last_digit(value: float) -> int:
    """The power of ten of the last digit that is not a trailing zero: 3 for 113,000, -1 for 7.5."""
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
