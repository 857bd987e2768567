"""Standing: the statements that tell the positions of parties, looked for as far back as needed."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, Row, Select, select

from onrecord.ask.condition import lets_through, name_ids, newest
from onrecord.ask.filters import Filters, day, several
from onrecord.ask.statements import found
from onrecord.keep.tables import name, party_member, stand, statement
from onrecord.record.found import Found
from onrecord.relate.position import GAP, NAMED, VOICES, rank

EARLIER = timedelta(days=14)  # before the acts that tell a position; of these they may be echoes
_AT_ONCE = 64


def standing(connection: Connection, filters: Filters) -> list[Found]:
    """The statements that tell the positions of parties on issues which `filters` name, or of all."""
    issues = name_ids(connection, several(filters.issue)) if filters.issue is not None else None
    parties = name_ids(connection, several(filters.party)) if filters.party is not None else None
    if parties is None:
        parties = list(connection.execute(select(party_member.c.member_id).distinct()).scalars())
    ids: set[int] = set()
    for party in parties:
        for issue in issues if issues is not None else _issues(connection, party):
            ids.update(_told(connection, party, issue, filters))
    return list(found(connection, sorted(ids)))


def _issues(connection: Connection, party: int) -> Sequence[int]:
    asked = select(stand.c.issue_id).where(stand.c.party_id == party).distinct()
    return connection.execute(asked).scalars().all()


def _told(connection: Connection, party: int, issue: int, filters: Filters) -> Iterator[int]:
    """The acts of a party on an issue back to where another position begins, and those before it."""
    asked = select(stand.c.statement_id, stand.c.day, statement.c.act_id, name.c.text.label("grade"))
    asked = asked.join(statement, statement.c.id == stand.c.statement_id)
    asked = asked.outerjoin(name, name.c.id == statement.c.grade_id)
    asked = asked.where(stand.c.party_id == party, stand.c.issue_id == issue)
    asked = asked.where(newest(statement.c.newest, held_back=filters.held_back))
    if (until := day("until", filters.until)) is not None:
        asked = asked.where(stand.c.day <= until)
    others = replace(filters, party=None, issue=None, since=None, until=None)
    if others != Filters():
        asked = asked.where(lets_through(connection, others, stand.c.statement_id))
    present = _Present()
    for row in _back(connection, asked.order_by(stand.c.day.desc(), stand.c.statement_id.desc())):
        if present.reaches(_date(row.day), row.act_id, rank(row.grade)):
            yield row.statement_id
        else:
            return


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

    def reaches(self, now: date, act: int, its_rank: int) -> bool:
        """Whether the next act back is still needed."""
        self.latest = self.latest or now
        if self.begins is not None:
            voiced, self.best = self.best <= NAMED, min(self.best, its_rank)
            return not voiced or self.begins - now <= EARLIER
        if (self.latest - now).days <= VOICES:
            self.best = min(self.best, its_rank)
            self.acts.add(act)
        elif its_rank <= self.best:
            self.acts &= {act}
        if not self.acts or ((self.last - now).days > GAP and self.last != date.max):
            self.begins, self.best = now, min(self.best, its_rank)
        self.last = now
        return True


def _back(connection: Connection, asked: Select[Any]) -> Iterator[Row[Any]]:
    """The rows of `asked` one after the other; of a few not more are fetched than are needed."""
    done, count = 0, _AT_ONCE
    while True:
        rows = connection.execute(asked.limit(count).offset(done)).all()
        yield from rows
        if len(rows) < count:
            return
        done, count = done + count, count * 4


def _date(given: int) -> date:
    return date(given // 10000, given // 100 % 100, given % 100)
