"""Measure: a quantity that a report states."""

from typing import Literal

import msgspec

from onrecord.record.check import Check

Modifier = Literal[
    "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "APPROX",
    "APPROX_LESS_THAN", "APPROX_MORE_THAN",
]  # fmt: skip


class Measure(msgspec.Struct, kw_only=True):
    """A quantity: `value` in `unit`, or between `low` and `high`, `of` what, by which statement.

    `span` covers the hedge, the number, the unit, and `of`: the words that say what is measured ("a fifth
    of the country's territory") or counted ("300 North Korean soldiers"). `unit` is a symbol ("km2", "t",
    "km/h"), the singular of a unit without one ("acre", "day") or of the noun that is counted ("soldier"),
    the ISO 4217 code of a currency ("USD", "USD/barrel"), or "share" for a percentage, a fraction and a
    ratio, whose `value` is of one: 0.75 for "75 percent". A vague number has only the `low` that its
    plural gives: "hundreds" are at least 200.

    `modifier` follows TIMEX3 `mod`: LESS_THAN ("under"), MORE_THAN ("over"), EQUAL_OR_LESS ("up to"),
    EQUAL_OR_MORE ("at least"), APPROX ("about"). Two are added for what lies close to the value and on
    one side of it: APPROX_LESS_THAN ("just under", "nearly") and APPROX_MORE_THAN ("just over").
    `asserted_by` is the id of the innermost statement whose content holds the span; None where the
    report says it itself. A check stands at the first of the measures that went into it.
    """

    span: tuple[int, int]
    text: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    modifier: Modifier | None = None
    of: str | None = None
    asserted_by: str | None = None
    checks: list[Check] = []

    @property
    def differs(self) -> bool:
        """Whether one of its checks does."""
        return any(check.differs for check in self.checks)
