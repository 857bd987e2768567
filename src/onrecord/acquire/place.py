"""Place: where reports are read from. A file, a folder, standard input or the web."""

import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from onrecord.acquire import folder
from onrecord.acquire.file import TABLES, read_file
from onrecord.acquire.folder import read_folder
from onrecord.acquire.origin import Acquired
from onrecord.acquire.standard_input import read_standard_input
from onrecord.acquire.wording import unreadable
from onrecord.errors import InputError, printable

if TYPE_CHECKING:
    from onrecord.known.web_settings import WebSettings

NO_TABLE = "no table whose columns could be named; expected .csv, .tsv, .parquet or .pq"
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


def acquire(
    place: str | Path,
    published: str | None = None,
    stdin: BinaryIO | None = None,
    web: "WebSettings | None" = None,
    columns: Mapping[str, str] | None = None,
) -> Iterator[Acquired]:
    """The reports of one place, one after the other, and an `InputError` for each thing that cannot be read.

    Errors are values, so that the rest is still read; only faults of the program are raised. Nothing is
    opened before the first report is asked for. `published` is for reports that state no date, as
    `check_published` returned it. `place` "-" is standard input, which `stdin` replaces; a file of
    that name is reached as "./-". Form and encoding are recognised; JSON lines of any size are read
    line by line. A URL is fetched, with what a desk allows in `web`. `columns` says which
    column of a table holds which field of a report, as `columns.columns_of` gives it; with them nothing
    but a table is read.
    """
    given = str(place)
    if columns and not holds_table(given):
        yield InputError(printable(given), NO_TABLE)
        return
    if given == "-":
        yield from read_standard_input(published, stdin)
        return
    if is_url(given):
        yield _page(given, published, web)
        return
    try:
        if not given:
            raise FileNotFoundError  # `Path("")` would be the folder that the program runs in
        mode = Path(given).stat().st_mode
    except (OSError, ValueError) as error:
        yield unreadable(given or "''", error)
        return
    if stat.S_ISDIR(mode):
        yield from read_folder(given, published, columns)
    else:
        yield from read_file(given, Path(given).stem, published, columns)


def holds_table(given: str) -> bool:
    """Whether a place is a table by its name, or a folder with one that would be read."""
    if not given or given == "-" or is_url(given):
        return False
    return Path(given).suffix.lower() in TABLES or folder.holds_table(given)


def is_url(given: str) -> bool:
    """Whether a place is on the web, or claims to be somewhere else that has URLs."""
    return _URL.match(given) is not None


def _page(url: str, published: str | None, web: "WebSettings | None") -> Acquired:
    from onrecord.acquire.web.fetch import Fetcher  # who reads files does not wait for it
    from onrecord.acquire.web.page import read_page

    try:
        return read_page(url, published, Fetcher(web))
    except InputError as error:
        return error
