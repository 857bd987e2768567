"""Adding: reports are acquired, cleaned, read and kept, one after the other."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from msgspec.structs import replace

from onrecord.acquire import acquire
from onrecord.actors.identity import identity
from onrecord.ask.relating import relate
from onrecord.clean import clean
from onrecord.clean.fuller import fuller
from onrecord.desk.reading import checked_date, known_of, one_raw, read_report, shipped, web_of
from onrecord.desk.settings import read_by
from onrecord.errors import InputError
from onrecord.keep.add import add, came_in_of, outdated
from onrecord.keep.add import replace as replace_reading
from onrecord.keep.kept import Kept
from onrecord.keep.newest import completed, known, known_text
from onrecord.keep.notice import put_notice
from onrecord.keep.reading import By
from onrecord.known.known import Known
from onrecord.reader import Reader
from onrecord.record.notice import NoticedError
from onrecord.record.raw import Raw

if TYPE_CHECKING:
    from onrecord.desk.desk import Desk


def add_one(desk: "Desk", source: str | Path | Raw, published: str | None = None) -> Kept:
    """Adds the one report of `source`. Raises InputError where there is none, or more than one."""
    published = checked_date(published)
    adding = Adding(desk)
    try:
        return adding.keep(source if isinstance(source, Raw) else one_raw(source, published, adding.web))
    except NoticedError as error:
        if kept := adding.hold_back(error):
            return kept
        raise


def add_all(
    desk: "Desk",
    source: str | Path,
    published: str | None,
    stdin: BinaryIO | None,
    columns: Mapping[str, str] | None = None,
    *,
    related: bool = True,
) -> Iterator[Kept | InputError]:
    """Adds all reports of `source`; what cannot be read is given as an InputError."""
    published = checked_date(published)
    adding = Adding(desk)
    for raw in acquire(source, published, stdin, adding.web, columns):
        if isinstance(raw, InputError):
            yield (adding.hold_back(raw) if isinstance(raw, NoticedError) else None) or raw
            continue
        try:
            yield adding.keep(raw)
        except InputError as error:
            yield error
    if related:
        relate(desk.store)


def reread(desk: "Desk") -> Iterator[Kept | InputError]:
    """Reads again what another reader, or other settings, read."""
    adding = Adding(desk)
    with desk.store.reading() as connection:
        pending = outdated(connection, adding.by)
    for version_id in pending:
        try:
            yield adding.read_again(version_id)
        except InputError as error:
            yield error
    relate(desk.store)


class Adding:
    """A desk that is being added to; its reader is loaded when the first report needs it."""

    def __init__(self, desk: "Desk") -> None:
        self.store = desk.store
        self.settings = desk.place.settings
        self.web = web_of(self.settings)
        self.actors: Known = known_of(self.settings)
        self._given = desk.reader

    @cached_property
    def reader(self) -> Reader:
        return self._given or shipped()

    @cached_property
    def by(self) -> By:
        return read_by(self.settings, self.reader)

    def keep(self, raw: Raw, listed: str | None = None) -> Kept:
        """Reads and keeps a report, unless it is there. Raises InputError where it holds none.

        `listed` is the time of publication that a feed gives, for a page that does not tell it as well.
        """
        with self.store.reading() as connection:
            if there := known(connection, raw):
                return there
        report = clean(raw)
        if listed and fuller(report.published, listed):
            raw = replace(raw, published=listed)
            report = replace(report, published=listed, published_from="given")
        with self.store.reading() as connection:
            if there := known_text(connection, raw, report):
                return there
            whole = completed(connection, raw, report)
        read = read_report(report if whole == raw else clean(whole), self.reader, self.actors)
        return add(self.store, whole, read, identity, self.by)

    def hold_back(self, noticed: NoticedError) -> Kept | None:
        """Marks the report that its source cancels or withholds; None where the desk has none such."""
        with self.store.writing() as connection:
            return put_notice(connection, noticed.notice)

    def read_again(self, version_id: int) -> Kept:
        """Puts a new reading of a version in the place of the old one."""
        with self.store.reading() as connection:
            raw = came_in_of(connection, version_id)
        read = read_report(clean(raw), self.reader, self.actors)
        return replace_reading(self.store, version_id, raw, read, identity, self.by)
