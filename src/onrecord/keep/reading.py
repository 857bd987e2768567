"""Readings: kept and given back as they were."""

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from onrecord.keep.identity import Identify, whose
from onrecord.keep.now import now
from onrecord.keep.passage import passages
from onrecord.keep.report_actor import actors, put_actors
from onrecord.keep.statement import Around, put_statements, statements
from onrecord.keep.tables import name, reading, report, version
from onrecord.keep.thing import put_things, things
from onrecord.keep.words import forget_statements, index_statements
from onrecord.record.reading import Reading
from onrecord.record.report import Report


def put_reading(
    connection: Connection,
    version_id: int,
    given: Reading,
    identify: Identify,
    reader: str,
    settings: str,
    as_read: str | None = None,
) -> None:
    """Writes down what was read of a version, in place of an earlier reading.

    `reader` and `settings` say by what it was read; `identify` says of an actor who that is across reports.
    """
    its = connection.execute(select(version).where(version.c.id == version_id)).one()
    _take_out(connection, version_id)
    values = {
        "version_id": version_id, "reader": reader, "settings": settings, "read_at": now(), "as_read": as_read,
    }  # fmt: skip
    id_ = connection.execute(insert(reading).returning(reading.c.id), values).scalar_one()
    who = whose(connection, its.report_id, given.actors, identify)
    linked = put_actors(connection, id_, its.text, given.actors, who)
    around = Around(id_, its.text, its.published, its.outlet_id, its.newest)
    put_statements(connection, around, given.statements, linked)
    put_things(connection, id_, given)
    index_statements(connection, id_)


def get_reading(connection: Connection, row: Row[Any]) -> Reading:
    """The reading of a version, whose `row` `find_version` gave; with nothing read where nothing is."""
    given = report_of(connection, row)
    id_ = connection.execute(select(reading.c.id).where(reading.c.version_id == row.id)).scalar()
    if id_ is None:
        return Reading(report=given)
    return Reading(
        report=given,
        statements=statements(connection, id_, given.text),
        actors=actors(connection, id_, given.text),
        **things(connection, id_, given.text),
    )


def find_version(connection: Connection, label: str, number: int | None = None) -> Row[Any] | None:
    """The row of a version of a report, the newest if no other is asked for; None if it is not there."""
    asked = select(version, report.c.label, name.c.text.label("outlet")).join(report)
    asked = asked.outerjoin(name, name.c.id == version.c.outlet_id).where(report.c.label == label)
    which = version.c.newest == 1 if number is None else version.c.number == number
    return connection.execute(asked.where(which)).first()


def report_of(connection: Connection, row: Row[Any]) -> Report:
    """The report of a version's row; its id is the one that it has in the store."""
    headings, left_out = passages(connection, row.id, row.text)
    return Report(
        id=row.label,
        origin=row.origin,
        title=row.title,
        published=row.published,
        outlet=row.outlet,
        url=row.url,
        language=row.language,
        text=row.text,
        headings=headings,
        left_out=left_out,
    )


def _take_out(connection: Connection, version_id: int) -> None:
    id_ = connection.execute(select(reading.c.id).where(reading.c.version_id == version_id)).scalar()
    if id_ is not None:
        forget_statements(connection, id_)
        connection.execute(delete(reading).where(reading.c.id == id_))
