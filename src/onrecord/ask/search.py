"""Search: statements and reports by their words, the best first."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import select

from onrecord.ask.condition import lets_through
from onrecord.ask.filters import Filters
from onrecord.ask.found import Found
from onrecord.ask.reports import ReportRow, report_rows
from onrecord.ask.statements import found
from onrecord.ask.words import RANKED, REPORTS, STATEMENTS, matches
from onrecord.keep.store import Store
from onrecord.keep.tables import version


def search(store: Store, words: str, filters: Filters, limit: int | None = 20) -> Iterator[Found]:
    """The statements that have all `words` in source or content, and that the other filters let through.

    Where no filter narrows them and there are more than 20,000, the best of those that were kept last.
    """
    others = msgspec.structs.replace(filters, words=None)
    last = RANKED if limit is not None and others == Filters() else None
    with store.reading() as connection:
        had = matches(connection, STATEMENTS, words, last)
        asked = select(had.c.id).where(lets_through(connection, others, had.c.id))
        asked = asked.order_by(had.c.rank, had.c.id).limit(limit)
        yield from found(connection, connection.execute(asked).scalars().all())


def search_reports(store: Store, words: str, limit: int | None = 20) -> list[ReportRow]:
    """The reports that have all `words` in title or text, the best first; of more than 20,000 as in `search`."""
    with store.reading() as connection:
        had = matches(connection, REPORTS, words, RANKED if limit is not None else None)
        asked = select(version.c.id).join(had, had.c.id == version.c.id).where(version.c.newest == 1)
        ids = connection.execute(asked.order_by(had.c.rank, version.c.id).limit(limit)).scalars().all()
        return report_rows(connection, ids)
