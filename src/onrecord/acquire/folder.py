"""Folder: every report in it and in the folders below."""

import stat
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from onrecord.acquire.file import read_file
from onrecord.acquire.form import HTML, JSON_LINES
from onrecord.acquire.origin import Acquired
from onrecord.acquire.wording import unreadable
from onrecord.errors import InputError, printable

# Not .md and not .json: in a folder these are notes and settings more often than reports. Given by name,
# such a file is read.
REPORTS = frozenset({".txt", ".text", ".warc", ".mbox", ".parquet"}) | HTML | JSON_LINES


class _Entry(NamedTuple):
    """A file or folder, by its path inside the folder given; `id` is the report's if it is one."""

    inside: str
    id: str


def read_folder(given: str, published: str | None = None) -> Iterator[Acquired]:
    """The reports in sorted order of path, found by their suffix; hidden files and folders are passed over.

    An id is the path inside the folder without its suffix. Files of one folder that differ in nothing
    else keep it, so that no two reports share an id. Links to files are followed; those to folders,
    which may go round in a circle, are not: each is named in an error.
    """
    nothing = True
    for found in _everything(given, published):
        nothing = False
        yield found
    if nothing:
        what = "no reports in this folder; expected .txt, .html, .jsonl, .warc, .parquet or .mbox files"
        yield InputError(printable(given), what)


def _everything(given: str, published: str | None) -> Iterator[Acquired]:
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
        if _is_report(path):
            yield from _file(path, entry.id, mode, published)


def _file(path: str, name: str, mode: int, published: str | None) -> Iterator[Acquired]:
    if stat.S_ISREG(mode):
        yield from read_file(path, name, published)
    elif not stat.S_ISDIR(mode):
        # Opening a pipe that nobody writes to would wait for ever.
        yield InputError(printable(path), "not a regular file, passed over")


def _entries(path: str, inside: str) -> list[_Entry]:
    names = sorted(child.name for child in Path(path).iterdir() if not child.name.startswith("."))
    alike = Counter(Path(name).stem for name in names if _is_report(name))
    above = f"{inside}/" if inside else ""
    return [
        _Entry(above + name, above + (Path(name).stem if alike[Path(name).stem] == 1 else name))
        for name in names
    ]


def _is_report(name: str) -> bool:
    return Path(name).suffix.lower() in REPORTS or name.lower().endswith(".warc.gz")
