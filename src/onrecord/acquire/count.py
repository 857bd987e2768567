"""Count: how many reports to expect, for a bar that shows how far the work is."""

from collections.abc import Iterable
from pathlib import Path

from onrecord.acquire.file import ARCHIVES, TABLES
from onrecord.acquire.folder import is_report
from onrecord.acquire.form import JSON_LINES


def count(places: Iterable[str]) -> int | None:
    """About how many reports are in `places`; None where that cannot be known beforehand.

    Lines are counted, not read: a file with blank lines holds fewer. What is missing counts as
    one, for it is reported as one.
    """
    total = 0
    for place in places:
        if place == "-":
            return None
        path = Path(place)
        files = _files(path) if path.is_dir() else [path]
        if any(file.name.lower().endswith((*ARCHIVES, *TABLES)) or _is_list(file) for file in files):
            return None
        total += sum(map(_in_file, files))
    return total


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if is_report(path.name) and path.is_file()]


def _is_list(file: Path) -> bool:
    """Whether a file is a list of items."""
    if file.suffix.lower() != ".json" or not file.is_file():
        return False
    try:
        with file.open("rb") as stream:
            return stream.read(64).lstrip().startswith(b"[")
    except OSError:  # which is said when it is read
        return False


def _in_file(path: Path) -> int:
    if path.suffix.lower() not in JSON_LINES or not path.is_file():
        return 1
    lines, last = 0, b"\n"
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            lines += block.count(b"\n")
            last = block[-1:]
    return lines + (last != b"\n")
