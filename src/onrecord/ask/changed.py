"""Changed: which statements of a party on an issue show a new position, looked for in its row."""

from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, Connection, select

from onrecord.ask.relations import KnownRelations, shifted
from onrecord.ask.statements import found
from onrecord.keep.change import Changed, Row
from onrecord.keep.likely import IS_LIKELY
from onrecord.keep.parts import parts
from onrecord.keep.relation import days_of
from onrecord.keep.tables import NEWEST, name, stand, statement
from onrecord.record.statement import STANDS, SURE
from onrecord.relate.carried import carried_first
from onrecord.relate.change import changes_of
from onrecord.relate.row import MEMORY
from onrecord.relate.said import said


def changed_in(
    connection: Connection, row: Row, ids: Collection[int], known: KnownRelations
) -> list[Changed]:
    """The changes in which one of these statements shows the new position; `known` has their echoes."""
    days = sorted(days_of(connection, ids).values())
    if not days:
        return []
    asked = select(stand.c.statement_id).distinct().join(statement, statement.c.id == stand.c.statement_id)
    asked = asked.where(*_sure(), stand.c.party_id == row.party, stand.c.issue_id == row.issue)
    asked = asked.where(stand.c.day.between(shifted(days[0], -MEMORY), days[-1]))
    listed = list(connection.execute(asked).scalars())
    if set(listed).isdisjoint(ids):
        return []
    whole = list(found(connection, listed))
    by_label = {one.id: id_ for id_, one in zip(listed, whole, strict=True)}
    echoes = known.echoes(listed)
    taking_part = _standing(connection, {first for _, first in echoes})
    first = carried_first(listed, [pair for pair in echoes if pair[1] in taking_part])
    party, issue = (_text(connection, id_) for id_ in row)
    chosen = {label for label, id_ in by_label.items() if id_ in set(ids)}
    elsewhere = {label for label, id_ in by_label.items() if id_ not in first}
    told = changes_of((party, issue), said(whole), chosen, elsewhere)
    return [Changed(row, by_label[one.before.id], by_label[one.after.id]) for one in told]


def _sure() -> Iterator[ColumnElement[bool]]:
    """That a statement takes a stand, is of a well-identified source, and not held back."""
    yield statement.c.newest == NEWEST
    yield IS_LIKELY
    yield statement.c.grade_id.in_(select(name.c.id).where(name.c.text.in_(sorted(SURE))))
    yield statement.c.act_id.in_(select(name.c.id).where(name.c.text.in_(sorted(STANDS))))


def _standing(connection: Connection, ids: Collection[int]) -> set[int]:
    """Those of the statements that may be a side of a change."""
    there: set[int] = set()
    for some in parts(ids):
        asked = select(statement.c.id).where(statement.c.id.in_(some), *_sure())
        there.update(connection.execute(asked).scalars())
    return there


def _text(connection: Connection, name_id: int) -> str:
    return str(connection.execute(select(name.c.text).where(name.c.id == name_id)).scalar_one())
