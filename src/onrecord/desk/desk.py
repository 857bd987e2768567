"""Desk: the store of a negotiation with its settings."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

from onrecord.actors.identity import identity
from onrecord.desk.edits import Edits
from onrecord.desk.feeds import Feeds
from onrecord.desk.place import DeskPlace
from onrecord.desk.questions import Questions
from onrecord.errors import InputError
from onrecord.keep.add import add
from onrecord.keep.kept import Kept
from onrecord.keep.reading import By
from onrecord.keep.store import Store
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading

if TYPE_CHECKING:
    from onrecord.reader import Reader


class Desk(Edits, Feeds, Questions):
    """A store: a SQLite file, or a PostgreSQL database by URL, with the desk file beside it if there is one.

    `with Desk("talks.db") as desk: desk.add("report.txt")`. Reports are read with the settings of
    `talks.toml` where that lies beside `talks.db`, or with those of the desk file `settings`. The store is
    made if it is not there, unless `create` is false.

    Raises StoreError where the store cannot be opened, and whenever it cannot be read or written.
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
        self.reader = reader

    def __enter__(self) -> "Desk":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.store.close()

    def add(self, source: str | Path | Raw, published: str | None = None) -> Kept:
        """Reads one report and keeps it with its reading; what is there already is not read again.

        `source` and `published` are as in `onrecord.read`, and so is what is raised.
        """
        from onrecord.desk.adding import add_one

        return add_one(self, source, published)

    def add_all(
        self,
        source: str | Path,
        published: str | None = None,
        stdin: BinaryIO | None = None,
        columns: Mapping[str, str] | None = None,
        *,
        related: bool = True,
    ) -> Iterator[Kept | InputError]:
        """The same for all reports of a file, a folder, a URL or "-", one after the other.

        What cannot be read is given as an InputError in its place. Each report is kept when it is given: a
        program that is stopped goes on with `add_all` of the same source. `columns` is as in
        `onrecord.read_all`. Without `related` they are left to `relate`, where more is to come.
        """
        from onrecord.desk.adding import add_all

        return add_all(self, source, published, stdin, columns, related=related)

    def add_reading(self, reading: Reading, raw: Raw | None = None) -> Kept:
        """Keeps a reading that was made before, with what came in, if that is at hand."""
        return add(self.store, raw, reading, identity, By())

    def relate(self) -> int:
        """Looks for the echoes and disagreements of what was added one by one; gives of how many statements.

        `add_all`, `reread` and `watch` do so at their end. Where it was not done, questions do it each time.
        """
        from onrecord.ask.relating import relate

        return relate(self.store)

    def reread(self) -> Iterator[Kept | InputError]:
        """Reads those reports again that another reader, or other settings, read; each newest version.

        A new reading takes the place of the old one; what persons corrected stays.
        """
        from onrecord.desk.adding import reread

        return reread(self)
