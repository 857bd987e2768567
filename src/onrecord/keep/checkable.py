"""Checkable: readings with what checks are computed from, of many reports at once."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, select, tuple_

from onrecord.keep.among import among_given
from onrecord.keep.report_actor import actors
from onrecord.keep.tables import measure, reading, report, statement, version
from onrecord.keep.thing import things_of
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.statement import Statement

Texts = Callable[[Sequence[int]], Mapping[int, str]]

_AT_ONCE = 500
_KINDS = ("times", "measures", "places")
_READINGS = (
    select(
        version.c.id,
        reading.c.id.label("reading_id"),
        report.c.label,
        *(version.c[column] for column in ("origin", "published")),
    )
    .select_from(reading.join(version).join(report))
    .where(among_given(version.c.id))
)
_ASSERTS = (
    select(measure.c.reading_id, measure.c.asserted_by)
    .join(reading, reading.c.id == measure.c.reading_id)
    .where(among_given(reading.c.version_id), measure.c.asserted_by.is_not(None))
)
_ASSERTING = (
    select(statement.c.id, statement.c.reading_id)
    .join(reading)
    .where(among_given(reading.c.version_id))
    .where(tuple_(statement.c.reading_id, statement.c.label).in_(_ASSERTS))
    .order_by(statement.c.reading_id, statement.c.number)
)


def checkable(
    connection: Connection,
    versions: Sequence[int],
    statements: Mapping[int, Sequence[Statement]],
    texts: Texts,
    *,
    with_actors: bool,
) -> Iterator[tuple[int, Reading]]:
    """What was read of the versions with these ids, in their order, as far as checks are computed from it.

    Those are text and day, times, measures, places, and of the `statements`, by the ids of readings, those
    that assert a measure (`asserting`); with maps the actors, too. `texts` gives those of readings by their
    ids. A version that nothing was read of is left out. With each goes its own id.
    """
    for begin in range(0, len(versions), _AT_ONCE):
        yield from _some(connection, versions[begin : begin + _AT_ONCE], statements, texts, with_actors)


def _some(
    connection: Connection,
    versions: Sequence[int],
    statements: Mapping[int, Sequence[Statement]],
    texts: Texts,
    with_actors: bool,
) -> Iterator[tuple[int, Reading]]:
    rows = {row.id: row for row in connection.execute(_READINGS, {"ids": versions})}
    its = texts([row.reading_id for row in rows.values()])
    things = things_of(connection, its, _KINDS)
    for row in (rows[id_] for id_ in versions if id_ in rows):
        id_, text = row.reading_id, its[row.reading_id]
        given = Reading(
            report=Report(id=row.label, origin=row.origin, text=text, published=row.published),
            statements=list(statements.get(id_, ())),
            actors=actors(connection, id_, text) if with_actors else [],
            **{kind: things[kind][id_] for kind in _KINDS},
        )
        yield id_, given


def asserting(connection: Connection, versions: Sequence[int]) -> list[tuple[int, int]]:
    """The ids of the statements of versions that assert a measure, and of their readings, in their order."""
    return [(id_, reading_id) for id_, reading_id in connection.execute(_ASSERTING, {"ids": versions}).all()]
