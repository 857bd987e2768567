"""Words: what a person types to search, as a question to the index."""

import re
from typing import Any

from sqlalchemy import Connection, Select, Subquery, false, func, literal_column, select
from sqlalchemy.sql import column, table

RANKED = 20_000  # so many can be ranked while somebody waits

STATEMENTS = ("statement_words", "statement_id")
REPORTS = ("report_words", "version_id")

_PHRASE = re.compile(r'"([^"]*)"|([^\s"]+)')
_WORD = re.compile(r"\w")


def phrases(given: str) -> list[str]:
    """The words of `given`, and what stands in double quotation marks as one; marks alone are passed over."""
    found = [quoted or word for quoted, word in _PHRASE.findall(given.replace("\x00", " "))]
    return [phrase for phrase in found if _WORD.search(phrase)]


def having(connection: Connection, index: tuple[str, str], given: str) -> Select[tuple[int]]:
    """The ids of the rows of an index that have all phrases of `given`."""
    matched = matches(connection, index, given)
    return select(matched.c.id)


def matches(
    connection: Connection, index: tuple[str, str], given: str, last: int | None = None
) -> Subquery:
    """Columns `id` and `rank`, the best lowest, of the rows that have all phrases; of the `last` rows only."""
    listed = phrases(given)
    build = _in_sqlite if connection.dialect.name == "sqlite" else _in_postgresql
    key, rank, condition = build(index, listed)
    asked = select(key.label("id"), rank.label("rank")).select_from(table(index[0])).where(condition)
    if last is not None and listed:
        newest = select(key.label("id")).select_from(table(index[0])).where(condition)
        first = select(func.min(newest.order_by(key.desc()).limit(last).subquery().c.id)).scalar_subquery()
        asked = asked.where(key >= first)
    return asked.subquery()


def _in_sqlite(index: tuple[str, str], listed: list[str]) -> tuple[Any, Any, Any]:
    quoted = " ".join('"' + phrase.replace('"', '""') + '"' for phrase in listed)
    condition = literal_column(index[0]).op("MATCH")(quoted) if listed else false()
    return literal_column("rowid"), literal_column("rank"), condition


def _in_postgresql(index: tuple[str, str], listed: list[str]) -> tuple[Any, Any, Any]:
    words: Any = column("words")
    asked: Any = None
    for phrase in listed:
        one = func.phraseto_tsquery(literal_column("'onrecord'"), phrase)
        asked = one if asked is None else asked.op("&&")(one)
    if asked is None:
        return column(index[1]), literal_column("0.0"), false()
    return column(index[1]), -func.ts_rank(words, asked), words.op("@@")(asked)
