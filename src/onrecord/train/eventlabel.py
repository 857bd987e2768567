"""Event labels: the events that were marked by hand in the beginnings of reports, without the reports' texts.

usage: python -m onrecord.train.eventlabel FOLDER [--part apart]    what is found of them
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args

import msgspec

from onrecord.desk import read_raw
from onrecord.errors import InputError
from onrecord.reader import Reader
from onrecord.record.paragraph import Range
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.score.attribution import table
from onrecord.score.event import MarkedEvent, Passage, event_figures
from onrecord.train.label import digest
from onrecord.train.texts import LABELS

FILE = LABELS / "events" / "negotiations.jsonl"
REPORTS = Path("../reports/negotiations-2012-2020.jsonl")  # from the folder of the training data
Part = Literal["dev", "apart"]


class MarkedReport(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """The events of the report `id`, whose text in UTF-8 has the hash `sha256`, up to the code point `until`.

    The grammar was made while looking at `part` "dev"; nothing was made from "apart". `free` are words of
    which it can be disputed whether they tell an event.
    """

    id: str
    sha256: str
    part: Part
    until: int
    events: list[MarkedEvent]
    free: list[Range] = []


def read_marked() -> list[MarkedReport]:
    """The reports that were marked."""
    return [msgspec.json.decode(line, type=MarkedReport) for line in FILE.read_bytes().splitlines()]


def read_part(data: Path, part: Part, reader: Reader | None = None) -> Iterator[tuple[Reading, Passage]]:
    """What `reader`, or the shipped one, makes of the reports of `part`, each with what was marked in it.

    `data` is the folder of the training data. Raises InputError where a text is missing or another.
    """
    reports = {row["id"]: row for row in _rows(data / REPORTS)}
    for marked in read_marked():
        if marked.part != part:
            continue
        row = reports.get(marked.id)
        if row is None or digest(row["text"]) != marked.sha256:
            raise InputError(marked.id, "its text is missing, or is not the one that was marked")
        raw = Raw(id=marked.id, origin=marked.id, content=row["text"], published=row["published"])
        yield read_raw(raw, reader), Passage(marked.until, marked.events, marked.free)


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.is_file():
        raise InputError(str(path), "no such file; expected the reports that were marked")
    return [msgspec.json.decode(line) for line in path.read_bytes().splitlines()]


def main() -> None:
    """Prints figures by field, as `onrecord.score.event` counts them."""
    parser = argparse.ArgumentParser(prog="python -m onrecord.train.eventlabel", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of `make train`")
    parser.add_argument("--part", choices=get_args(Part), default="apart", help="which reports")
    args = parser.parse_args()
    try:
        found = list(read_part(args.data, args.part))
    except InputError as error:
        sys.exit(str(error))
    print(table(event_figures(found), len(found)))


if __name__ == "__main__":
    main()
