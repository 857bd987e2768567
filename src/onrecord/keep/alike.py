"""Alike: the reports that state quantities like given ones, in the same weeks."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, false, or_, select

from onrecord.keep.reading import find_version, get_reading
from onrecord.keep.tables import NEWEST, measure, reading, report, version
from onrecord.record.reading import Reading

WEEKS = timedelta(31)
"""How far from each other reports are published that are taken to be of the same weeks."""


class Sought(NamedTuple):
    """A quantity from `low` to `high` in one of `units`; None is a number without one."""

    units: tuple[str | None, ...]
    low: float
    high: float


def alike(connection: Connection, given: Reading, sought: Sequence[Sought]) -> Iterator[Reading]:
    """The readings of other reports, in their newest versions, that state one of the quantities.

    They are of `WEEKS` before to `WEEKS` after the day of `given`.
    Those whose day of publication is not known are among them; all are if that of `given` is not.
    """
    asked = (
        select(report.c.label)
        .join(version, version.c.report_id == report.c.id)
        .join(reading, reading.c.version_id == version.c.id)
        .where(
            version.c.newest == NEWEST, report.c.label != given.report.id, _in_weeks(given.report.published)
        )
        .where(select(measure).where(measure.c.reading_id == reading.c.id, _is_like(sought)).exists())
        .order_by(version.c.published, report.c.label)
    )
    for label in connection.execute(asked).scalars().all():
        row = find_version(connection, label)
        if row is not None:
            yield get_reading(connection, row)


def _in_weeks(published: str | None) -> ColumnElement[bool]:
    try:
        day = date.fromisoformat((published or "")[:10])
        first, last = (day - WEEKS).isoformat(), (day + WEEKS).isoformat() + "T~"
    except (ValueError, OverflowError):
        return version.c.number > 0
    return or_(version.c.published.is_(None), version.c.published.between(first, last))


def _is_like(sought: Sequence[Sought]) -> ColumnElement[bool]:
    return or_(
        false(), *(_has_unit(one.units) & measure.c.value.between(one.low, one.high) for one in sought)
    )


def _has_unit(units: Sequence[str | None]) -> ColumnElement[bool]:
    named = [unit for unit in units if unit is not None]
    any_ = [measure.c.unit.in_(named)] + ([measure.c.unit.is_(None)] if None in units else [])
    return or_(false(), *any_)
