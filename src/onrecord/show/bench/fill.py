"""Fill: a store gets invented reports, some added as any report is, the rest multiplied."""

import time
from collections.abc import Sequence
from datetime import timedelta
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection, func, select

from onrecord.keep.tables import report, statement
from onrecord.record.reading import Reading
from onrecord.show.bench.invent import DAYS, SINCE, Inventor
from onrecord.show.bench.multiply import multiply

if TYPE_CHECKING:
    from onrecord.desk import Desk

_ADDED = 300  # reports, before and after the store is full
_A_DAY = 11  # of those after


class Filled(NamedTuple):
    """Reports a second without their reading, when the store was empty and when it was full.

    By the clock, and of processor time without that of a database server; and by the clock with relating
    them, when they have all been added. `related` are statements a second, when all of the store are.
    """

    by_clock: tuple[float, float]
    by_processor: tuple[float, float]
    and_related: tuple[float, float]
    related: float


def examples() -> list[Reading]:
    """The reports that come with onrecord, read."""
    from onrecord.desk import read
    from onrecord.reader import Reader

    reader = Reader()
    with as_file(files("onrecord") / "demo") as folder:
        return [read(path, path.name[:10], reader) for path in sorted(folder.glob("*.txt"))]


def fill(desk: "Desk", statements: int, inventor: Inventor) -> Filled:
    """Fills up to `statements`, or a little over; what is there stays."""
    with desk.store.reading() as connection:
        first, there = _next(connection), counted(connection)
    count = min(_ADDED, max(1, (statements - there) // 50))
    at_first = _add(desk, [inventor.report(number) for number in range(first, first + count)])
    multiply(desk.store, statements, inventor)
    begun = time.perf_counter()
    related = desk.relate() / (time.perf_counter() - begun)
    with desk.store.reading() as connection:
        following = _next(connection)
    count = min(_ADDED, max(1, statements // 500))
    days = (str(SINCE + timedelta(days=DAYS + at // _A_DAY)) for at in range(count))
    at_last = _add(desk, [inventor.report(following + at, day) for at, day in enumerate(days)])
    clock, processor, whole = zip(at_first, at_last, strict=True)
    return Filled(clock, processor, whole, related)


def counted(connection: Connection) -> int:
    """How many statements there are."""
    return connection.execute(select(func.count()).select_from(statement)).scalar_one()


def size(connection: Connection) -> int:
    """Bytes that the store takes."""
    if connection.dialect.name == "sqlite":
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        return int(pages) * int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())
    asked = (
        "SELECT sum(pg_total_relation_size(oid)) FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"
    )
    return int(connection.exec_driver_sql(asked).scalar_one())


def _next(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(report.c.id), 0))).scalar_one())


def _add(desk: "Desk", given: Sequence[Reading]) -> tuple[float, float, float]:
    """Adds reports; gives how many a second, a second of processor time, and a second with relating them."""
    begun, spent = time.perf_counter(), time.process_time()
    for reading in given:
        desk.add_reading(reading)
    taken, used = time.perf_counter() - begun, time.process_time() - spent
    desk.relate()
    return len(given) / taken, len(given) / used, len(given) / (time.perf_counter() - begun)
