"""Order: which of the statements of a day comes first, without making them whole."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, and_, func, select

from onrecord.keep.among import among_given
from onrecord.keep.tables import reading, report, statement, statement_content, version

Place = tuple[str, int, str]

_FIRST = and_(statement_content.c.statement_id == statement.c.id, statement_content.c.number == 0)
_PLACES = (
    select(
        statement.c.id, report.c.label, func.coalesce(statement_content.c.begins, 0), statement.c.label
    )
    .select_from(statement.join(reading).join(version).join(report).outerjoin(statement_content, _FIRST))
    .where(among_given(statement.c.id))
)


def places(connection: Connection, ids: Collection[int]) -> Mapping[int, Place]:
    """Of statements by their ids what `relate.said.order` tells them by, but for the day."""
    rows = connection.execute(_PLACES, {"ids": list(ids)}).all() if ids else ()
    return {id_: (label, begins, of) for id_, label, begins, of in rows}
