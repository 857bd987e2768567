"""Sketch: of a statement what tells its place among others, without making it whole."""

from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from onrecord.ask.places import Places
from onrecord.keep.among import among_given
from onrecord.keep.tables import statement, statement_content
from onrecord.relate.stand import tells_supposed


class Sketch(NamedTuple):
    """`order` is as that of `relate.said`; `supposed` tells whether its cue makes it nobody's act."""

    order: tuple[int, str, int, str]
    supposed: bool


_FIRST = and_(statement_content.c.statement_id == statement.c.id, statement_content.c.number == 0)
_SKETCHES = (
    select(
        *(statement.c[column] for column in ("id", "reading_id", "label", "day", "cue_begins", "cue_ends")),
        statement_content.c.begins,
    )
    .select_from(statement.outerjoin(statement_content, _FIRST))
    .where(among_given(statement.c.id))
)


def sketches(connection: Connection, ids: Collection[int], places: Places) -> dict[int, Sketch]:
    """Those of statements with a day, by their ids."""
    rows: Any = connection.execute(_SKETCHES, {"ids": list(ids)}).all() if ids else ()
    known = places.of({row[1] for row in rows})
    found: dict[int, Sketch] = {}
    for id_, reading, label, day, begins, ends, at in rows:
        place = known[reading]
        supposed = begins is not None and ends is not None and tells_supposed(place.text[begins:ends])
        order = day, place.label, at or 0, f"{place.label}/{label}"
        found[id_] = Sketch(order, supposed)
    return found
