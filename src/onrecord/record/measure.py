"""Measure: a quantity that a report states."""

import msgspec

from onrecord.record.check import Check


class Measure(msgspec.Struct, kw_only=True):
    """A quantity: `value` in `unit`, or between `low` and `high`, `of` what, by which statement."""

    span: tuple[int, int]
    text: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    modifier: str | None = None
    of: str | None = None
    asserted_by: str | None = None
    checks: list[Check] = []
