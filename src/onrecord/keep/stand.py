"""Stands: the acts of parties on issues, kept in the order of their days for questions of positions."""

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, select, tuple_, update

from onrecord.keep.change import drop_changes, look_again
from onrecord.keep.likely import IS_LIKELY
from onrecord.keep.relation import drop_relations, forget_echoes
from onrecord.keep.tables import (
    HELD_BACK,
    name,
    party_member,
    reading,
    stand,
    statement,
    statement_issue,
    version,
)
from onrecord.record.statement import NO_VOICE, STANDS, SUPPOSED_WITHIN

_ACT, _GRADE, _ISSUE = (name.alias() for _ in range(3))
_KEY = (party_member.c.member_id, statement_issue.c.issue_id, statement.c.day, statement.c.id)
_CUE = func.substr(version.c.text, statement.c.cue_begins + 1, statement.c.cue_ends - statement.c.cue_begins)
_FIRST_WORDS = func.substr(_CUE, 1, SUPPOSED_WITHIN)
_ROWS = (
    select(*_KEY)
    .distinct()
    .select_from(statement)
    .join(party_member, party_member.c.party_id == statement.c.party_id)
    .join(statement_issue, statement_issue.c.statement_id == statement.c.id)
)
_STANDS = (
    _ROWS.add_columns(statement.c.act_id, statement.c.grade_id, statement.c.newest, _FIRST_WORDS)
    .join(reading, reading.c.id == statement.c.reading_id)
    .join(version, version.c.id == reading.c.version_id)
    .join(_ACT, _ACT.c.id == statement.c.act_id)
    .join(_ISSUE, _ISSUE.c.id == statement_issue.c.issue_id)
    .outerjoin(_GRADE, _GRADE.c.id == statement.c.grade_id)
    .where(
        statement.c.newest > 0,
        statement.c.day > 0,
        IS_LIKELY,
        _ISSUE.c.text != "other",
        _ACT.c.text.in_(sorted(STANDS)),
        func.coalesce(_GRADE.c.text, "").not_in(sorted(NO_VOICE)),
    )
)


def put_stands(connection: Connection, reading_id: int) -> None:
    """Writes down those of a reading, if it is of a newest version, held back or not."""
    chosen = _STANDS.where(statement.c.reading_id == reading_id)
    connection.execute(insert(stand).from_select(list(stand.columns.keys()), chosen))
    look_again(connection, _of(reading_id))


def put_all_stands(connection: Connection) -> None:
    """Writes down those of all readings anew."""
    connection.execute(delete(stand))
    connection.execute(insert(stand).from_select(list(stand.columns.keys()), _STANDS))


def hold_back_stands(connection: Connection, reading_id: int) -> None:
    """They are of a report that is held back from now on, and what is a change may be another."""
    connection.execute(update(stand).where(_are_of(reading_id)), {"newest": HELD_BACK})
    look_at_stands_again(connection, reading_id)


def look_at_stands_again(connection: Connection, reading_id: int) -> None:
    """What of them, and of their echoes, is a change hangs on whether the report is held back."""
    look_again(connection, _of(reading_id))
    forget_echoes(connection, _of(reading_id))


def take_stands(connection: Connection, reading_id: int) -> None:
    """Takes them out again; to be done while the statements are still written down as they were."""
    look_at_stands_again(connection, reading_id)
    drop_changes(connection, _of(reading_id))
    drop_relations(connection, _of(reading_id))
    connection.execute(delete(stand).where(_are_of(reading_id)))


def _of(reading_id: int) -> Select[int]:
    return select(statement.c.id).where(statement.c.reading_id == reading_id)


def _are_of(reading_id: int) -> ColumnElement[bool]:
    """By their key, which the statements give: else all would be looked through."""
    return tuple_(*stand.primary_key).in_(_ROWS.where(statement.c.reading_id == reading_id))
