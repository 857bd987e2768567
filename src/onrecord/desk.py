"""Desk: where the rooms meet."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import BinaryIO

from onrecord.acquire import acquire, check_published
from onrecord.actors import actors
from onrecord.clean import clean
from onrecord.errors import InputError, UsageError
from onrecord.events import events
from onrecord.known.deskfile import known_with
from onrecord.known.known import Known
from onrecord.known.table import table
from onrecord.measures import measures
from onrecord.places import places
from onrecord.reader import Reader
from onrecord.record.confidence import at_least, check_confidence
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
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
) -> Reading:
    """The record of one report, stored nowhere.

    `source` is a path, or the text itself. A string is taken for a path if a file is there, or if
    it has no space in it: a mistyped path is no text. `published` is the date of publication,
    `YYYY-MM-DD`; without it nothing that depends on it is resolved. Statements under
    `min_confidence`, 0 to 1, are left out, with those that stand in them; the others keep their ids.
    What `desk`, the path of a desk file, says of an actor goes before what `source` says.

    Raises DeskFileError for a desk file with mistakes, InputError where there is nothing to read, and
    where a file holds more than one report (`read_all` reads those), UsageError for an impossible date or
    confidence.
    """
    published, least = _date(published), _confidence(min_confidence)
    known = known_of(desk)
    if isinstance(source, str) and not _is_path(source):
        raw = Raw(id="text", origin="text", content=source, published=published)
        return at_least(read_raw(raw, reader, known), least)
    found = list(acquire(source, published))
    if len(found) != 1:
        raise InputError(str(source), f"{len(found)} reports; expected one")
    if isinstance(found[0], InputError):
        raise found[0]
    return at_least(read_raw(found[0], reader, known), least)


def read_raw(raw: Raw, reader: Reader | None = None, known: Known | None = None) -> Reading:
    """The record of a report that was acquired, with the built-in known actors if no others are given.

    Raises InputError where it holds none.
    """
    read = (reader or _shipped()).read_named(clean(raw))
    known = known or table()
    named = actors(read.reading, known, read.names, read.targets)
    placed = times(places(named, read.names))
    return checks(measures(events(placed, known, read.names)))


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
) -> Iterator[Reading | InputError]:
    """The records of all reports of a file, a folder or "-" (standard input), in order.

    What cannot be read is given as an InputError in its place, and the rest goes on.
    `min_confidence` cuts each record as in `read`, and `desk` takes part as there; its file is read once.
    Raises UsageError for an impossible date or confidence, and DeskFileError, before anything is read.
    """
    published, least = _date(published), _confidence(min_confidence)
    known = known_of(desk)
    for raw in acquire(source, published, stdin):
        if isinstance(raw, InputError):
            yield raw
            continue
        try:
            yield at_least(read_raw(raw, reader, known), least)
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


@lru_cache(maxsize=4)
def _known_with(path: str, _state: tuple[int, int, int]) -> Known:
    return known_with(path)


@cache
def _shipped() -> Reader:
    return Reader()


def _date(published: str | None) -> str | None:
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
    if not any(char.isspace() for char in source):
        return True
    if "\n" in source or len(source) > 4096:
        return False
    try:
        return Path(source).exists()
    except (OSError, ValueError):  # a name too long, a NUL
        return False
