"""Add: a report and what was read of it, in one step."""

from sqlalchemy import Connection, select, update

from onrecord.keep.grounded import check_grounded
from onrecord.keep.identity import Identify
from onrecord.keep.kept import Kept
from onrecord.keep.passage import put_passages, take_passages
from onrecord.keep.reading import By, put_reading, take_out
from onrecord.keep.store import Store
from onrecord.keep.tables import reading, report, version
from onrecord.keep.version import of_report, put_version, raw_of
from onrecord.keep.words import forget_report, index_report
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.record.report import Report


def add(store: Store, raw: Raw | None, given: Reading, identify: Identify, by: By) -> Kept:
    """Keeps what came in and the reading of it, whole or not at all; what is there as it is changes nothing.

    Without `raw` the text of the report is what came in. Raises InputError for a reading whose spans do not
    stand in its text.
    """
    check_grounded(given)
    with store.writing() as connection:
        placed = put_version(connection, raw or came_in(given.report), given.report)
        if placed.version_id is not None:
            put_reading(connection, placed.version_id, given, identify, by)
        return placed.kept


def outdated(connection: Connection, by: By) -> list[int]:
    """The newest versions of reports that were not read by `by`."""
    asked = select(version.c.id).outerjoin(reading).where(version.c.newest > 0)
    other = (reading.c.reader != by.reader) | (reading.c.settings != by.settings) | reading.c.id.is_(None)
    return list(connection.execute(asked.where(other).order_by(version.c.id)).scalars())


def came_in_of(connection: Connection, version_id: int) -> Raw:
    """What came in as a version."""
    asked = select(version, report.c.label).join(report).where(version.c.id == version_id)
    return raw_of(connection.execute(asked).one())


def replace(store: Store, version_id: int, raw: Raw, given: Reading, identify: Identify, by: By) -> Kept:
    """Puts a new reading in the place of the old one, with what cleaning makes of the report now."""
    check_grounded(given)
    with store.writing() as connection:
        take_out(connection, version_id)  # both indexes are emptied by the words that are there
        forget_report(connection, version_id)
        changed = update(version).where(version.c.id == version_id)
        connection.execute(changed, of_report(connection, raw, given.report))
        index_report(connection, version_id)
        take_passages(connection, version_id)
        put_passages(connection, version_id, given.report)
        put_reading(connection, version_id, given, identify, by)
        told = select(report.c.label, version.c.number).join(version).where(version.c.id == version_id)
        label, number = connection.execute(told).one()
        return Kept(label, number, "reread", given.report.language)


def came_in(given: Report) -> Raw:
    """What came in, where only the report is at hand."""
    return Raw(
        id=given.id,
        origin=given.origin,
        content=given.text,
        title=given.title,
        published=given.published,
        outlet=given.outlet,
        url=given.url,
    )
