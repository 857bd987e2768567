"""Desk: where the rooms meet."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from onrecord.acquire import acquire
from onrecord.clean import clean
from onrecord.errors import InputError
from onrecord.reader import Reader
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading


def read(source: str | Path, published: str | None = None, reader: Reader | None = None) -> Reading:
    """The record of one report, stored nowhere.

    `source` is a path, or the text itself. A string is taken for a path if it has no line break
    and a file is there. `published` is the date of publication, `YYYY-MM-DD`; without it nothing
    that depends on it is resolved. Raises InputError where there is nothing to read, and where a
    file holds more than one report (`read_all` reads those).
    """
    if isinstance(source, str) and not _is_path(source):
        return read_raw(Raw(id="text", origin="text", content=source, published=published), reader)
    found = list(acquire(source, published))
    if len(found) != 1:
        raise InputError(str(source), f"{len(found)} reports; expected one")
    if isinstance(found[0], InputError):
        raise found[0]
    return read_raw(found[0], reader)


def read_raw(raw: Raw, reader: Reader | None = None) -> Reading:
    """The record of a report that was acquired. Raises InputError where it holds none."""
    report = clean(raw)
    return (reader or Reader()).read(report)


def read_all(
    source: str | Path,
    published: str | None = None,
    reader: Reader | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Reading | InputError]:
    """The records of all reports of a file, a folder or "-" (standard input), in order.

    What cannot be read is given as an InputError in its place, and the rest goes on.
    """
    reader = reader or Reader()
    for raw in acquire(source, published, stdin):
        if isinstance(raw, InputError):
            yield raw
            continue
        try:
            yield read_raw(raw, reader)
        except InputError as error:
            yield error


def _is_path(source: str) -> bool:
    if "\n" in source or len(source) > 4096:
        return False
    try:
        return Path(source).exists()
    except (OSError, ValueError):  # a name too long, a NUL
        return False
