"""Marks: what the picture of a timeline shows."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from onrecord.ask.timeline import Moment
from onrecord.record.statement import Act
from onrecord.show.brief.day import written

SHOWN = 10  # parties in the picture
GROUPS: Mapping[str, tuple[Act, ...]] = {
    "offers, proposes, promises, accepts": ("offer", "propose", "promise", "accept"),
    "demands, appeals, sets a condition": ("demand", "appeal", "condition"),
    "rejects, threatens, defers": ("reject", "threaten", "defer"),
    "accuses, denies, criticises, praises": ("accuse", "deny", "criticise", "praise"),
}
_GROUP: Mapping[Act | None, str] = {act: name for name, acts in GROUPS.items() for act in acts}
Unit = Literal["day", "week", "month", "quarter", "year"]
_DAYS: Mapping[Unit, int] = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}  # at most
_SAID = {
    "day": "",
    "week": "week of ",
    "month": "month from ",
    "quarter": "quarter from ",
    "year": "year from ",
}


class Mark(NamedTuple):
    """`number` statements of a `group` by a party within one unit of time; `at` is the middle of that."""

    party: str
    group: str
    number: int
    told: str
    link: str
    at: str


def parties(moments: Sequence[Moment]) -> list[str]:
    """The parties of the statements that have a day, those with the most statements first."""
    counted = Counter(party for moment in moments for party in _parties(moment))
    return sorted(counted, key=lambda party: (-counted[party], party))


def unit_of(since: str, until: str, most: int) -> Unit:
    """The least unit of which about so many, at most, lie between the two days; else a year."""
    days = (date.fromisoformat(until) - date.fromisoformat(since)).days + 1
    return next((unit for unit, its in _DAYS.items() if days <= most * its), "year")


def ends(since: str, until: str, unit: Unit) -> tuple[str, str]:
    """The first day of the first unit, and the last of the last."""
    last = first_of(date.fromisoformat(until), unit)
    after = first_of(last + timedelta(_DAYS[unit]), unit)
    return first_of(date.fromisoformat(since), unit).isoformat(), (after - timedelta(1)).isoformat()


def marks(
    moments: Sequence[Moment], rows: Sequence[str], unit: Unit, anchors: Mapping[str, str]
) -> list[Mark]:
    """The marks of the parties `rows`."""
    listed: dict[tuple[str, str, date], list[Moment]] = defaultdict(list)
    for moment in moments:
        group = _GROUP.get(moment.statement.statement.act)
        for party in _parties(moment):
            if group and moment.day and party in rows:
                listed[party, group, first_of(date.fromisoformat(moment.day), unit)].append(moment)
    return [_mark(*key, unit, each, anchors) for key, each in listed.items()]


def _parties(moment: Moment) -> list[str]:
    party = moment.statement.statement.party
    return party.split("; ") if party and moment.day else []


def _mark(
    party: str, group: str, first: date, unit: Unit, given: Sequence[Moment], anchors: Mapping[str, str]
) -> Mark:
    middle = first + timedelta(_DAYS[unit] // 2)
    when = _SAID[unit] + written(first.isoformat())
    acts = Counter(moment.statement.statement.act for moment in given)
    did = ", ".join(f"{count} × {act}" for act, count in acts.items())
    anchor = anchors[given[0].statement.id]
    return Mark(party, group, len(given), f"{party}, {when}: {did}", f"#{anchor}", f"{middle}T12:00Z")


def first_of(day: date, unit: Unit) -> date:
    """The first day of the unit that `day` lies in; weeks begin on Monday."""
    if unit == "day":
        return day
    if unit == "week":
        return day - timedelta(day.weekday())
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    return date(day.year, day.month - (day.month - 1) % months, 1)
