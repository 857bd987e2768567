"""Reports: what a desk keeps."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, RowMapping, func, select

from onrecord.keep.among import among_given
from onrecord.keep.notice import held_back
from onrecord.keep.store import Store
from onrecord.keep.tables import name, reading, report, statement, version
from onrecord.record.notice import Noted, Status


class ReportRow(msgspec.Struct, frozen=True, kw_only=True):
    """A report in its newest version; `statements` counts them.

    `status` is what its source said of it, and `status_on` when, where it is held back.
    """

    id: str
    version: int
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None
    language: str | None
    origin: str
    added_at: str
    read_by: str | None
    statements: int
    status: Status | None = None
    status_on: str | None = None


_COUNT = select(func.count()).where(statement.c.reading_id == reading.c.id).scalar_subquery()
_ROWS = (
    select(
        version.c.id.label("version_id"),
        version.c.report_id,
        version.c.newest,
        report.c.label.label("id"),
        version.c.number.label("version"),
        name.c.text.label("outlet"),
        report.c.added_at,
        reading.c.reader.label("read_by"),
        _COUNT.label("statements"),
        *(version.c[column] for column in ("title", "published", "url", "language", "origin")),
    )
    .select_from(version.join(report).outerjoin(reading).outerjoin(name, name.c.id == version.c.outlet_id))
    .where(among_given(version.c.id))
)


def reports(store: Store, limit: int | None = None, *, latest: bool = False) -> list[ReportRow]:
    """The reports in the order of their days of publication, those of no known day first; at most `limit`.

    With `latest` from the last one back. Those that are held back are among them.
    """
    with store.reading() as connection:
        columns = (version.c.day, version.c.id)
        asked = select(version.c.id).where(version.c.newest > 0).limit(limit)
        asked = asked.order_by(*(column.desc() if latest else column for column in columns))
        return report_rows(connection, connection.execute(asked).scalars().all())


def report_rows(connection: Connection, ids: Sequence[int]) -> list[ReportRow]:
    """The reports with versions of these ids, in their order."""
    rows: dict[int, ReportRow] = {}
    for begin in range(0, len(ids), 500):
        rows |= _some(connection, ids[begin : begin + 500])
    return [rows[id_] for id_ in ids]


def _some(connection: Connection, ids: Sequence[int]) -> dict[int, ReportRow]:
    found = connection.execute(_ROWS, {"ids": ids}).mappings().all()
    held = held_back(connection, {(row["report_id"], row["newest"]) for row in found})
    return {row["version_id"]: _row(row, held.get(row["id"])) for row in found}


def _row(row: RowMapping, held: Noted | None) -> ReportRow:
    told = {field: row[field] for field in ReportRow.__struct_fields__ if field in row}
    return ReportRow(**told, status=held.status if held else None, status_on=held.on if held else None)
