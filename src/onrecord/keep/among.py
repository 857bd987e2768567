"""Among: whether an id, or a text, is one of many, as a condition of SQL.

The ids are one bound value: a value for each of a thousand takes longer to write down than to look up.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, bindparam, cast
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType

from onrecord.keep.listed import Listed, listed


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
    return _Among(column, bindparam("values", list(values), type_=listed(column), unique=True))


def among_given(column: ColumnElement[Any], bound: str = "ids") -> ColumnElement[bool]:
    """Whether `column`, as above, is one of the values that are bound by a name when the question is asked.

    For questions that are written down once: to make one anew takes longer than to look up a few rows.
    """
    return _Among(column, bindparam(bound, type_=listed(column)))


def among_pairs_given(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether two columns are one of the pairs that are bound as "pairs", as `numbers` makes them."""
    key = cast(one, BigInteger) * (1 << 32) + other
    return _Among(key, bindparam("pairs", type_=Listed("BIGINT")))


def numbers(pairs: Iterable[tuple[int, int]]) -> list[int]:
    """A number for each pair of ids."""
    return [first << 32 | second for first, second in pairs]
