"""Standing: the statements that tell the positions of parties, looked for as far back as needed."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from msgspec.structs import replace
from sqlalchemy import CTE, Connection, and_, func, literal_column, select, true, tuple_

from onrecord.ask.condition import lets_through, name_ids, newest
from onrecord.ask.filters import Filters, day, several
from onrecord.keep.among import among
from onrecord.keep.name import texts_of
from onrecord.keep.tables import name, party_member, stand, statement, statement_issue
from onrecord.relate.position import GAP, NAMED, VOICES, rank

EARLIER = timedelta(days=14)  # before the acts that tell a position; of these they may be echoes
_ROUNDS = (10, 40, 160, 640)  # acts of a party on an issue that are read at once, the latest first
_LAST = 9999_12_31
_BOUND = 10_000  # pairs that one question names; SQLite binds 32,766 values

Pair = tuple[int, int]  # the ids of a party and an issue


class Standing:
    """What tells a party's position on an issue: `ids` of statements, the latest first.

    `before` are those of a fortnight before, from the day `since` on, of which they may be echoes. Where one
    of the others turns out to be no act of its own, they tell the position, too, as do those of `earlier`
    that are needed for another.
    """

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.before: list[int] = []
        self.earlier: list[int] = []
        self.since = _LAST
        self._seen, self._present = 0, _Present()

    def goes_on(
        self, listed: Sequence[tuple[int, int]], known: Mapping[int, "_Act"], count: int | None
    ) -> bool:
        """Takes what is needed of the next acts back, which go to the one after the latest `count`, or all.

        Whether those before them are needed, too.
        """
        for at, (made, id_) in enumerate(listed):
            if id_ in known:
                needed = self._present.reaches(_date(made), *known[id_])
                if needed is None:
                    self.earlier = [one for _, one in listed[at:]]
                    return False
                self.since = made
                (self.ids if needed else self.before).append(id_)
        self._seen += len(listed)
        return count is not None and self._seen > count


class _Act(NamedTuple):
    act: int
    rank: int


def standing(connection: Connection, filters: Filters) -> list[Standing]:
    """What tells the positions of parties on issues which `filters` name, or of all parties and issues."""
    issues = name_ids(connection, several(filters.issue)) if filters.issue is not None else None
    parties = name_ids(connection, several(filters.party)) if filters.party is not None else None
    if parties is None:
        parties = list(connection.execute(select(party_member.c.member_id).distinct()).scalars())
    issues = _issues(connection) if issues is None else issues
    pairs = {(party, issue) for party in parties for issue in issues}
    told: dict[Pair, Standing] = defaultdict(Standing)
    until = day("until", filters.until) or _LAST
    done = 0
    for count in (*_ROUNDS, None):
        if not pairs:
            break
        listed = _acts(connection, pairs, until, done, count)
        known = _known(connection, {id_ for its in listed.values() for _, id_ in its}, filters)
        pairs = {pair for pair in pairs if told[pair].goes_on(listed.get(pair, ()), known, count)}
        done = count or 0
    return list(told.values())


def _issues(connection: Connection) -> list[int]:
    """All of them, looked up one after the other: they are few, and each has many statements."""
    first = select(func.min(statement_issue.c.issue_id).label("id")).cte("issue", recursive=True)
    after = select(func.min(statement_issue.c.issue_id)).where(statement_issue.c.issue_id > first.c.id)
    every = first.union_all(select(after.scalar_subquery()).where(first.c.id.is_not(None)))
    return [id_ for id_ in connection.execute(select(every.c.id)).scalars() if id_ is not None]


def _acts(
    connection: Connection, pairs: Collection[Pair], until: int, done: int, count: int | None
) -> Mapping[Pair, list[tuple[int, int]]]:
    """The days and ids of acts from the latest back, those after `done` up to `count` with all of its day."""
    first = _first_days(pairs, until, done, count)
    asked = select(first.c.party_id, first.c.issue_id, stand.c.day, stand.c.statement_id).join(
        stand, and_(stand.c.party_id == first.c.party_id, stand.c.issue_id == first.c.issue_id)
    )
    asked = asked.where(stand.c.day >= first.c.day, stand.c.day <= until)
    if done:
        asked = asked.where(stand.c.day < first.c.before)
    found: dict[Pair, list[tuple[int, int]]] = defaultdict(list)
    for party, issue, made, id_ in connection.execute(asked).all():
        found[party, issue].append((made, id_))
    for its in found.values():
        its.sort(reverse=True)
    return found


def _first_days(pairs: Collection[Pair], until: int, done: int, count: int | None) -> CTE:
    """From which day on, and before which, the acts of each party and issue lie."""
    party, issue = name.alias(), name.alias()
    which = stand.c.party_id == party.c.id, stand.c.issue_id == issue.c.id, stand.c.day <= until
    back = select(stand.c.day).where(*which).order_by(stand.c.day.desc(), stand.c.statement_id.desc())
    days = [back.correlate(party, issue).limit(1).offset(at).scalar_subquery() for at in (count, done)]
    day = func.coalesce(days[0], 0) if count is not None else literal_column("0")
    asked = select(party.c.id.label("party_id"), issue.c.id.label("issue_id"), day.label("day"))
    asked = asked.select_from(party.join(issue, true()))
    asked = asked.where(among(party.c.id, {one for one, _ in pairs}))
    asked = asked.where(among(issue.c.id, {one for _, one in pairs}))
    if done:
        asked = asked.add_columns(days[1].label("before"))
    if done and len(pairs) <= _BOUND:
        asked = asked.where(tuple_(party.c.id, issue.c.id).in_(sorted(pairs)))
    # Materialized: else the days are looked for again for each act.
    return asked.cte("first").prefix_with("MATERIALIZED")


def _known(connection: Connection, ids: Collection[int], filters: Filters) -> dict[int, _Act]:
    """What those of the statements do that the filters let through, parties, issues and days aside."""
    asked = select(statement.c.id, statement.c.act_id, statement.c.grade_id).where(among(statement.c.id, ids))
    asked = asked.where(newest(statement.c.newest, held_back=filters.held_back))
    others = replace(filters, party=None, issue=None, since=None, until=None)
    if others != Filters():
        one = statement.alias()
        let_through = select(one.c.id).where(among(one.c.id, ids), lets_through(connection, others, one.c.id))
        asked = asked.where(statement.c.id.in_(let_through))
    rows = connection.execute(asked).all()
    grades = texts_of(connection, {grade for _, _, grade in rows})
    ranks = {grade: rank(grades.get(grade)) for grade in {grade for _, _, grade in rows}}
    return {id_: _Act(act, ranks[grade]) for id_, act, grade in rows}


@lru_cache
def _date(given: int) -> date:
    return date(given // 10000, given // 100 % 100, given % 100)


class _Present:
    """How far back acts tell the present position: while sources as well identified do the same.

    Which act of the first week is the present one is told by their words only, so it goes on for each.
    """

    def __init__(self) -> None:
        self.latest: date | None = None
        self.last = date.max
        self.best = rank(None)
        self.acts: set[int] = set()
        self.begins: date | None = None

    def reaches(self, now: date, act: int, its_rank: int) -> bool | None:
        """Whether the next act back tells it; None where it is too early for the others to be its echoes."""
        self.latest = self.latest or now
        if self.begins is not None:
            voiced, self.best = self.best <= NAMED, min(self.best, its_rank)
            if now == self.begins or not voiced:  # in which order those of a day stand is not known here
                return True
            return False if self.begins - now <= EARLIER else None
        if (self.latest - now).days <= VOICES:
            self.best = min(self.best, its_rank)
            self.acts.add(act)
        elif its_rank <= self.best:
            self.acts &= {act}
        if not self.acts or ((self.last - now).days > GAP and self.last != date.max):
            self.begins, self.best = now, min(self.best, its_rank)
        self.last = now
        return True
