"""Base: what all tables share."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text

SCHEMA = MetaData()
NEWEST, HELD_BACK = 1, 2
"""Of `newest` in `version` and `statement`: the newest version of a report, and of one whose source cancelled
or withheld it; 0 is an older one."""
WITHOUT_ROWID: dict[str, Any] = {"sqlite_with_rowid": False}  # rows lie in the order of their key


def part_of(table: str, *, key: bool = False, column: str | None = None) -> Column[int]:
    """A column that names a row of `table`, and goes with it."""
    target = ForeignKey(f"{table}.id", ondelete="CASCADE")
    named = column or f"{table}_id"
    return Column(named, Integer, target, primary_key=key, autoincrement=False, nullable=False)


def refers_to(table: str, column: str, *, needed: bool = False) -> Column[int]:
    """A column that names a row of `table`, which stays."""
    return Column(column, Integer, ForeignKey(f"{table}.id"), nullable=not needed)


def number() -> Column[int]:
    """The place in a list, from 0, as the second part of a key."""
    return Column("number", Integer, primary_key=True, autoincrement=False)


def span() -> tuple[Column[int], Column[int]]:
    """Where it stands in the text of the version: code points, half-open."""
    return Column("begins", Integer, nullable=False), Column("ends", Integer, nullable=False)


def spans_of(table: str, owner: str) -> Table:
    """A list of spans for each row of `owner`."""
    return Table(table, SCHEMA, part_of(owner, key=True), number(), *span(), **WITHOUT_ROWID)


def listed_in_reading(table: str, *columns: Column[Any]) -> Table:
    """A list of things for each reading; `rest` is JSON."""
    key = part_of("reading", key=True), number()
    return Table(table, SCHEMA, *key, *columns, Column("rest", Text), **WITHOUT_ROWID)


def actors_of(table: str) -> Table:
    """A list of the report's actors for each statement."""
    return Table(
        table,
        SCHEMA,
        part_of("statement", key=True),
        number(),
        part_of("report_actor"),
        Index(f"ix_{table}_report_actor_id", "report_actor_id"),
        **WITHOUT_ROWID,
    )
