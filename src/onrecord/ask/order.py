"""Order: which of the statements of a day comes first, without making them whole."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, and_, select

from onrecord.keep.among import among_given
from onrecord.keep.tables import reading, report, statement, statement_content, version

Place = tuple[str, int, str]

_FIRST = and_(statement_content.c.statement_id == statement.c.id, statement_content.c.number == 0)
_STATEMENTS = (
    select(statement.c.id, statement.c.reading_id, statement_content.c.begins, statement.c.label)
    .select_from(statement.outerjoin(statement_content, _FIRST))
    .where(among_given(statement.c.id))
)
_REPORTS = (
    select(reading.c.id, report.c.label)
    .select_from(reading.join(version).join(report))
    .where(among_given(reading.c.id))
)


def places(connection: Connection, ids: Collection[int]) -> Mapping[int, Place]:
    """Of statements by their ids what `relate.said.order` tells them by, but for the day."""
    if not ids:
        return {}
    rows = connection.execute(_STATEMENTS, {"ids": list(ids)}).all()
    its = connection.execute(_REPORTS, {"ids": list({row[1] for row in rows})}).all()
    reports: dict[int, str] = dict(its)
    return {id_: (reports[read], begins or 0, label) for id_, read, begins, label in rows}
