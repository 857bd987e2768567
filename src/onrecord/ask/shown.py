"""Shown: a statement where it stands."""

import msgspec
from sqlalchemy import select

from onrecord.ask.statements import found
from onrecord.errors import UsageError, quoted
from onrecord.keep.correction import Correction, corrections
from onrecord.keep.notice import held_back
from onrecord.keep.reading import find_version
from onrecord.keep.store import Store
from onrecord.keep.tables import reading, statement
from onrecord.record.found import Found
from onrecord.record.notice import Noted
from onrecord.record.paragraph import Range, paragraphs
from onrecord.record.statement import Statement


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A statement, the text of its report, and the paragraphs of that which its words stand in.

    `notice` is what the source of the report said of it, where it is held back.
    """

    found: Found
    text: str
    paragraphs: list[Range]
    corrections: list[Correction]
    notice: Noted | None = None


def shown(store: Store, label: str) -> Shown:
    """The statement with the id `label`, "report/s4". Raises UsageError where it is not there."""
    named, _, id_ = label.rpartition("/")
    if not named:
        raise UsageError(f"{quoted(label)} is no statement; expected REPORT/STATEMENT, as talks/s4")
    with store.reading() as connection:
        row = find_version(connection, named)
        if row is None:
            raise UsageError(
                f"no report {quoted(named)} in this desk; expected REPORT/STATEMENT, as talks/s4"
            )
        asked = select(statement.c.id).join(reading).where(reading.c.version_id == row.id)
        place = connection.execute(asked.where(statement.c.label == id_)).scalar()
        if place is None:
            raise UsageError(f"no statement {quoted(id_)} in report {quoted(named)}")
        one = next(found(connection, [place]))
        said = [given for given in corrections(connection) if given.report == named]
        held = held_back(connection, {(row.report_id, row.newest)})
    places = around(row.text, one.statement)
    return Shown(found=one, text=row.text, paragraphs=places, corrections=said, notice=held.get(named))


def around(text: str, given: Statement) -> list[Range]:
    """The paragraphs of `text` which the words of a statement stand in."""
    spans = [span.span for span in (given.source, given.cue, *given.content, *given.conditions) if span]
    if not spans:
        return []
    begin, end = min(b for b, _ in spans), max(e for _, e in spans)
    return [(b, e) for b, e in paragraphs(text) if b < end and begin < e]
