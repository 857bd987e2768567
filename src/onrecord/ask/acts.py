"""Acts: what parties did about issues, read from the latest back."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any, NamedTuple

from msgspec.structs import replace
from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    select,
    true,
)

from onrecord.ask.condition import lets_through, name_ids, newest
from onrecord.ask.filters import Filters, day, several
from onrecord.keep.among import among_given, among_pairs_given, numbers
from onrecord.keep.tables import name, party_member, stand, statement_issue
from onrecord.relate.position import RANKS, rank

_LAST = 9999_12_31

Pair = tuple[int, int]  # the ids of a party and an issue
Read = tuple[int, int, int, int | None, str | None, bool]
"""Day, id, act, grade, cue, and whether filters let it through."""


class Act(NamedTuple):
    """An act of a party on an issue: `day` counts days, `act` is the id of its name."""

    day: int
    id: int
    act: int
    rank: int


class Acts:
    """The acts of parties on issues that `filters` name, or of all, of statements that they let through."""

    def __init__(self, connection: Connection, filters: Filters) -> None:
        self._connection = connection
        self._until = day("until", filters.until) or _LAST
        self._counts = _counts(connection, filters)
        self._parties, self._issues = _parties(connection, filters), _issues(connection, filters)
        asked = select(name.c.id, name.c.text).where(name.c.text.in_(RANKS))
        self.ranks = {id_: rank(grade) for id_, grade in connection.execute(asked).all()}

    def pairs(self) -> set[Pair]:
        return {(party, issue) for party in self._parties for issue in self._issues}

    def read(self, pairs: Collection[Pair], done: int, count: int | None) -> Mapping[Pair, list[Read]]:
        """The acts from the latest back, those after `done` up to `count` with all of its day."""
        asked = _acts(done > 0, count is None).add_columns(self._counts.label("counts"))
        given = {
            "parties": list({party for party, _ in pairs}),
            "issues": list({issue for _, issue in pairs}),
            "until": self._until,
            "count": count,
            "done": done,
            "pairs": numbers(pairs) if done else None,
        }
        found: dict[Pair, list[Read]] = defaultdict(list)
        row: Any
        for row in self._connection.execute(asked, given).all():
            found[row[:2]].append(row[2:])
        for its in found.values():
            its.sort(reverse=True)
        return found


@lru_cache(maxsize=8192)
def ordinal(given: int) -> int:
    """A day of the store as `date.toordinal` counts it."""
    return date(given // 10000, given // 100 % 100, given % 100).toordinal()


def _counts(connection: Connection, filters: Filters) -> ColumnElement[bool]:
    """Whether the filters let a statement through, parties, issues and days aside; stands are all likely."""
    others = replace(filters, party=None, issue=None, since=None, until=None, likely=False)
    if replace(others, held_back=False) == Filters():
        return newest(stand.c.newest, held_back=filters.held_back)
    return lets_through(connection, others, stand.c.statement_id)


def _parties(connection: Connection, filters: Filters) -> list[int]:
    if filters.party is not None:
        return name_ids(connection, several(filters.party))
    return list(connection.execute(select(party_member.c.member_id).distinct()).scalars())


def _issues(connection: Connection, filters: Filters) -> list[int]:
    """Where none is named all, looked up one after the other: they are few, and each has many statements."""
    if filters.issue is not None:
        return name_ids(connection, several(filters.issue))
    first = select(func.min(statement_issue.c.issue_id).label("id")).cte("issue", recursive=True)
    after = select(func.min(statement_issue.c.issue_id)).where(statement_issue.c.issue_id > first.c.id)
    every = first.union_all(select(after.scalar_subquery()).where(first.c.id.is_not(None)))
    return [id_ for id_ in connection.execute(select(every.c.id)).scalars() if id_ is not None]


_UNTIL = bindparam("until", type_=Integer)


@cache
def _acts(are_later: bool, are_all: bool) -> Select[*tuple[Any, ...]]:
    """The acts from the day on, and before the day, that `_first_days` gives; to be written down once."""
    first = _first_days(are_later, are_all)
    told = (stand.c[column] for column in ("day", "statement_id", "act_id", "grade_id", "cue"))
    same = and_(stand.c.party_id == first.c.party_id, stand.c.issue_id == first.c.issue_id)
    asked = select(first.c.party_id, first.c.issue_id, *told).join(stand, same)
    asked = asked.where(stand.c.day >= first.c.day, stand.c.day <= _UNTIL)
    return asked.where(stand.c.day < first.c.before) if are_later else asked


def _first_days(are_later: bool, are_all: bool) -> CTE:
    """From which day on, and before which, the acts of each party and issue lie."""
    party, issue = name.alias(), name.alias()
    which = stand.c.party_id == party.c.id, stand.c.issue_id == issue.c.id, stand.c.day <= _UNTIL
    back = select(stand.c.day).where(*which).order_by(stand.c.day.desc(), stand.c.statement_id.desc())
    back = back.correlate(party, issue).limit(1)
    last, before = (
        back.offset(bindparam(bound, type_=Integer)).scalar_subquery() for bound in ("count", "done")
    )
    day = literal_column("0") if are_all else func.coalesce(last, 0)
    asked = select(party.c.id.label("party_id"), issue.c.id.label("issue_id"), day.label("day"))
    asked = asked.select_from(party.join(issue, true()))
    asked = asked.where(among_given(party.c.id, "parties"), among_given(issue.c.id, "issues"))
    if are_later:
        asked = asked.add_columns(before.label("before"))
        asked = asked.where(among_pairs_given(party.c.id, issue.c.id))
    # Materialized: else the days are looked for again for each act.
    return asked.cte("first").prefix_with("MATERIALIZED")
