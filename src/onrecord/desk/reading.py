"""Reading: reports in, their records out; nothing is stored."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import BinaryIO

from onrecord.acquire import acquire, check_published
from onrecord.actors import actors
from onrecord.clean import clean
from onrecord.errors import InputError, UsageError
from onrecord.events import events
from onrecord.known.deskfile import known_with, read_desk_file
from onrecord.known.known import Known
from onrecord.known.table import table
from onrecord.known.web_settings import WebSettings
from onrecord.measures import measures
from onrecord.places import places
from onrecord.reader import Reader
from onrecord.record.confidence import at_least, check_confidence
from onrecord.record.map import Map
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.relate import checks
from onrecord.score.attribution import Figure, attributions, score
from onrecord.score.gold import GoldReport
from onrecord.times import times


def read(
    source: str | Path,
    published: str | None = None,
    reader: Reader | None = None,
    min_confidence: float = 0.0,
    desk: str | Path | Known | None = None,
    maps: Iterable[Map] = (),
) -> Reading:
    """The record of one report, stored nowhere.

    `source` is a path, a URL, or the text itself. A string is taken for a path if a file is there, or if
    it has no space in it: a mistyped path is no text. `published` is the date of publication,
    `YYYY-MM-DD`; without it nothing that depends on it is resolved. Statements under
    `min_confidence`, 0 to 1, are left out, with those that stand in them; the others keep their ids.
    What `desk`, the path of a desk file, says of an actor goes before what `source` says. What is said to be
    held is compared with `maps`, as `onrecord.maps.read_map` and `Desk.maps` give them.

    Raises DeskFileError for a desk file with mistakes, InputError where there is nothing to read, and
    where a file holds more than one report (`read_all` reads those), UsageError for an impossible date or
    confidence.
    """
    published, least = checked_date(published), _confidence(min_confidence)
    known = known_of(desk)
    return at_least(read_raw(one_raw(source, published, web_of(desk)), reader, known, maps), least)


def one_raw(source: str | Path, published: str | None, web: WebSettings | None) -> Raw:
    """The one report of a path, a URL or a text. Raises InputError where there is none, or more than one."""
    if isinstance(source, str) and not _is_path(source):
        return Raw(id="text", origin="text", content=source, published=published)
    found = list(acquire(source, published, web=web))
    if len(found) != 1:
        raise InputError(str(source), f"{len(found)} reports; expected one")
    if isinstance(found[0], InputError):
        raise found[0]
    return found[0]


def read_raw(
    raw: Raw, reader: Reader | None = None, known: Known | None = None, maps: Iterable[Map] = ()
) -> Reading:
    """The record of a report that was acquired, with the built-in known actors if no others are given.

    What it says to be held is compared with `maps`. Raises InputError where it holds none.
    """
    return read_report(clean(raw), reader, known, maps)


def read_report(
    report: Report, reader: Reader | None = None, known: Known | None = None, maps: Iterable[Map] = ()
) -> Reading:
    """The record of a report that was cleaned, as by `read_raw`."""
    read = (reader or shipped()).read_named(report)
    its = known or table()
    named = actors(read.reading, its, read.names, read.aims)
    told = events(times(places(named, read.names)), its, read.names)
    if its.issues:
        from onrecord.issues import issues

        told = issues(told, its.issues)
    return checks(measures(told), maps, known)


def evaluate(gold: Iterable[GoldReport], reader: Reader | None = None) -> dict[str, Figure]:
    """The attribution figures of `reader`, or of the shipped one, on `gold`."""
    gold = list(gold)
    return score(gold, {id_: attributions(reading) for id_, reading in readings(gold, reader).items()})


def readings(gold: Iterable[GoldReport], reader: Reader | None = None) -> dict[str, Reading]:
    """What `reader`, or the shipped one, makes of the reports of `gold`, by their ids."""
    return {g.id: read_raw(Raw(id=g.id, origin=g.id, content=g.text), reader) for g in gold}


def read_all(
    source: str | Path,
    published: str | None = None,
    reader: Reader | None = None,
    stdin: BinaryIO | None = None,
    min_confidence: float = 0.0,
    desk: str | Path | Known | None = None,
    maps: Iterable[Map] = (),
    web: WebSettings | None = None,
    columns: Mapping[str, str] | None = None,
) -> Iterator[Reading | InputError]:
    """The records of all reports of a file, a folder, a URL or "-" (standard input), in order.

    What cannot be read is given as an InputError in its place, and the rest goes on.
    `min_confidence` cuts each record as in `read`, and `desk`, whose file is read once, and `maps` take part
    as there.

    Raises UsageError for an impossible date or confidence, and DeskFileError, before anything is read.
    """
    published, least = checked_date(published), _confidence(min_confidence)
    known, maps, web = known_of(desk), list(maps), web or web_of(desk)
    for raw in acquire(source, published, stdin, web, columns):
        if isinstance(raw, InputError):
            yield raw
            continue
        try:
            yield at_least(read_raw(raw, reader, known, maps), least)
        except InputError as error:
            yield error


def known_of(desk: str | Path | Known | None) -> Known:
    """The actors known to a desk: the built-in ones and, before them, those of the file at `desk`.

    A file that has not changed since is not read again; what this function gave is given back as it is.
    Raises DeskFileError.
    """
    if desk is None:
        return table()
    if isinstance(desk, Known):
        return desk
    try:
        state = Path(desk).stat()
    except (OSError, ValueError):
        return known_with(desk)  # says what is wrong with the path
    return _known_with(str(desk), (state.st_ino, state.st_mtime_ns, state.st_size))


def web_of(desk: str | Path | Known | None) -> WebSettings | None:
    """What the desk file at `desk` says of fetching. Raises DeskFileError."""
    return None if desk is None or isinstance(desk, Known) else read_desk_file(desk).web


@lru_cache(maxsize=4)
def _known_with(path: str, _state: tuple[int, int, int]) -> Known:
    return known_with(path)


@cache
def shipped() -> Reader:
    """The reader with the weights of the package, loaded once."""
    return Reader()


def checked_date(published: str | None) -> str | None:
    """`published`, if it is a date. Raises UsageError."""
    try:
        return check_published(published) if published is not None else None
    except ValueError as error:
        raise UsageError(f"published: {error}") from error


def _confidence(least: float) -> float:
    try:
        return check_confidence(least)
    except ValueError as error:
        raise UsageError(f"min_confidence: {error}") from error


def _is_path(source: str) -> bool:
    """Whether a string is taken for a path, and not for the text of a report."""
    if not any(char.isspace() for char in source):
        return True
    if "\n" in source or len(source) > 4096:
        return False
    try:
        return Path(source).exists()
    except (OSError, ValueError):  # a name too long, a NUL
        return False
