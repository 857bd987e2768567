"""Listed: many numbers, or many texts, as one bound value."""

from typing import Any

import msgspec
from sqlalchemy import ARRAY, ColumnElement, Dialect, Text
from sqlalchemy.types import TypeDecorator, TypeEngine, UserDefinedType

_TEXT = "TEXT"


class _Array(UserDefinedType[str]):
    """An array of PostgreSQL's, written out: its driver would look through a list of numbers one by one."""

    cache_ok = True
    render_bind_cast = True

    def __init__(self, of: str) -> None:
        self.of = of

    def get_col_spec(self, **_: object) -> str:
        return f"{self.of}[]"


class Listed(TypeDecorator[list[Any]]):
    """A list of numbers or texts as one bound value: an array in PostgreSQL, JSON in SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, of: str) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return Text()
        return ARRAY(Text()) if self.of == _TEXT else _Array(self.of)

    def process_bind_param(self, value: list[Any] | None, dialect: Dialect) -> list[Any] | str | None:
        if dialect.name == "postgresql" and self.of == _TEXT:
            return value
        told = msgspec.json.encode(value).decode()
        return Written(f"{{{told[1:-1]}}}") if dialect.name == "postgresql" else told


class Written(str):
    """An array of numbers as PostgreSQL writes it, whose type its place in the question tells."""


def listed(column: ColumnElement[Any]) -> Listed:
    """The type of many values of a column of texts or of integers."""
    return Listed(_TEXT if isinstance(column.type, Text) else "INTEGER")
