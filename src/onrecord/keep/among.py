"""Among: whether an id, or a text, is one of many, as a condition of SQL.

The ids are one bound value: a value for each of a thousand takes longer to write down than to look up.
"""

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import ARRAY, BigInteger, ColumnElement, Dialect, Text, bindparam, cast
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType
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


class _Listed(TypeDecorator[list[Any]]):
    """A list of numbers or texts: an array in PostgreSQL, JSON in SQLite."""

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


class _Among(FunctionElement[bool]):
    inherit_cache = True
    name = "among"

    def self_group(self, against: OperatorType | None = None) -> "_Among":
        """Itself: by `= 1`, which would be added for SQLite, its index could not be used."""
        return self


@compiles(_Among, "sqlite")
def _sqlite(element: _Among, compiler: SQLCompiler, **given: object) -> str:
    column, ids = (compiler.process(one, **given) for one in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({ids}))"


@compiles(_Among, "postgresql")
def _postgresql(element: _Among, compiler: SQLCompiler, **given: object) -> str:
    column, ids = (compiler.process(one, **given) for one in element.clauses)
    return f"{column} = ANY({ids})"


def among(column: ColumnElement[Any], values: Iterable[int | str]) -> ColumnElement[bool]:
    """Whether `column`, a number or a text, is one of `values`, however many these are."""
    return _Among(column, bindparam("values", list(values), type_=_Listed(_kind(column)), unique=True))


def among_given(column: ColumnElement[Any], bound: str = "ids") -> ColumnElement[bool]:
    """Whether `column`, as above, is one of the values that are bound by a name when the question is asked.

    For questions that are written down once: to make one anew takes longer than to look up a few rows.
    """
    return _Among(column, bindparam(bound, type_=_Listed(_kind(column))))


def _kind(column: ColumnElement[Any]) -> str:
    return _TEXT if isinstance(column.type, Text) else "INTEGER"


def among_pairs_given(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether two columns are one of the pairs that are bound as "pairs", as `numbers` makes them."""
    key = cast(one, BigInteger) * (1 << 32) + other
    return _Among(key, bindparam("pairs", type_=_Listed("BIGINT")))


def numbers(pairs: Iterable[tuple[int, int]]) -> list[int]:
    """A number for each pair of ids."""
    return [first << 32 | second for first, second in pairs]
