"""Changes of positions, and the stands for which it was not looked yet whether they are one."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, delete, func, insert, select

from onrecord.keep.parts import parts
from onrecord.keep.tables import (
    NEWEST,
    party_member,
    stand,
    statement,
    statement_change,
    statement_issue,
    unrelated_stand,
)

YEAR = 1_00_00  # as days of the store: so far back a change looks for the position before
LATER = stand.alias()  # stands of which others are among those before
_STAND = ("party_id", "issue_id", "statement_id")


class Row(NamedTuple):
    """A party on an issue, by the ids of their names."""

    party: int
    issue: int


class Changed(NamedTuple):
    """The ids of the statements that show the old position and the new one."""

    row: Row
    before: int
    after: int


def look_again(connection: Connection, chosen: Select[Any]) -> None:
    """Changes are to be looked for among the stands of `chosen` statements, and of the year after them.

    Of a row from the first of its statements on to a year after the last, so that each is asked for once.
    """
    asked = _following(chosen).where(~_is_due(LATER))
    connection.execute(insert(unrelated_stand).from_select([*_STAND, "day"], asked))


def following(
    connection: Connection, ids: Iterable[int], conditions: Iterable[ColumnElement[bool]]
) -> Iterator[tuple[Row, list[int]]]:
    """The rows with the stands that `look_again` would note for these statements; conditions on `LATER`."""
    for some in parts(ids):
        asked = _following(select(statement.c.id).where(statement.c.id.in_(some))).where(*conditions)
        yield from _by_row(connection, asked)


def look_at_all_again(connection: Connection) -> None:
    """The same for all stands."""
    connection.execute(delete(unrelated_stand))
    asked = select(*(stand.c[name] for name in (*_STAND, "day")))
    connection.execute(insert(unrelated_stand).from_select([*_STAND, "day"], asked))


def due(
    connection: Connection, conditions: Iterable[ColumnElement[bool]] = ()
) -> Iterator[tuple[Row, list[int]]]:
    """The rows with stands for which changes are to be looked for, and the statements."""
    asked = select(*(unrelated_stand.c[name] for name in _STAND)).where(*conditions)
    yield from _by_row(connection, asked.order_by(*unrelated_stand.primary_key))


def is_any_due(connection: Connection) -> bool:
    """Whether for any stand changes are to be looked for."""
    return connection.execute(select(unrelated_stand.c.day).limit(1)).first() is not None


def due_of(connection: Connection, row: Row) -> list[int]:
    """The statements of a row for which changes are to be looked for."""
    its = unrelated_stand.c.party_id == row.party, unrelated_stand.c.issue_id == row.issue
    return next((ids for _, ids in due(connection, its)), [])


def put_changes(connection: Connection, row: Row, ids: Collection[int], found: Sequence[Changed]) -> None:
    """Writes down the changes that these statements of a row are, which are looked at from now on."""
    for table in (statement_change, unrelated_stand):
        its = and_(table.c.party_id == row.party, table.c.issue_id == row.issue)
        for some in parts(ids):
            connection.execute(delete(table).where(its, table.c.statement_id.in_(some)))
    for one in found:
        day = select(statement.c.day).where(statement.c.id == one.after).scalar_subquery()
        told = {"statement_id": one.after, "before_id": one.before, "day": day}
        connection.execute(insert(statement_change).values(party_id=row.party, issue_id=row.issue, **told))


def drop_changes(connection: Connection, chosen: Select[Any]) -> None:
    """Takes out the changes that `chosen` statements show, and what is to be looked for of these."""
    table = statement_change
    either = table.c.statement_id.in_(chosen) | table.c.before_id.in_(chosen)
    connection.execute(delete(table).where(either))
    connection.execute(delete(unrelated_stand).where(unrelated_stand.c.statement_id.in_(chosen)))


def changed(connection: Connection, conditions: Iterable[ColumnElement[bool]]) -> list[Changed]:
    """Those that are known, but for stands that are to be looked at again, and what is held back."""
    asked = _CHANGED.where(*conditions)
    return [Changed(Row(*row[:2]), *row[2:]) for row in connection.execute(asked).all()]


def _following(chosen: Select[Any]) -> Select[Any]:
    """The stands of `LATER`: of a row from the first of the `chosen` statements to a year after the last."""
    # `stand` is looked up by its key, which the statements give.
    party, issue = party_member.c.member_id, statement_issue.c.issue_id
    rows = select(party, issue, func.min(stand.c.day).label("first"), func.max(stand.c.day).label("last"))
    given = rows.where(statement.c.id.in_(chosen)).group_by(party, issue).select_from(
        statement.join(party_member, party_member.c.party_id == statement.c.party_id)
        .join(statement_issue, statement_issue.c.statement_id == statement.c.id)
        .join(stand, and_(stand.c.party_id == party, stand.c.issue_id == issue, *_is(statement)))
    ).subquery()  # fmt: skip
    same = and_(given.c.member_id == LATER.c.party_id, given.c.issue_id == LATER.c.issue_id)
    within = LATER.c.day.between(given.c.first, given.c.last + YEAR)
    asked = select(*(LATER.c[name] for name in (*_STAND, "day"))).select_from(given)
    return asked.join(LATER, and_(same, within))


def _by_row(connection: Connection, asked: Select[Any]) -> Iterator[tuple[Row, list[int]]]:
    found: dict[Row, list[int]] = {}
    for party, issue, statement_id, *_ in connection.execute(asked):
        found.setdefault(Row(party, issue), []).append(statement_id)
    yield from found.items()


def _is(given: FromClause) -> tuple[ColumnElement[bool], ...]:
    return stand.c.day == given.c.day, stand.c.statement_id == given.c.id


def _is_due(given: FromClause) -> ColumnElement[bool]:
    same = (unrelated_stand.c[name] == given.c[name] for name in _STAND)
    return select(unrelated_stand.c.day).where(*same).exists()


_AFTER, _BEFORE = statement.alias(), statement.alias()
_CHANGED = (
    select(*(statement_change.c[name] for name in ("party_id", "issue_id", "before_id", "statement_id")))
    .join(_AFTER, _AFTER.c.id == statement_change.c.statement_id)
    .join(_BEFORE, _BEFORE.c.id == statement_change.c.before_id)
    .where(_AFTER.c.newest == NEWEST, _BEFORE.c.newest == NEWEST, ~_is_due(statement_change))
)
