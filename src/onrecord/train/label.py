"""Labels: what careful readers found in real reports, without the reports' texts.

`labels/*.jsonl` holds one report a line: where its text is to be had, the hash of that text, and
its statements after the design's guidelines, with ranges in code points of the text. The texts of
invented reports, written for this project, are in `labels/texts`.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Literal

import msgspec

from onrecord.errors import InputError
from onrecord.record.issue import Issue
from onrecord.record.paragraph import Range
from onrecord.record.statement import Act, Grade, Kind
from onrecord.train.texts import LABELS, TEXTS

Part = Literal["train", "dev", "apart"]


class Label(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """One statement. `parent` is the number of another in the report's list, counted from 0."""

    content: list[Range]
    kind: Kind
    act: Act
    issues: list[Issue]
    source: Range | None = None
    cue: Range | None = None
    parent: int | None = None
    speaker: str | None = None
    party: str | None = None
    grade: Grade | None = None
    target: str | None = None
    conditions: list[Range] = []
    made_on: str | None = None
    channel: str | None = None


class LabelledReport(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """The statements of the report `id`, whose text in UTF-8 has the hash `sha256`.

    `part` says what it may be used for: "train" to learn from, "dev" to choose by, "apart" only
    to measure. `again` marks a second reading by somebody who had not seen the first.
    """

    id: str
    sha256: str
    part: Part
    statements: list[Label]
    published: str | None = None
    again: bool = False


Labelled = list[tuple[LabelledReport, str]]


def labelled_in(data: Path, files: Iterable[str] = tuple(TEXTS)) -> Labelled:
    """The labelled reports of the `files` of labels with their texts out of the folder `data`.

    Raises InputError.
    """
    return [pair for name in files for pair in with_texts(read_labels(LABELS / name), TEXTS[name](data))]


def read_labels(path: Path) -> list[LabelledReport]:
    """The labelled reports of a file of JSON lines, as `LabelledReport`."""
    return [msgspec.json.decode(line, type=LabelledReport) for line in path.read_bytes().splitlines()]


def with_texts(reports: list[LabelledReport], texts: dict[str, str]) -> Iterator[tuple[LabelledReport, str]]:
    """Each report with its text out of `texts`. Raises InputError where a text is missing or another."""
    for report in reports:
        text = texts.get(report.id)
        if text is None or digest(text) != report.sha256:
            wrong = "its text is missing" if text is None else "its text is not the one that was labelled"
            raise InputError(report.id, wrong)
        yield report, text


def digest(text: str) -> str:
    """What `LabelledReport.sha256` has of `text`."""
    return sha256(text.encode()).hexdigest()
