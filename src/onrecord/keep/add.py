"""Add: a report and what was read of it, in one step."""

from sqlalchemy import Connection

from onrecord.keep.grounded import check_grounded
from onrecord.keep.identity import Identify
from onrecord.keep.kept import Kept
from onrecord.keep.reading import put_reading
from onrecord.keep.store import Store
from onrecord.keep.version import put_version
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.record.report import Report


def add(
    store: Store, raw: Raw | None, given: Reading, identify: Identify, reader: str = "", settings: str = ""
) -> Kept:
    """Keeps what came in and the reading of it, whole or not at all; where it is there as it is, nothing changes.

    Without `raw` the text of the report is what came in. Raises InputError for a reading whose spans do not
    stand in its text.
    """
    check_grounded(given)
    with store.writing() as connection:
        return _add(connection, raw or raw_of(given.report), given, identify, reader, settings)


def _add(
    connection: Connection, raw: Raw, given: Reading, identify: Identify, reader: str, settings: str
) -> Kept:
    placed = put_version(connection, raw, given.report)
    if placed.version_id is not None:
        put_reading(connection, placed.version_id, given, identify, reader, settings)
    return placed.kept


def raw_of(report: Report) -> Raw:
    """What came in, where only the report is at hand."""
    return Raw(
        id=report.id,
        origin=report.origin,
        content=report.text,
        title=report.title,
        published=report.published,
        outlet=report.outlet,
        url=report.url,
    )
