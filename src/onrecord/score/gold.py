"""Gold: reports with the attributions that careful readers found in them."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from onrecord.errors import InputError
from onrecord.record.paragraph import Range

_SPAN = re.compile(r"(T\d+)\t[\w-]+ ([\d ;]+)")
_ROLE = re.compile(r"(Source|Cue|Content)\d*:(T\d+)")


class Attribution(msgspec.Struct):
    """The ranges of one attribution in its report's text, in code points."""

    source: list[Range] = []
    cue: list[Range] = []
    content: list[Range] = []


class GoldReport(msgspec.Struct):
    """A report and its attributions."""

    id: str
    text: str
    attributions: list[Attribution]


def read_gold(place: Path) -> list[GoldReport]:
    """The gold of a PolNeAR folder (`text/*.txt`, `attributions/*.ann`) or of a file of JSON lines.

    PolNeAR (Newell, Margolin and Ruths, LREC 2018) is in brat's stand-off format; of several
    annotators' files of one report the first counts. Raises InputError.
    """
    if not place.exists():
        raise InputError(str(place), "no such file or folder")
    try:
        found = list(_read_lines(place) if place.is_file() else _read_polnear(place))
    except OSError as error:
        raise InputError(str(error.filename or place), str(error.strerror)) from error
    if not found:
        raise InputError(str(place), "no gold; expected a folder with attributions/*.ann and text/*.txt")
    return found


def _read_lines(place: Path) -> Iterator[GoldReport]:
    for number, line in enumerate(place.read_bytes().splitlines(), 1):
        try:
            yield msgspec.json.decode(line, type=GoldReport)
        except msgspec.DecodeError as error:
            raise InputError(
                f"{place}, line {number}", f"not a report with its attributions: {error}"
            ) from error


def _read_polnear(folder: Path) -> Iterator[GoldReport]:
    done = set()
    for path in sorted((folder / "attributions").glob("*.ann")):
        name = path.stem.rsplit("_", 1)[0]
        if name not in done:
            done.add(name)
            text = _text(folder / "text" / f"{name}.txt")
            yield GoldReport(name, text, _read_annotations(path))


def _text(path: Path) -> str:
    """The text of a file with its line ends as they are stored: the offsets count them."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(str(path), f"not UTF-8 at byte {error.start}") from error


def _read_annotations(path: Path) -> list[Attribution]:
    spans: dict[str, list[Range]] = {}
    found = []
    for line in _text(path).splitlines():
        if m := _SPAN.match(line):
            spans[m[1]] = [_range(part) for part in m[2].split(";")]
        elif line.startswith("E"):
            parts: dict[str, list[Range]] = {"source": [], "cue": [], "content": []}
            for role, target in _ROLE.findall(line):
                parts[role.lower()] += spans.get(target, [])
            found.append(Attribution(**{role: sorted(ranges) for role, ranges in parts.items()}))
    return [a for a in found if a.content]


def _range(part: str) -> Range:
    begin, end = part.split()
    return int(begin), int(end)
