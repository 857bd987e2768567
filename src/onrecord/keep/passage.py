"""Passages of a text: headings, and what is left out."""

from sqlalchemy import Connection, delete, select

from onrecord.keep.rows import put_rows
from onrecord.keep.tables import passage
from onrecord.record.paragraph import Range
from onrecord.record.report import LeftOut, Report
from onrecord.record.span import Span

_HEADING, _LEFT_OUT = "heading", "left out"


def put_passages(connection: Connection, version_id: int, given: Report) -> None:
    """Writes down the headings and what is left out of `given`."""
    told: list[tuple[str, Range, str | None]] = [(_HEADING, one.span, None) for one in given.headings]
    told += [(_LEFT_OUT, left.span, left.reason) for left in given.left_out]
    rows = [
        {"version_id": version_id, "number": n, "kind": kind, "begins": b, "ends": e, "reason": reason}
        for n, (kind, (b, e), reason) in enumerate(told)
    ]
    put_rows(connection, passage, rows)


def take_passages(connection: Connection, version_id: int) -> None:
    """Takes them out again."""
    connection.execute(delete(passage).where(passage.c.version_id == version_id))


def passages(connection: Connection, version_id: int, text: str) -> tuple[list[Span], list[LeftOut]]:
    """The headings of a version's text, and what is left out of it."""
    asked = select(passage).where(passage.c.version_id == version_id).order_by(passage.c.number)
    rows = connection.execute(asked).all()
    headings = [Span.of(text, row.begins, row.ends) for row in rows if row.kind == _HEADING]
    left = [
        LeftOut((row.begins, row.ends), text[row.begins : row.ends], row.reason)
        for row in rows
        if row.kind == _LEFT_OUT
    ]
    return headings, left
