"""Checks that differ and claims of land, kept with each reading, and for which that was not done yet."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, and_, delete, insert, select

from onrecord.keep.among import among_given
from onrecord.keep.parts import parts
from onrecord.keep.tables import differing_measure, land_claim, measure, reading, unchecked
from onrecord.keep.thing import measure_of
from onrecord.record.measure import Measure

_IS_DUE = unchecked.c.reading_id.is_not(None)
_HAS_CLAIMS = select(land_claim.c.number).where(land_claim.c.reading_id == reading.c.id).exists()
_READINGS = (
    select(reading.c.version_id, reading.c.id, _IS_DUE, _HAS_CLAIMS)
    .outerjoin(unchecked, unchecked.c.reading_id == reading.c.id)
    .where(among_given(reading.c.version_id))
)
_ITS = differing_measure.c
_DIFFERING = (
    select(*(column for column in measure.c if column.name != "checks"), _ITS.checks)
    .join(differing_measure, and_(_ITS.reading_id == measure.c.reading_id, _ITS.number == measure.c.number))
    .where(among_given(_ITS.reading_id))
    .order_by(_ITS.reading_id, _ITS.number)
)


class Read(NamedTuple):
    """The reading of a version by its id; `is_due` where its checks are still to be made.

    `has_claims` where it is known that it says how much land somebody holds.
    """

    version_id: int
    id: int
    is_due: bool
    has_claims: bool


def readings_of(connection: Connection, versions: Sequence[int]) -> list[Read]:
    """Those of versions with these ids, in their order; none of one that nothing was read of."""
    found = {row[0]: Read(*row) for row in connection.execute(_READINGS, {"ids": versions}).all()}
    return [found[id_] for id_ in versions if id_ in found]


def due_versions(connection: Connection) -> list[int]:
    """The versions whose readings are still to be checked."""
    asked = select(reading.c.version_id).join(unchecked, unchecked.c.reading_id == reading.c.id)
    return list(connection.execute(asked.order_by(reading.c.version_id)).scalars())


def differing(
    connection: Connection,
    readings: Collection[int],
    texts: Callable[[Collection[int]], Mapping[int, str]],
) -> dict[int, list[Measure]]:
    """The measures of readings, by their ids, of which a check differs; `texts` gives those of readings."""
    rows = connection.execute(_DIFFERING, {"ids": list(readings)}).mappings().all()
    its = texts({row["reading_id"] for row in rows})
    found: dict[int, list[Measure]] = defaultdict(list)
    for row in rows:
        found[row["reading_id"]].append(measure_of(dict(row), its[row["reading_id"]]))
    return found


class Made(NamedTuple):
    """All measures of a reading with their checks, and the numbers of those that are claims of land."""

    measures: Sequence[Measure]
    claims: Sequence[int]


def put_checks(connection: Connection, made: Mapping[int, Made]) -> None:
    """Writes down which measures of readings, by the ids of these, differ, and which are claims of land."""
    for some in parts(made):
        for table in (differing_measure, land_claim, unchecked):
            connection.execute(delete(table).where(table.c.reading_id.in_(some)))
    rows = [
        {"reading_id": id_, "number": number, "checks": msgspec.json.encode(one.checks).decode()}
        for id_, its in made.items()
        for number, one in enumerate(its.measures)
        if one.differs
    ]
    claims = [{"reading_id": id_, "number": number} for id_, its in made.items() for number in its.claims]
    for table, listed in ((differing_measure, rows), (land_claim, claims)):
        if listed:
            connection.execute(insert(table), listed)


def uncheck_all(connection: Connection) -> None:
    """The checks of all readings are to be made anew."""
    connection.execute(delete(unchecked))
    connection.execute(insert(unchecked).from_select(["reading_id"], select(reading.c.id)))
