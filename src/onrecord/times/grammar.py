"""Grammar: all rules, by the words that expressions begin with."""

from collections import defaultdict

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
    duration, vague,
)  # fmt: skip
"""Of two expressions as long, the one of the family named first holds."""


def _by_begin() -> dict[str, tuple[Rule, ...]]:
    rules: dict[str, list[Rule]] = defaultdict(list)
    for family in FAMILIES:
        for one in family.RULES:
            for word in one.begins:
                rules[word].append(one)
    return {word: tuple(several) for word, several in rules.items()}


BEGINS = _by_begin()
