"""Questions: what a desk is asked, each answered from one state of its store."""

from typing import TYPE_CHECKING, Unpack

from onrecord.ask.actors import ActorRow, actors
from onrecord.ask.brief import Brief, brief
from onrecord.ask.changes import changes
from onrecord.ask.disagreements import Disagreeing, disagreements
from onrecord.ask.filters import Filters, Given, Narrower
from onrecord.ask.garbage import left_alone
from onrecord.ask.positions import positions
from onrecord.ask.reports import ReportRow, reports
from onrecord.ask.search import search, search_reports
from onrecord.ask.shown import Shown, shown
from onrecord.ask.statements import statements
from onrecord.ask.timeline import Moment, timeline
from onrecord.ask.versions import Version, versions
from onrecord.desk.place import DeskPlace
from onrecord.errors import UsageError, quoted
from onrecord.keep.map import maps
from onrecord.keep.reading import find_version, get_reading
from onrecord.keep.store import Store
from onrecord.record.change import Change
from onrecord.record.found import Found
from onrecord.record.position import Position
from onrecord.record.reading import Reading

if TYPE_CHECKING:
    from onrecord.known.known import Known


class Questions:
    """The half of a desk that answers."""

    place: DeskPlace
    store: Store

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
        """`reading` with its checks made anew, with the maps and reports that the desk has now.

        The store has none of those with maps and other reports: these may come after a report.
        """
        from onrecord.relate import checks

        with self.store.reading() as connection:
            listed = maps(connection)
        return self.compared(checks(self.reading(report, version), listed, self.known()))

    def compared(self, reading: Reading) -> Reading:
        """`reading` with checks of its measures against what other reports of the desk state of the same."""
        from onrecord.keep.alike import Sought, alike
        from onrecord.relate import across, sought

        asked = [Sought(*one) for one in sought(reading)]
        if not asked:
            return reading
        with self.store.reading() as connection:
            return across(reading, alike(connection, reading, asked))

    def name(self) -> str | None:
        """The name that the desk file gives; None without one. Raises DeskFileError."""
        from onrecord.known.deskfile import read_desk_file

        return read_desk_file(self.place.settings).name if self.place.settings else None

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

    def search_reports(
        self, words: str, *, limit: int | None = 20, held_back: bool = False
    ) -> list[ReportRow]:
        """The reports that have all `words` in title or text, those published last first.

        With `held_back` also those that their source cancelled or withheld.
        """
        return search_reports(self.store, words, limit, held_back=held_back)

    def show(self, statement: str) -> Shown:
        """A statement by its id, "report/s4", and the paragraphs that it stands in."""
        return shown(self.store, statement)

    def positions(self, **filters: Unpack[Given]) -> list[Position]:
        """What each party last did about each issue, by the statements that all `filters` let through.

        With `until` on that day; `since` and `act` are of a position's latest act.
        """
        with self.store.reading() as connection, left_alone():
            return positions(connection, Filters(**filters))

    def timeline(self, **filters: Unpack[Given]) -> list[Moment]:
        """What was done from day to day, each statement once, with its echoes."""
        with self.store.reading() as connection, left_alone():
            return timeline(connection, Filters(**filters))

    def changes(self, **filters: Unpack[Given]) -> list[Change]:
        """Where a party's position gave way to another, between two days, with both statements."""
        with self.store.reading() as connection, left_alone():
            return changes(connection, Filters(**filters))

    def disagreements(self, **filters: Unpack[Given]) -> list[Disagreeing]:
        """Statements that do not go together, at least one of which all `filters` let through."""
        with self.store.reading() as connection, left_alone():
            return disagreements(connection, Filters(**filters))

    def brief(
        self, since: str, until: str | None = None, *, min_confidence: float = 0.0, held_back: bool = False
    ) -> Brief:
        """What the reports tell of the days from `since` to `until`, else to the last day of any report.

        `show.brief` has it as a page and as Markdown. With `held_back` also what reports tell that their
        source cancelled or withheld. Raises UsageError for what is no day or no period.
        """
        known = self.known()
        with self.store.reading() as connection, left_alone():
            return brief(
                connection,
                since,
                until,
                min_confidence=min_confidence,
                maps=maps(connection),
                known=known,
                desk=self.name(),
                held_back=held_back,
            )

    def actors(self, *, limit: int | None = None) -> list[ActorRow]:
        """Who is named across reports, those first who said most."""
        return actors(self.store, limit)
