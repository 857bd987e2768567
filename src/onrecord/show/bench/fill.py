"""Fill: a store gets invented reports, some added as any report is, the rest multiplied."""

import time
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection, func, select

from onrecord.keep.tables import report, statement
from onrecord.record.reading import Reading
from onrecord.show.bench.invent import Inventor
from onrecord.show.bench.multiply import multiply

if TYPE_CHECKING:
    from onrecord.desk import Desk

_ADDED = 300  # reports, before and after the store is full


class Filled(NamedTuple):
    """Reports a second without their reading, when the store was empty and when it was full.

    By the clock, and of processor time without that of a database server.
    """

    by_clock: tuple[float, float]
    by_processor: tuple[float, float]


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
    at_first = _add(desk, inventor, first, min(_ADDED, max(1, (statements - there) // 50)))
    multiply(desk.store, statements, inventor)
    with desk.store.reading() as connection:
        following = _next(connection)
    at_last = _add(desk, inventor, following, min(_ADDED, max(1, statements // 500)))
    return Filled((at_first[0], at_last[0]), (at_first[1], at_last[1]))


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


def _add(desk: "Desk", inventor: Inventor, first: int, count: int) -> tuple[float, float]:
    """Adds so many reports; gives how many a second, and a second of processor time."""
    taken = used = 0.0
    for number in range(first, first + count):
        reading = inventor.report(number)
        begun, spent = time.perf_counter(), time.process_time()
        desk.add_reading(reading)
        taken, used = taken + time.perf_counter() - begun, used + time.process_time() - spent
    return count / taken, count / used
