"""Base: what all tables share."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData

SCHEMA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)
WITHOUT_ROWID = {"sqlite_with_rowid": False}  # rows in the order of their key, which is all that finds them


def part_of(table: str, *, key: bool = False, column: str | None = None) -> Column[int]:
    """A column that names a row of `table`, and goes with it."""
    target = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(column or f"{table}_id", Integer, target, primary_key=key, nullable=False)


def refers_to(table: str, column: str, *, needed: bool = False) -> Column[int]:
    """A column that names a row of `table`, which stays."""
    return Column(column, Integer, ForeignKey(f"{table}.id"), nullable=not needed)


def number() -> Column[int]:
    """The place in a list, from 0, as the second part of a key."""
    return Column("number", Integer, primary_key=True, autoincrement=False)


def span(of: str = "", *, needed: bool = True) -> tuple[Column[int], Column[int]]:
    """Where it stands in the text of the version: code points, half-open."""
    before = f"{of}_" if of else ""
    begin, end = (Column(before + edge, Integer, nullable=not needed) for edge in ("begins", "ends"))
    return begin, end
