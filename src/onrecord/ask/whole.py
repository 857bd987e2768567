"""Whole: the statements that several questions of one state of the store show, each made whole once."""

from collections.abc import Sequence

from sqlalchemy import Connection

from onrecord.ask.statements import found
from onrecord.record.found import Found


class Whole:
    """To be asked on one connection, and forgotten with it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, Found] = {}

    def found(self, ids: Sequence[int]) -> list[Found]:
        """The statements with these ids, in their order."""
        known = self._known
        new = [id_ for id_ in ids if id_ not in known]
        known.update(zip(new, found(self._connection, new), strict=True))
        return [known[id_] for id_ in ids]
