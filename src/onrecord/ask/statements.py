"""Statements: which ones there are, with the way back to the words."""

from collections.abc import Generator, Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from onrecord.ask.condition import chosen
from onrecord.ask.filters import Filters
from onrecord.ask.places import Places
from onrecord.keep.among import among_given
from onrecord.keep.notice import held_back
from onrecord.keep.statement import STATEMENTS, built
from onrecord.keep.statement_part import Named, actors_of
from onrecord.keep.store import Store
from onrecord.keep.tables import actor, statement, statement_speaker
from onrecord.record.found import Found

_AT_ONCE = 3000
_STATEMENTS = STATEMENTS.where(among_given(statement.c.id))
_LABELS = select(actor.c.id, actor.c.label).where(among_given(actor.c.id))


def statements(
    store: Store, filters: Filters, limit: int | None = None, *, latest: bool = False
) -> Generator[Found]:
    """The statements that all `filters` let through, in the order of their days, those of no known day first.

    With `latest` from the last one back. All come from one state of the store.
    """
    with store.reading() as connection:
        asked = chosen(connection, filters).ordered(latest=latest).limit(limit)
        yield from found(connection, connection.execute(asked).scalars().all())


def found(connection: Connection, ids: Sequence[int], places: Places | None = None) -> Iterator[Found]:
    """The statements with these ids, in their order; `places` are those that are known already."""
    places = places or Places(connection)
    for begin in range(0, len(ids), _AT_ONCE):
        yield from _some(connection, ids[begin : begin + _AT_ONCE], places)


def _some(connection: Connection, ids: Sequence[int], places: Places) -> Iterator[Found]:
    rows = connection.execute(_STATEMENTS, {"ids": ids}).all()
    readings = {row[1] for row in rows}
    reports = places.of(readings)
    texts = {id_: reports[id_].text for id_ in readings}
    speakers = actors_of(connection, statement_speaker, ids)
    labels = _labels(connection, speakers)
    listed = built(connection, rows, texts, speakers)
    held = held_back(connection, {(reports[id_].report_id, reports[id_].newest) for id_ in readings})
    whole: dict[int, Found] = {}
    for row, one in zip(rows, listed, strict=True):
        id_, reading_id = row[0], row[1]
        label, outlet, _, _, number, title, published, url, _ = reports[reading_id]
        noted = held.get(label) if held else None
        whole[id_] = Found(
            id=f"{label}/{one.id}",
            report=label,
            version=number,
            title=title,
            outlet=outlet,
            published=published,
            url=url,
            actors=[labels.get(who.actor_id) for who in speakers.get(id_, ())],
            statement=one,
            status=noted.status if noted else None,
            status_on=noted.on if noted else None,
        )
    return map(whole.__getitem__, ids)


def _labels(connection: Connection, speakers: Mapping[int, Sequence[Named]]) -> Mapping[int | None, str]:
    """Those of the actors across reports whom the speakers are, by their ids."""
    ids = {who.actor_id for its in speakers.values() for who in its}
    listed = [id_ for id_ in ids if id_ is not None]
    return dict(connection.execute(_LABELS, {"ids": listed}).all()) if listed else {}
