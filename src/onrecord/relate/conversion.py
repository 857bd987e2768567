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
        if is_again(text, first, second) and (found := _check(first, second)) is not None:
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
    one, other, unit = rounded(first), rounded(second), second.unit
    if one is None or other is None or unit is None or (factor := in_unit(first, unit)) is None:
        return None
    assert first.value is not None
    assert second.value is not None
    middle = first.value * (factor.low + factor.high) / 2
    if factor.low == factor.high:
        inputs.append(f"1 {first.unit} = {factor.low:.7g} {unit} ({SOURCE})")
    else:
        inputs.append(f"1 {first.unit} = {factor.low:.5g} to {factor.high:.5g} {unit} ({SOURCE})")
    return Check(
        kind="conversion",
        computed=f"{number(first.value)} {first.unit} = {quantity(middle, unit)}",
        inputs=inputs,
        verdict=verdict(second.value, middle, one.scaled(factor).overlaps(other), unit),
    )


def _factors(unit: Unit) -> Interval:
    return Interval(*_SEVERAL.get(unit.name, (unit.factor, unit.factor)))
