"""Whole: the statements that several questions of one state of the store show, each made whole once."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection

from onrecord.ask.places import Places
from onrecord.ask.statements import found
from onrecord.record.found import Found
from onrecord.relate.said import Said, said


class Whole:
    """To be asked on one connection, and forgotten with it. `places` are those of the statements."""

    def __init__(self, connection: Connection) -> None:
        self.places = Places(connection)
        self._connection = connection
        self._known: dict[int, Found] = {}
        self._said: dict[int, Said] = {}

    def read(self, ids: Collection[int]) -> None:
        """Makes those of the statements whole that are not yet."""
        known = self._known
        new = sorted({id_ for id_ in ids if id_ not in known})
        known.update(zip(new, found(self._connection, new, self.places), strict=True))

    def found(self, ids: Iterable[int]) -> list[Found]:
        """Statements that were read, in the order of these ids."""
        return [self._known[id_] for id_ in ids]

    def said(self, id_: int) -> Said:
        """A statement that was read, as it is compared with others."""
        if id_ not in self._said:
            self._said[id_] = said([self._known[id_]])[0]
        return self._said[id_]


def whole_of(connection: Connection, ids: Collection[int]) -> Whole:
    """With these statements read."""
    whole = Whole(connection)
    whole.read(ids)
    return whole
