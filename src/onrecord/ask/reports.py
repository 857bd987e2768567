"""Reports: what a desk keeps."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, func, select

from onrecord.keep.store import Store
from onrecord.keep.tables import name, reading, report, statement, version


class ReportRow(msgspec.Struct, frozen=True, kw_only=True):
    """A report in its newest version; `statements` counts them."""

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


def reports(store: Store, limit: int | None = None, *, latest: bool = False) -> list[ReportRow]:
    """The reports in the order of their days of publication, those of no known day first; at most `limit`.

    With `latest` from the last one back.
    """
    with store.reading() as connection:
        columns = (version.c.day, version.c.id)
        asked = select(version.c.id).where(version.c.newest == 1).limit(limit)
        asked = asked.order_by(*(column.desc() if latest else column for column in columns))
        return report_rows(connection, connection.execute(asked).scalars().all())


def report_rows(connection: Connection, ids: Sequence[int]) -> list[ReportRow]:
    """The reports with versions of these ids, in their order."""
    rows: dict[int, ReportRow] = {}
    for begin in range(0, len(ids), 500):
        rows |= _some(connection, ids[begin : begin + 500])
    return [rows[id_] for id_ in ids]


def _some(connection: Connection, ids: Sequence[int]) -> dict[int, ReportRow]:
    count = select(func.count()).where(statement.c.reading_id == reading.c.id).scalar_subquery()
    told = ("title", "published", "url", "language", "origin")
    asked = select(
        version.c.id.label("version_id"),
        report.c.label.label("id"),
        version.c.number.label("version"),
        name.c.text.label("outlet"),
        report.c.added_at,
        reading.c.reader.label("read_by"),
        count.label("statements"),
        *(version.c[column] for column in told),
    ).select_from(version.join(report).outerjoin(reading).outerjoin(name, name.c.id == version.c.outlet_id))
    found = connection.execute(asked.where(version.c.id.in_(ids))).mappings()
    return {
        row["version_id"]: ReportRow(**{k: v for k, v in row.items() if k != "version_id"}) for row in found
    }
