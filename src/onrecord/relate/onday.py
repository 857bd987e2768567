"""On day: which of a desk's maps shows a day, by the nearest date that is not later."""

from collections.abc import Iterable
from datetime import date

from onrecord.record.map import Map


def latest(maps: Iterable[Map], day: str | None) -> list[Map]:
    """The maps of the latest date up to `day`; several where that date has several.

    Maps without a date are taken where none has one, and where `day` is not known. Empty where all are later.
    """
    maps = list(maps)
    dated = [one for one in maps if one.date is not None]
    if not dated or day is None:
        return [one for one in maps if one.date is None]
    dates = [one.date for one in dated if one.date is not None and one.date <= day]
    return [one for one in dated if one.date == max(dates)] if dates else []


def nearest(maps: Iterable[Map], day: str | None) -> Map | None:
    """One map of units: that of `latest`, or else the first that is later: their borders seldom change."""
    maps = sorted(maps, key=lambda one: (one.date or "", one.name))
    found = latest(maps, day) or [one for one in maps if one.date is not None][:1]
    return found[0] if found else None


def age(of_map: str, day: str, of_report: bool) -> str:
    """The date of a map, and how many days before a day that is: "2031-05-06, 2 days before the report"."""
    days = (date.fromisoformat(day) - date.fromisoformat(of_map)).days
    what = "the report" if of_report else day
    if days == 0:
        return f"{of_map}, the day of the report" if of_report else of_map
    return f"{of_map}, {days} {'day' if days == 1 else 'days'} before {what}"
