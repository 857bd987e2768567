"""Words: what a person types to search, as a question to the index."""

import re

from sqlalchemy import Connection, Select, Subquery, func, literal_column, select, text
from sqlalchemy.sql import column, table

_PHRASE = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w")
_RANK = "rank"

STATEMENTS = ("statement_words", "statement_id")
REPORTS = ("report_words", "version_id")


def phrases(given: str) -> list[str]:
    """The words of `given`, and what stands in double quotation marks as one; marks alone are passed over."""
    found = [quoted or word for quoted, word in _PHRASE.findall(given.replace("\x00", " "))]
    return [phrase for phrase in found if _WORD.search(phrase)]


def matches(connection: Connection, index: tuple[str, str], given: str) -> Subquery:
    """Columns `id` and `rank`, the best lowest, of the rows of an index that have all phrases of `given`."""
    listed = phrases(given)
    sqlite = connection.dialect.name == "sqlite"
    return (_in_sqlite if sqlite else _in_postgresql)(index, listed).subquery()


def having(connection: Connection, given: str) -> Select[tuple[int]]:
    """The ids of the statements that have all phrases of `given`."""
    return select(matches(connection, STATEMENTS, given).c.id)


def _in_sqlite(index: tuple[str, str], listed: list[str]) -> Select[tuple[int, float]]:
    named = index[0]
    quoted = " ".join('"' + phrase.replace('"', '""') + '"' for phrase in listed)
    asked = select(literal_column("rowid").label("id"), literal_column(_RANK).label(_RANK)).select_from(table(named))
    if not listed:
        return asked.where(text("0"))
    return asked.where(literal_column(named).op("MATCH")(quoted))


def _in_postgresql(index: tuple[str, str], listed: list[str]) -> Select[tuple[int, float]]:
    named, key = index
    words = column("words")
    asked = None
    for phrase in listed:
        one = func.phraseto_tsquery(literal_column("'onrecord'"), phrase)
        asked = one if asked is None else asked.op("&&")(one)
    if asked is None:
        return select(column(key).label("id"), literal_column("0.0").label(_RANK)).select_from(table(named)).where(text("false"))
    rank = -func.ts_rank(words, asked)
    return select(column(key).label("id"), rank.label(_RANK)).select_from(table(named)).where(words.op("@@")(asked))
