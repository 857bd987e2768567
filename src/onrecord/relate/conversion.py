"""Conversion: one quantity in two units side by side: "12 km (7.5 miles)"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from onrecord.measures.currency_table import CODES
from onrecord.measures.unit_table import UNITS, Unit
from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.interval import Interval
from onrecord.relate.precision import rounded
from onrecord.relate.temperature import temperature
from onrecord.relate.wording import cited, number, quantity, unchecked, verdict

SOURCE = "NIST SP 811, B.8"
_OPENING, _CLOSING = re.compile(r"\s*[(\[]\s*"), re.compile(r"\s*[)\]]")
_BY_NAME = {unit.name: unit for unit in UNITS.values()}
_SEVERAL = {"ton": (907.18474, 1016.0469088), "gallon": (0.003785411784, 0.00454609)}
"""Names of more than one unit: the short, metric or long ton, the United States' or imperial gallon."""

_NOT_BY_FACTOR = frozenset(("temperature", "share", "time", "sound"))


def conversions(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each measure that is given again, in brackets right behind it, in another unit.

    A hedge before the first holds for both, so only the digits are compared.
    """
    for first, second in pairwise(measures):
        if not is_again(text, first, second):
            continue
        if (found := temperature(text, first, second) or _check(first, second)) is not None:
            yield first, found


def is_again(text: str, first: Measure, second: Measure) -> bool:
    """Whether `second` says `first` again: it stands alone in brackets behind it, in another unit."""
    between = text[first.span[1] : second.span[0]]
    alone = _OPENING.fullmatch(between) and _CLOSING.match(text, second.span[1])
    return alone is not None and first.unit != second.unit and _alike(first.unit, second.unit)


def in_unit(measure: Measure, unit: str) -> Interval | None:
    """How many `unit` one unit of `measure` is, from the least to the most that its name can mean."""
    one, other = _BY_NAME.get(measure.unit or ""), _BY_NAME.get(unit)
    if one is None or other is None or one.dimension != other.dimension or one.dimension in _NOT_BY_FACTOR:
        return None
    return _factors(one).over(_factors(other))


def _alike(one: str | None, other: str | None) -> bool:
    """Whether both are units of one dimension, or both currencies."""
    if one in CODES and other in CODES:
        return True
    units = _BY_NAME.get(one or ""), _BY_NAME.get(other or "")
    return units[0] is not None and units[1] is not None and units[0].dimension == units[1].dimension


def _check(first: Measure, second: Measure) -> Check | None:
    inputs = [cited(first), cited(second)]
    if first.unit in CODES:
        why = unchecked("the rate of exchange of that day is not kept here")
        return Check(kind="conversion", computed="", inputs=inputs, verdict=why)
    ends, again = _ends(first), _ends(second)
    factor = in_unit(first, second.unit or "")
    if factor is None or not ends or len(ends) != len(again):
        return None
    middle = [end * (factor.low + factor.high) / 2 for end in ends]
    fit = [_agree(first, end, factor, second, other) for end, other in zip(ends, again, strict=True)]
    worst = fit.index(False) if False in fit else 0
    return Check(
        kind="conversion",
        computed=f"{_written(ends, first.unit)} = {_written(middle, second.unit)}",
        inputs=[*inputs, _factor_said(first, second, factor)],
        verdict=verdict(again[worst], middle[worst], all(fit), second.unit),
    )


def _agree(first: Measure, value: float, factor: Interval, second: Measure, other: float) -> bool:
    return rounded(first, value).scaled(factor).overlaps(rounded(second, other))


def _ends(measure: Measure) -> list[float]:
    """The value, or both ends of a range; empty where there is neither or one is not above zero."""
    ends = [measure.low, measure.high] if measure.value is None else [measure.value]
    numbers = [end for end in ends if end is not None and end > 0]
    return numbers if len(numbers) == len(ends) else []


def _written(ends: list[float], unit: str | None) -> str:
    return " to ".join([*map(number, ends[:-1]), quantity(ends[-1], unit)])


def _factor_said(first: Measure, second: Measure, factor: Interval) -> str:
    low, high = f"{factor.low:.7g}", f"{factor.high:.7g}"
    return f"1 {first.unit} = {low if low == high else f'{low} to {high}'} {second.unit} ({SOURCE})"


def _factors(unit: Unit) -> Interval:
    return Interval(*_SEVERAL.get(unit.name, (unit.factor, unit.factor)))
