"""Corrections: a layer of its own over every reading, with who, when, and what was there before."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from onrecord.errors import UsageError
from onrecord.keep.anchor import Anchor
from onrecord.keep.corrected import Change
from onrecord.keep.now import now
from onrecord.keep.signed import check_signed
from onrecord.keep.tables import correction, report


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """What a person said of the statement with the `words` in a report: that its `field` is `value`.

    `before` is what stood there at that time. Without a field the whole statement was taken out (`value` is
    None) or written in (`before` is None).
    """

    id: int
    report: str
    words: str
    field: str | None
    value: object
    before: object
    by: str
    at: str
    note: str | None = None
    undone_by: str | None = None
    undone_at: str | None = None


def changes(connection: Connection, report_id: int) -> list[Change]:
    """What persons say of a report and did not take back, in the order in which they did."""
    asked = select(correction).where(correction.c.report_id == report_id, correction.c.undone_at.is_(None))
    rows = connection.execute(asked.order_by(correction.c.id))
    return [Change(_anchor(row), row.field, _value(row.value)) for row in rows]


def note_correction(
    connection: Connection, report_id: int, change: Change, before: object, by: str, note: str | None
) -> int:
    """Writes down a correction; gives its id."""
    check_signed(by)
    values = {
        "report_id": report_id,
        "about": _json(change.about),
        "field": change.field,
        "value": _json(change.value),
        "before": _json(before),
        "done_by": by,
        "done_at": now(),
        "note": note,
    }
    made: int = connection.execute(insert(correction).returning(correction.c.id), values).scalar_one()
    return made


def take_back(connection: Connection, id_: int, by: str) -> int:
    """Takes back a correction; gives the id of its report. Raises UsageError where it is not there."""
    check_signed(by)
    asked = select(correction.c.report_id).where(correction.c.id == id_, correction.c.undone_at.is_(None))
    found = connection.execute(asked).scalar()
    if found is None:
        raise UsageError(f"no correction {id_} to take back")
    ended = update(correction).where(correction.c.id == id_)
    connection.execute(ended, {"undone_by": by, "undone_at": now()})
    return int(found)


def corrections(connection: Connection) -> list[Correction]:
    """All of them, those taken back too, in the order in which they were made."""
    asked = select(correction, report.c.label).join(report).order_by(correction.c.id)
    return [_correction(row) for row in connection.execute(asked)]


def _correction(row: Row[Any]) -> Correction:
    return Correction(
        id=row.id,
        report=row.label,
        words=" […] ".join(span.text for span in _anchor(row).content),
        field=row.field,
        value=_value(row.value),
        before=_value(row.before),
        by=row.done_by,
        at=row.done_at,
        note=row.note,
        undone_by=row.undone_by,
        undone_at=row.undone_at,
    )


def _anchor(row: Row[Any]) -> Anchor:
    return msgspec.json.decode(row.about, type=Anchor)


def _json(value: object) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def _value(told: str | None) -> object:
    return None if told is None else msgspec.json.decode(told)
