"""Grammar: all rules, by the words that expressions begin with."""

from onrecord.times.families import (
    ago,
    clock,
    date,
    day,
    decade,
    duration,
    frequency,
    holiday,
    month,
    near,
    period,
    quarter,
    season,
    vague,
    weekday,
    year,
)
from onrecord.times.rule import Rule

FAMILIES = (
    date, clock, weekday, holiday, month, quarter, season, decade, year, day, ago, period, frequency,
    duration, near, vague,
)  # fmt: skip
"""Of two expressions as long, the one of the family named first holds."""


Rules = tuple[Rule, ...]


def _by_begin() -> dict[str, dict[str, Rules]]:
    rules: dict[str, dict[str, list[Rule]]] = {}
    for one in (one for family in FAMILIES for one in family.RULES):
        for begin in one.begins:
            first, _, second = begin.partition(" ")
            rules.setdefault(first, {}).setdefault(second, []).append(one)
    return {
        first: {second: tuple(several) for second, several in seconds.items()}
        for first, seconds in rules.items()
    }


BEGINS = _by_begin()
"""The rules by the first word of their expressions, then by the second; "" where any may be the second."""
