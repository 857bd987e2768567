"""Store: a database that is open."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection

from onrecord.errors import StoreError
from onrecord.keep.address import address
from onrecord.keep.engine import ALONE, WRITES, engine
from onrecord.keep.migrate import prepare

_SAMPLE = 400  # rows of an index, as sqlite.org/lang_analyze.html advises


class Store:
    """A SQLite file, or a PostgreSQL database by URL, brought to the schema of this version.

    May be used by several threads. What is written in one `writing` is there as a whole or not at all.
    """

    def __init__(self, where: str | Path, *, create: bool = True) -> None:
        """Raises StoreError where it cannot be opened, or is not there and `create` is false."""
        self.address = address(where)
        path = self.address.path
        if not create and path is not None and not path.exists():
            raise StoreError(self.address.shown, "no such store; `onrecord add` begins one")
        self._engine = engine(self.address)
        self._has_written = False
        try:
            prepare(self._engine, self.address)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the store to the end."""
        with self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The same, alone in writing; an error takes everything back."""
        if self.address.read_only:
            raise StoreError(self.address.shown, "read-only; nothing was written")
        with self._engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            self._has_written = True
            yield connection

    def close(self) -> None:
        if self._has_written and self.address.is_sqlite:
            self._has_written = False
            # What the planner needs to choose among indexes.
            alone = {ALONE: True}
            with suppress(StoreError), self._engine.connect().execution_options(**alone) as connection:
                connection.exec_driver_sql(f"PRAGMA analysis_limit = {_SAMPLE}")
                connection.exec_driver_sql("PRAGMA optimize")
        self._engine.dispose()
