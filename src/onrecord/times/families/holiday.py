"""Holidays with a day of their own: "Christmas Day", "New Year's Eve", "Thanksgiving", "Easter Sunday"."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from onrecord.times.almanac import easter, nth_weekday
from onrecord.times.found import Found
from onrecord.times.name import YEAR
from onrecord.times.rule import rule
from onrecord.times.scene import Scene

_DAYS: dict[str, Callable[[int], date]] = {
    "new year's day": lambda year: date(year, 1, 1),
    "new year's eve": lambda year: date(year, 12, 31),
    "christmas eve": lambda year: date(year, 12, 24),
    "christmas day": lambda year: date(year, 12, 25),
    "christmas": lambda year: date(year, 12, 25),
    "boxing day": lambda year: date(year, 12, 26),
    "valentine's day": lambda year: date(year, 2, 14),
    "may day": lambda year: date(year, 5, 1),
    "halloween": lambda year: date(year, 10, 31),
    "thanksgiving day": lambda year: nth_weekday(year, 11, 3, 4),
    "thanksgiving": lambda year: nth_weekday(year, 11, 3, 4),
    "memorial day": lambda year: nth_weekday(year, 5, 0, -1),
    "labor day": lambda year: nth_weekday(year, 9, 0, 1),
    "election day": lambda year: nth_weekday(year, 11, 0, 1) + timedelta(1),
    "good friday": lambda year: easter(year) - timedelta(2),
    "easter sunday": easter,
    "easter monday": lambda year: easter(year) + timedelta(1),
    "easter": easter,
}


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """The holiday of the given year, else the last one or, where verbs look ahead, the next."""
    day_in = _DAYS[" ".join(match["name"].casefold().replace("’", "'").split())]
    if match["year"]:
        return Found("DATE", str(day_in(int(match["year"]))))
    published = scene.published
    if published is None:
        return Found("DATE", None)
    which = (match["which"] or "").casefold()
    past = which == "last" or (which != "next" and scene.is_past(match) is not False)
    days = [day_in(published.year + step) for step in (-1, 0, 1)]
    if past:
        return Found("DATE", str(max(day for day in days if day <= published)))
    return Found("DATE", str(min(day for day in days if day >= published)))


_NAMES = "|".join(name.title().replace("'S", "[’']s") for name in sorted(_DAYS, key=len, reverse=True))
_BEGINS = {name.split()[0].partition("'")[0] for name in _DAYS} | {"last", "next", "this"}

RULES = (
    rule(
        _BEGINS,
        rf"(?:(?P<which>(?i:last|next|this)) )?(?P<name>{_NAMES})\b(?! (?:Accords?|Agreement|tree"
        rf"|[A-Z]))(?:,? (?P<year>{YEAR}))?",
        resolve,
    ),
)
