"""Statements: which ones there are, with the way back to the words."""

from collections import defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from onrecord.ask.condition import chosen
from onrecord.ask.filters import Filters
from onrecord.keep.among import among
from onrecord.keep.notice import held_back
from onrecord.keep.statement import STATEMENTS, built
from onrecord.keep.store import Store
from onrecord.keep.tables import (
    actor,
    name,
    reading,
    report,
    report_actor,
    statement,
    statement_speaker,
    version,
)
from onrecord.record.found import Found

_AT_ONCE = 3000


def statements(
    store: Store, filters: Filters, limit: int | None = None, *, latest: bool = False
) -> Generator[Found]:
    """The statements that all `filters` let through, in the order of their days, those of no known day first.

    With `latest` from the last one back. All come from one state of the store.
    """
    with store.reading() as connection:
        asked = chosen(connection, filters).ordered(latest=latest).limit(limit)
        yield from found(connection, connection.execute(asked).scalars().all())


def found(connection: Connection, ids: Sequence[int]) -> Iterator[Found]:
    """The statements with these ids, in their order."""
    for begin in range(0, len(ids), _AT_ONCE):
        yield from _some(connection, ids[begin : begin + _AT_ONCE])


def _some(connection: Connection, ids: Sequence[int]) -> Iterator[Found]:
    rows = connection.execute(STATEMENTS.where(among(statement.c.id, ids))).all()
    reports = _reports(connection, {row.reading_id for row in rows})
    texts = {id_: its.text for id_, its in reports.items()}
    listed = dict(zip([row.id for row in rows], built(connection, rows, texts), strict=True))
    places = {row.id: reports[row.reading_id] for row in rows}
    speakers = _speakers(connection, ids)
    held = held_back(connection, {(its.report_id, its.newest) for its in reports.values()})
    for id_ in ids:
        its, one = places[id_], listed[id_]
        noted = held.get(its.label) if held else None
        yield Found(
            id=f"{its.label}/{one.id}",
            report=its.label,
            version=its.number,
            title=its.title,
            outlet=its.outlet,
            published=its.published,
            url=its.url,
            actors=speakers.get(id_, []),
            statement=one,
            status=noted.status if noted else None,
            status_on=noted.on if noted else None,
        )


class _Place(NamedTuple):
    """The report of a reading, in the version that was read."""

    label: str
    outlet: str | None
    report_id: int
    newest: int
    number: int
    title: str | None
    published: str | None
    url: str | None
    text: str


def _reports(connection: Connection, readings: set[int]) -> dict[int, _Place]:
    told = (version.c[field] for field in _Place._fields[2:])
    asked = select(reading.c.id, report.c.label, name.c.text.label("outlet"), *told)
    asked = asked.select_from(reading.join(version).join(report))
    asked = asked.outerjoin(name, name.c.id == version.c.outlet_id).where(among(reading.c.id, readings))
    return {row[0]: _Place(*row[1:]) for row in connection.execute(asked).all()}


def _speakers(connection: Connection, ids: Sequence[int]) -> Mapping[int, list[str | None]]:
    listed: dict[int, list[str | None]] = defaultdict(list)
    asked = select(statement_speaker.c.statement_id, actor.c.label)
    asked = asked.join(report_actor, report_actor.c.id == statement_speaker.c.report_actor_id)
    asked = asked.outerjoin(actor, actor.c.id == report_actor.c.actor_id)
    asked = asked.where(among(statement_speaker.c.statement_id, ids))
    asked = asked.order_by(statement_speaker.c.statement_id, statement_speaker.c.number)
    for id_, label in connection.execute(asked).all():
        listed[id_].append(label)
    return listed
