"""Gold record: a report with the statements that careful readers wrote down after the design's guidelines."""

from pathlib import Path
from typing import NamedTuple

import msgspec

from onrecord.errors import InputError
from onrecord.record.actor import ActorName
from onrecord.record.span import Span
from onrecord.record.statement import Act, Grade, Kind, Statement


class GoldRecord(NamedTuple):
    """`text` is the report's, as stored; statements marked as a headline's are left out."""

    id: str
    text: str
    published: str | None
    statements: list[Statement]


class _Statement(msgspec.Struct):
    id: str
    content: list[Span]
    kind: Kind
    act: Act
    issues: list[str]
    grade: Grade | None = None
    source: Span | None = None
    cue: Span | None = None
    parent: str | None = None
    speaker: str | None = None
    party: str | None = None
    target: str | None = None
    conditions: list[Span | str] | None = None
    made_on: str | None = None
    channel: str | None = None
    headline: bool = False


class _Record(msgspec.Struct):
    published: str | None
    statements: list[_Statement]


def read_gold_records(gold: Path, texts: Path) -> list[GoldRecord]:
    """The records `gold/*.json`, each with its text, `texts/<name>.txt`. Raises InputError."""
    paths = sorted(gold.glob("*.json"))
    if not paths:
        raise InputError(str(gold), "no gold; expected records of reports, *.json")
    return [_read(path, texts / f"{path.stem}.txt") for path in paths]


def _read(path: Path, report: Path) -> GoldRecord:
    try:
        text = report.read_bytes().decode("utf-8")
    except OSError as error:
        raise InputError(str(report), str(error.strerror)) from error
    try:
        given = msgspec.json.decode(path.read_bytes(), type=_Record)
    except msgspec.DecodeError as error:
        raise InputError(str(path), f"not a record of a report: {error}") from error
    kept = [_statement(one) for one in given.statements if not one.headline]
    return GoldRecord(path.stem, text, given.published, kept)


def _statement(one: _Statement) -> Statement:
    given = {name: getattr(one, name) for name in one.__struct_fields__ if name != "headline"}
    names = {name: ActorName("", given[name]) if given[name] else None for name in ("speaker", "target")}
    conditions = [_within(each, one.content) for each in one.conditions or []]
    return Statement(**given | names | {"conditions": conditions}, confidence=1.0)


def _within(condition: Span | str, contents: list[Span]) -> Span:
    """The span of a condition; one record has their words alone, which stand once in the content."""
    if isinstance(condition, Span):
        return condition
    begin = next(span.begin + span.text.index(condition) for span in contents if condition in span.text)
    return Span(condition, (begin, begin + len(condition)))
