"""Search: statements and reports by their words."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import select

from onrecord.ask.condition import lets_through, newest
from onrecord.ask.filters import Filters
from onrecord.ask.reports import ReportRow, report_rows
from onrecord.ask.statements import found
from onrecord.ask.words import RANKED, phrases, ranked, reports_having
from onrecord.errors import UsageError, quoted
from onrecord.keep.store import Store
from onrecord.keep.tables import version
from onrecord.record.found import Found


def search(store: Store, words: str, filters: Filters, limit: int | None = 20) -> Iterator[Found]:
    """The statements that have all `words` in source or content, and that the other filters let through.

    Where no filter narrows them and there are more than 20,000, the best of those that were kept last.
    Raises UsageError where there is no word in `words`.
    """
    _asked(words)
    others = msgspec.structs.replace(filters, words=None)
    last = RANKED if limit is not None and others == Filters() else None
    with store.reading() as connection:
        had = ranked(connection, words, last)
        asked = select(had.c.id).where(lets_through(connection, others, had.c.id))
        asked = asked.order_by(had.c.rank, had.c.id).limit(limit)
        yield from found(connection, connection.execute(asked).scalars().all())


def search_reports(
    store: Store, words: str, limit: int | None = 20, *, held_back: bool = False
) -> list[ReportRow]:
    """The reports that have all `words` in title or text, those published last first. Raises UsageError.

    With `held_back` also those that their source cancelled or withheld.
    """
    _asked(words)
    with store.reading() as connection:
        of_all = newest(version.c.newest, held_back=held_back)
        asked = select(version.c.id).where(of_all, reports_having(connection, words))
        asked = asked.order_by(version.c.day.desc(), version.c.id.desc()).limit(limit)
        return report_rows(connection, connection.execute(asked).scalars().all())


def _asked(words: str) -> None:
    if not phrases(words):
        raise UsageError(f"{quoted(words)} has no word to search for; expected letters or digits")
