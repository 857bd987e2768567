"""Desk: the store of a negotiation with its settings."""

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

from onrecord.actors.identity import identity
from onrecord.desk.place import DeskPlace
from onrecord.errors import InputError, UsageError, quoted
from onrecord.keep.add import add
from onrecord.keep.kept import Kept
from onrecord.keep.map import maps, put_map, remove_map
from onrecord.keep.reading import find_version, get_reading
from onrecord.keep.store import Store
from onrecord.record.map import Map
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading

if TYPE_CHECKING:
    from onrecord.reader import Reader


class Desk:
    """A store: a SQLite file, or a PostgreSQL database by URL, with the desk file beside it if there is one.

    `with Desk("talks.db") as desk: desk.add("report.txt")`. Reports are read with the settings of `talks.toml`
    where that lies beside `talks.db`, or with those of the desk file `settings`. The store is made if it is
    not there, unless `create` is false.

    Raises StoreError where it cannot be opened, and whenever it cannot be read or written.
    """

    def __init__(
        self,
        where: str | Path,
        settings: str | Path | None = None,
        *,
        create: bool = True,
        reader: "Reader | None" = None,
    ) -> None:
        self.place = DeskPlace.of(where, settings)
        self.store = Store(self.place.store, create=create)
        self._reader = reader

    def __enter__(self) -> "Desk":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.store.close()

    def add_reading(self, reading: Reading, raw: Raw | None = None) -> Kept:
        """Keeps a reading that was made before, with what came in, if that is at hand."""
        return add(self.store, raw, reading, identity)

    def reading(self, report: str, version: int | None = None) -> Reading:
        """What was read of a report, in its newest version or in that with the number `version`.

        Actors have the ids that they have within the report. Raises UsageError for an id that is not there.
        """
        with self.store.reading() as connection:
            row = find_version(connection, report, version)
            if row is None:
                which = f"version {version} of report" if version is not None else "report"
                raise UsageError(f"no {which} {quoted(report)} in this desk")
            return get_reading(connection, row)

    def add_map(self, given: Map) -> None:
        """Keeps a map; the same one again changes nothing. Raises UsageError where its name is taken."""
        with self.store.writing() as connection:
            put_map(connection, given)

    def maps(self) -> list[Map]:
        """The maps of the desk, by name."""
        with self.store.reading() as connection:
            return maps(connection)

    def remove_map(self, name: str) -> None:
        """Takes a map out. Raises UsageError where none has that name."""
        with self.store.writing() as connection:
            remove_map(connection, name)
