"""Correct: what a person does to a statement."""

from typing import Any

from sqlalchemy import Connection, Row

from onrecord.errors import UsageError, quoted
from onrecord.keep.anchor import Anchor
from onrecord.keep.corrected import FIELDS, Change, corrected, with_field
from onrecord.keep.correction import note_correction, take_back
from onrecord.keep.identity import Identify
from onrecord.keep.reading import correct_again, find_version, get_reading, newest_version
from onrecord.record.actor import ActorName
from onrecord.record.reading import Reading
from onrecord.record.span import Span
from onrecord.record.statement import Statement

_ONE_SPAN, _SPANS, _ACTORS = ("source", "cue"), ("content", "conditions"), ("speaker", "target")


def correct(
    connection: Connection,
    statement: str,
    field: str,
    value: object,
    by: str,
    identify: Identify,
    note: str | None,
) -> int:
    """The `field` of a statement is `value`; gives the id of the correction.

    Spans are pairs of offsets; a speaker or target is a name, or the id of one of the report's actors. Raises
    UsageError for a statement that is not there and a value that cannot be.
    """
    if field not in FIELDS:
        raise UsageError(f"no field {quoted(field)} to correct; expected one of {', '.join(sorted(FIELDS))}")
    row, given, found = _statement(connection, statement)
    told = _told(given, field, value)
    with_field(found, field, told)
    change = Change(Anchor.of(found), field, told)
    return _note(connection, row, change, getattr(found, field), by, identify, note)


def reject(connection: Connection, statement: str, by: str, identify: Identify, note: str | None) -> int:
    """The report attributes no such thing; gives the id of the correction."""
    row, _, found = _statement(connection, statement)
    return _note(connection, row, Change(Anchor.of(found), None, None), found, by, identify, note)


def write_in(
    connection: Connection, report: str, new: Statement, by: str, identify: Identify, note: str | None
) -> int:
    """A statement that was not read; gives the id of the correction. Raises UsageError where it was read."""
    row = _version(connection, report)
    given = get_reading(connection, row)
    spans = [span for span in (new.source, new.cue) if span]
    for span in (*spans, *new.content, *new.conditions):
        _span(given.report.text, span.span)
    change = Change(Anchor.of(new), None, new)
    if not new.content or corrected(given, [change]) is given:
        raise UsageError("a statement that is there already, or without content; expected a new one")
    return _note(connection, row, change, None, by, identify, note)


def withdraw(connection: Connection, correction: int, by: str, identify: Identify) -> None:
    """Takes a correction back: what is read, and what other corrections say, holds again."""
    correct_again(connection, newest_version(connection, take_back(connection, correction, by)), identify)


def _note(
    connection: Connection,
    row: Row[Any],
    change: Change,
    before: object,
    by: str,
    identify: Identify,
    note: str | None,
) -> int:
    id_ = note_correction(connection, row.report_id, change, before, by, note)
    correct_again(connection, row, identify)
    return id_


def _version(connection: Connection, report: str) -> Row[Any]:
    row = find_version(connection, report)
    if row is None:
        raise UsageError(f"no report {quoted(report)} in this desk")
    return row


def _statement(connection: Connection, label: str) -> tuple[Row[Any], Reading, Statement]:
    report, _, id_ = label.rpartition("/")
    row = _version(connection, report)
    given = get_reading(connection, row)
    found = next((one for one in given.statements if one.id == id_), None)
    if found is None:
        raise UsageError(f"no statement {quoted(label)} in this desk")
    return row, given, found


def _told(given: Reading, field: str, value: object) -> object:
    """The value as it is written down: spans with their words, actors with their names."""
    if value is None:
        return None
    if field in _ONE_SPAN:
        return _span(given.report.text, value)
    if field in _SPANS:
        pairs = value if isinstance(value, list | tuple) else [value]
        return [_span(given.report.text, one) for one in pairs]
    return _actor(given, str(value)) if field in _ACTORS else value


def _actor(given: Reading, told: str) -> ActorName:
    """By name, since ids that are no known actor's hold in one reading only."""
    found = next((one for one in given.actors if one.id == told), None)
    name, id_ = (found.name, found.id) if found else (told, "")
    return ActorName(id_ if ":" in id_ else "", name)


def _span(text: str, given: object) -> Span:
    try:
        begin, end = (int(edge) for edge in given)  # type: ignore[attr-defined]
        if not 0 <= begin < end <= len(text):
            raise ValueError
    except (TypeError, ValueError):
        what = f"expected offsets [begin, end] from 0 to {len(text)}"
        raise UsageError(f"{quoted(str(given))} is no span of the report; {what}") from None
    return Span.of(text, begin, end)
