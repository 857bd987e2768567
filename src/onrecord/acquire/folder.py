"""Folder: every report in it and in the folders below."""

import stat
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from onrecord.acquire.file import TABLES, read_file
from onrecord.acquire.form import HTML, JSON_LINES
from onrecord.acquire.line import LIMIT
from onrecord.acquire.ninjs import ninjs_items
from onrecord.acquire.origin import Acquired
from onrecord.acquire.wording import unreadable
from onrecord.errors import InputError, printable

# Not .md and not .json: in a folder these are notes and settings more often than reports. Given by name,
# such a file is read; a .json that is an item of a wire, or a list of them, is read here, too.
REPORTS = frozenset({".txt", ".text", ".warc", ".mbox", ".parquet", ".pq"}) | HTML | JSON_LINES


class _Entry(NamedTuple):
    """A file or folder, by its path inside the folder given; `id` is the report's if it is one."""

    inside: str
    id: str


def read_folder(
    given: str, published: str | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[Acquired]:
    """The reports in sorted order of path, found by their suffix; hidden files and folders are passed over.

    An id is the path inside the folder without its suffix. Files of one folder that differ in nothing
    else keep it, so that no two reports share an id. Links to files are followed; those to folders,
    which may go round in a circle, are not: each is named in an error. `columns` says which column of the
    tables holds what.
    """
    nothing = True
    for found in _everything(given, published, columns):
        nothing = False
        yield found
    if nothing:
        what = "no reports in this folder; expected .txt, .html, .jsonl, .warc, .parquet or .mbox files"
        yield InputError(printable(given), f"{what}, or items of a wire (.json)")


def holds_table(folder: str) -> bool:
    """Whether a table is among the files that would be read."""
    return any(path.suffix.lower() in TABLES & REPORTS and path.is_file() for path in Path(folder).rglob("*"))


def _everything(given: str, published: str | None, columns: Mapping[str, str] | None) -> Iterator[Acquired]:
    """Goes down with a stack, not by recursion: no folder is too deep for it."""
    pending = [_Entry("", "")]
    while pending:
        entry = pending.pop()
        path = f"{given.rstrip('/')}/{entry.inside}" if entry.inside else given
        try:
            mode = Path(path).stat().st_mode
            below = _entries(path, entry.inside) if stat.S_ISDIR(mode) else []
        except OSError as error:
            yield unreadable(path, error)
            continue
        if entry.inside and stat.S_ISDIR(mode) and Path(path).is_symlink():
            yield InputError(printable(path), "a link to a folder is not followed; give that folder itself")
            continue
        pending.extend(reversed(below))
        if is_report(path) or (stat.S_ISREG(mode) and _is_item(path)):
            its = columns if Path(path).suffix.lower() in TABLES else None
            yield from _file(path, entry.id, mode, published, its)


def _file(
    path: str, name: str, mode: int, published: str | None, columns: Mapping[str, str] | None
) -> Iterator[Acquired]:
    if stat.S_ISREG(mode):
        yield from read_file(path, name, published, columns)
    elif not stat.S_ISDIR(mode):
        # Opening a pipe that nobody writes to would wait for ever.
        yield InputError(printable(path), "not a regular file, passed over")


def _entries(path: str, inside: str) -> list[_Entry]:
    names = sorted(child.name for child in Path(path).iterdir() if not child.name.startswith("."))
    alike = Counter(Path(name).stem for name in names if is_report(name))
    above = f"{inside}/" if inside else ""
    return [
        _Entry(above + name, above + (Path(name).stem if alike[Path(name).stem] == 1 else name))
        for name in names
    ]


def _is_item(path: str) -> bool:
    """Whether a file is an item of a wire; one that cannot be read is as little of a report as other JSON."""
    try:
        file = Path(path)
        is_json = file.suffix.lower() == ".json" and file.stat().st_size <= LIMIT
        return is_json and ninjs_items(file.read_bytes()) is not None
    except OSError:
        return False


def is_report(name: str) -> bool:
    """Whether a file in a folder is read, by its name."""
    return Path(name).suffix.lower() in REPORTS or name.lower().endswith(".warc.gz")
