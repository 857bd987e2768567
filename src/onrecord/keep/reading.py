"""Readings: kept, with what persons say over them, and given back."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select

from onrecord.keep.corrected import corrected
from onrecord.keep.correction import changes
from onrecord.keep.count import count
from onrecord.keep.identity import Identify, whose
from onrecord.keep.name import names_of
from onrecord.keep.now import now
from onrecord.keep.passage import passages
from onrecord.keep.report_actor import actors, put_actors
from onrecord.keep.rest import rest, with_rest
from onrecord.keep.stand import put_stands, take_stands
from onrecord.keep.statement import put_statements, statements
from onrecord.keep.statement_row import Around
from onrecord.keep.tables import NEWEST, name, reading, report, unchecked, version
from onrecord.keep.thing import put_things, things
from onrecord.keep.words import forget_statements, index_statements
from onrecord.record.reading import Reading
from onrecord.record.report import Report

_AROUND = (version.c.report_id, version.c.published, version.c.outlet_id, version.c.newest)


# The fields of a reading that have tables of their own.
_READING = ("report", "statements", "actors", "times", "measures", "places", "events", "disagreements")


class By(msgspec.Struct, frozen=True):
    """By what a report was read: program and weights, and the digest of the desk file that took part."""

    reader: str = ""
    settings: str = ""


def put_reading(connection: Connection, version_id: int, given: Reading, identify: Identify, by: By) -> None:
    """Writes down what was read of a version of which no reading is there.

    The corrections of the report are laid over it. `identify` says who an actor is across reports.
    """
    its = connection.execute(select(*_AROUND).where(version.c.id == version_id)).one()
    said = changes(connection, its.report_id)
    as_read = _without_text(given).to_json() if said else None
    given = corrected(given, said)
    more = rest(given, Reading(**{field: getattr(given, field) for field in _READING}))
    values = {"version_id": version_id, "read_at": now(), "as_read": as_read, "rest": more}
    values |= msgspec.structs.asdict(by)
    id_ = connection.execute(insert(reading).returning(reading.c.id), values).scalar_one()
    names = names_of(connection, given)
    who = whose(connection, its.report_id, given.actors, identify, names)
    linked = put_actors(connection, id_, given.actors, who, names)
    around = Around(its.published, its.outlet_id, its.newest)
    put_statements(connection, id_, around, given.statements, linked, names)
    put_things(connection, id_, given, names)
    connection.execute(insert(unchecked), {"reading_id": id_})
    index_statements(connection, id_)
    put_stands(connection, id_)
    if its.newest == NEWEST:
        count(connection, id_, 1)


def correct_again(connection: Connection, row: Row[Any], identify: Identify) -> None:
    """Lays the corrections of a report anew over what was read of a version."""
    asked = select(reading.c.as_read, reading.c.reader, reading.c.settings)
    its = connection.execute(asked.where(reading.c.version_id == row.id)).one()
    given = get_reading(connection, row)
    if its.as_read is not None:
        given = msgspec.structs.replace(Reading.from_json(its.as_read), report=given.report)
    take_out(connection, row.id)
    put_reading(connection, row.id, given, identify, By(its.reader, its.settings))


def get_reading(connection: Connection, row: Row[Any]) -> Reading:
    """The reading of a version, whose `row` `find_version` gave; with nothing read where nothing is."""
    given = report_of(connection, row)
    asked = select(reading.c.id, reading.c.rest).where(reading.c.version_id == row.id)
    its = connection.execute(asked).first()
    if its is None:
        return Reading(report=given)
    told = Reading(
        report=given,
        statements=statements(connection, its.id, given.text),
        actors=actors(connection, its.id, given.text),
        **things(connection, its.id, given.text),
    )
    return with_rest(told, its.rest)


def find_version(connection: Connection, label: str, number: int | None = None) -> Row[Any] | None:
    """The row of a version of a report, the newest if no other is asked for; None if it is not there."""
    which = version.c.newest > 0 if number is None else version.c.number == number
    return connection.execute(_VERSIONS.where(report.c.label == label, which)).first()


def newest_version(connection: Connection, report_id: int) -> Row[Any]:
    """The row of the newest version of a report."""
    return connection.execute(_VERSIONS.where(report.c.id == report_id, version.c.newest > 0)).one()


_VERSIONS = (
    select(version, report.c.label, name.c.text.label("outlet"))
    .join(report)
    .outerjoin(name, name.c.id == version.c.outlet_id)
)


def report_of(connection: Connection, row: Row[Any]) -> Report:
    """The report of a version's row; its id is the one that it has in the store."""
    headings, left_out = passages(connection, row.id, row.text)
    told = Report(
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
    return with_rest(told, row.rest)


def _without_text(given: Reading) -> Reading:
    bare = msgspec.structs.replace(given.report, text="", headings=[], left_out=[])
    return msgspec.structs.replace(given, report=bare)


def take_out(connection: Connection, version_id: int) -> None:
    """Removes what was read of a version, if anything was."""
    asked = select(reading.c.id, version.c.newest).join(version).where(version.c.id == version_id)
    if its := connection.execute(asked).first():
        if its.newest == NEWEST:
            count(connection, its.id, -1)
        forget_statements(connection, its.id)
        take_stands(connection, its.id)
        connection.execute(delete(reading).where(reading.c.id == its.id))
