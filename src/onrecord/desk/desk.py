"""Desk: the store of a negotiation with its settings."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Unpack

from onrecord.actors.identity import identity
from onrecord.ask.actors import ActorRow, actors
from onrecord.ask.changes import changes
from onrecord.ask.disagreements import Disagreeing, disagreements
from onrecord.ask.filters import Filters, Given, Narrower
from onrecord.ask.positions import positions
from onrecord.ask.reports import ReportRow, reports
from onrecord.ask.search import search, search_reports
from onrecord.ask.shown import Shown, shown
from onrecord.ask.statements import statements
from onrecord.ask.timeline import Moment, timeline
from onrecord.ask.versions import Version, versions
from onrecord.desk.edits import Edits
from onrecord.desk.feeds import Feeds
from onrecord.desk.place import DeskPlace
from onrecord.errors import InputError, UsageError, quoted
from onrecord.keep.add import add
from onrecord.keep.kept import Kept
from onrecord.keep.reading import By, find_version, get_reading
from onrecord.keep.store import Store
from onrecord.record.change import Change
from onrecord.record.found import Found
from onrecord.record.position import Position
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading

if TYPE_CHECKING:
    from onrecord.known.known import Known
    from onrecord.reader import Reader


class Desk(Edits, Feeds):
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
    ) -> Iterator[Kept | InputError]:
        """The same for all reports of a file, a folder, a URL or "-", one after the other.

        What cannot be read is given as an InputError in its place. Each report is kept when it is given: a
        program that is stopped goes on with `add_all` of the same source. `columns` is as in
        `onrecord.read_all`.
        """
        from onrecord.desk.adding import add_all

        return add_all(self, source, published, stdin, columns)

    def add_reading(self, reading: Reading, raw: Raw | None = None) -> Kept:
        """Keeps a reading that was made before, with what came in, if that is at hand."""
        return add(self.store, raw, reading, identity, By())

    def reread(self) -> Iterator[Kept | InputError]:
        """Reads those reports again that another reader, or other settings, read; each newest version.

        A new reading takes the place of the old one; what persons corrected stays.
        """
        from onrecord.desk.adding import reread

        return reread(self)

    def reports(self, *, limit: int | None = None, latest: bool = False) -> list[ReportRow]:
        """The reports in the order of their days of publication; with `latest` from the last one back."""
        return reports(self.store, limit, latest=latest)

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

    def checked(self, report: str, version: int | None = None) -> Reading:
        """`reading` with the checks of its measures made anew, with the maps that the desk has now.

        The store has none of those with maps: a map may come after a report.
        """
        from onrecord.relate import checks

        return checks(self.reading(report, version), self.maps(), self.known())

    def known(self) -> "Known":
        """The actors that are known to the desk, those of its desk file first. Raises DeskFileError."""
        from onrecord.known.deskfile import known_with
        from onrecord.known.table import table

        return known_with(self.place.settings) if self.place.settings else table()

    def versions(self, report: str) -> list[Version]:
        """All versions of a report, by its id or URL, with the words that changed. Raises UsageError."""
        return versions(self.store, report)

    def statements(
        self, *, limit: int | None = None, latest: bool = False, **filters: Unpack[Given]
    ) -> list[Found]:
        """The statements that all `filters` let through, in the order of their days.

        With `latest` from the last one back, at most `limit` of them. The filters are the fields of
        `ask.filters.Filters`, whose errors are raised.
        """
        return list(statements(self.store, Filters(**filters), limit, latest=latest))

    def search(self, words: str, *, limit: int | None = 20, **filters: Unpack[Narrower]) -> list[Found]:
        """The statements that have all `words`, the best first; a phrase stands in double quotation marks."""
        return list(search(self.store, words, Filters(**filters), limit))

    def search_reports(self, words: str, *, limit: int | None = 20) -> list[ReportRow]:
        """The reports that have all `words` in title or text, those published last first."""
        return search_reports(self.store, words, limit)

    def show(self, statement: str) -> Shown:
        """A statement by its id, "report/s4", and the paragraphs that it stands in."""
        return shown(self.store, statement)

    def positions(self, **filters: Unpack[Given]) -> list[Position]:
        """What each party last did about each issue, by the statements that all `filters` let through.

        With `until` on that day; `since` and `act` are of a position's latest act.
        """
        return positions(self.store, Filters(**filters))

    def timeline(self, **filters: Unpack[Given]) -> list[Moment]:
        """What was done from day to day, each statement once, with its echoes."""
        return timeline(self.store, Filters(**filters))

    def changes(self, **filters: Unpack[Given]) -> list[Change]:
        """Where a party's position gave way to another, between two days, with both statements."""
        return changes(self.store, Filters(**filters))

    def disagreements(self, **filters: Unpack[Given]) -> list[Disagreeing]:
        """Statements that do not go together, at least one of which all `filters` let through."""
        return disagreements(self.store, Filters(**filters))

    def actors(self, *, limit: int | None = None) -> list[ActorRow]:
        """Who is named across reports, those first who said most."""
        return actors(self.store, limit)
