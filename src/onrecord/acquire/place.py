"""Place: where reports are read from. A file, a folder or standard input."""

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from onrecord.acquire.file import read_file
from onrecord.acquire.folder import read_folder
from onrecord.acquire.origin import Acquired
from onrecord.acquire.standard_input import read_standard_input
from onrecord.acquire.wording import unreadable


def acquire(
    place: str | Path, published: str | None = None, stdin: BinaryIO | None = None
) -> Iterator[Acquired]:
    """The reports of one place, one after the other, and an `InputError` for each thing that cannot be read.

    Errors are values, so that the rest is still read; only faults of the program are raised. Nothing is
    opened before the first report is asked for. `published` is for reports that state no date, as
    `check_published` returned it. `place` "-" is standard input, which `stdin` replaces; a file of
    that name is reached as "./-". Form and encoding are recognised; JSON lines of any size are read
    line by line.
    """
    given = str(place)
    if given == "-":
        yield from read_standard_input(published, stdin)
        return
    try:
        if not given:
            raise FileNotFoundError  # `Path("")` would be the folder that the program runs in
        mode = Path(given).stat().st_mode
    except (OSError, ValueError) as error:
        yield unreadable(given or "''", error)
        return
    if stat.S_ISDIR(mode):
        yield from read_folder(given, published)
    else:
        yield from read_file(given, Path(given).stem, published)
