"""Sketch: of a statement what tells its place among others, without making it whole."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import Connection, and_, select

from onrecord.ask.places import Places
from onrecord.keep.among import among
from onrecord.keep.tables import statement, statement_content
from onrecord.relate.stand import tells_supposed


class Sketch(NamedTuple):
    """`order` is as that of `relate.said`; `supposed` tells whether its cue makes it nobody's act."""

    order: tuple[int, str, int, str]
    supposed: bool


def sketches(connection: Connection, ids: Collection[int], places: Places) -> dict[int, Sketch]:
    """Those of statements with a day, by their ids."""
    its = statement.c
    told = (
        its.id,
        its.reading_id,
        its.label,
        its.day,
        its.cue_begins,
        its.cue_ends,
        statement_content.c.begins,
    )
    first = and_(statement_content.c.statement_id == its.id, statement_content.c.number == 0)
    asked = select(*told).select_from(statement.outerjoin(statement_content, first))
    rows = connection.execute(asked.where(among(its.id, ids))).all() if ids else []
    known = places.of({row[1] for row in rows})
    found: dict[int, Sketch] = {}
    for id_, reading, label, day, begins, ends, at in rows:
        place = known[reading]
        supposed = begins is not None and ends is not None and tells_supposed(place.text[begins:ends])
        order = day, place.label, at or 0, f"{place.label}/{label}"
        found[id_] = Sketch(order, supposed)
    return found
