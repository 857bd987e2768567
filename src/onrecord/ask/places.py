"""Places: where statements stand, the reports with their texts."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from onrecord.keep.among import among_given
from onrecord.keep.tables import name, reading, report, version


class Place(NamedTuple):
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


_PLACES = (
    select(reading.c.id, report.c.label, name.c.text, *(version.c[field] for field in Place._fields[2:]))
    .select_from(reading.join(version).join(report))
    .outerjoin(name, name.c.id == version.c.outlet_id)
    .where(among_given(reading.c.id))
)


class Places:
    """The places of readings, each looked up once; to be asked on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, Place] = {}

    def of(self, readings: Collection[int]) -> Mapping[int, Place]:
        """Those of `readings`, by their ids, and others."""
        if new := {id_ for id_ in readings if id_ not in self._known}:
            for id_, *its in self._connection.execute(_PLACES, {"ids": list(new)}).all():
                self._known[id_] = Place(*its)
        return self._known

    def texts_of(self, readings: Collection[int]) -> dict[int, str]:
        """The texts of readings, by their ids."""
        known = self.of(readings)
        return {id_: known[id_].text for id_ in readings}

    def texts(self) -> dict[str, str]:
        """The texts of the reports that are known, by their labels."""
        return {its.label: its.text for its in self._known.values()}
