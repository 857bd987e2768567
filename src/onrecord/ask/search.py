"""Search: statements and reports by their words, the best first."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import select

from onrecord.ask.condition import chosen
from onrecord.ask.filters import Filters
from onrecord.ask.reports import ReportRow, report_rows
from onrecord.ask.statements import found
from onrecord.ask.words import REPORTS, STATEMENTS, matches
from onrecord.keep.store import Store
from onrecord.keep.tables import statement, version
from onrecord.record.found import Found


def search(store: Store, words: str, filters: Filters, limit: int | None = 20) -> Iterator[Found]:
    """The statements that have all `words` in source or content, and that the other filters let through."""
    with store.reading() as connection:
        had = matches(connection, STATEMENTS, words)
        others = msgspec.structs.replace(filters, words=None)
        asked = chosen(connection, others).join(had, had.c.id == statement.c.id)
        asked = asked.order_by(had.c.rank, statement.c.id).limit(limit)
        yield from found(connection, list(connection.execute(asked).scalars()))


def search_reports(store: Store, words: str, limit: int | None = 20) -> list[ReportRow]:
    """The reports that have all `words` in title or text."""
    with store.reading() as connection:
        had = matches(connection, REPORTS, words)
        asked = select(version.c.id).join(had, had.c.id == version.c.id).where(version.c.newest == 1)
        ids = connection.execute(asked.order_by(had.c.rank, version.c.id).limit(limit)).scalars().all()
        return report_rows(connection, ids)
