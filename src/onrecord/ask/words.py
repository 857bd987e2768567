"""Words: what a person types to search, as a question to the index."""

import re
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Subquery, and_, false, func, literal_column, select
from sqlalchemy.sql import column, table

from onrecord.keep.tables import version

RANKED = 20_000  # so many can be ranked while somebody waits

_STATEMENTS = ("statement_words", "statement_id")
_REPORTS = ("report_words", "version_id")  # which word stands in which report, not where in it
_PHRASE = re.compile(r'"([^"]*)"|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")


def phrases(given: str) -> list[str]:
    """The words of `given`, and what stands in double quotation marks as one; marks alone are passed over."""
    found = [quoted or word for quoted, word in _PHRASE.findall(given.replace("\x00", " "))]
    return [" ".join(phrase.split()) for phrase in found if _WORD.search(phrase)]


def having(connection: Connection, given: str) -> Select[int]:
    """The ids of the statements that have all phrases of `given`."""
    return select(ranked(connection, given).c.id)


def ranked(connection: Connection, given: str, last: int | None = None) -> Subquery:
    """Columns `id` and `rank`, the best lowest, of statements that have all phrases, of the `last` only."""
    listed = phrases(given)
    index = _in_sqlite if connection.dialect.name == "sqlite" else _in_postgresql
    key, rank, condition = index(_STATEMENTS, listed)
    id_, ranks = key.label("id"), rank.label("rank")

    def its(*columns: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
        return select(*columns).select_from(table(_STATEMENTS[0])).where(condition)

    if last is None or not listed:
        return its(id_, ranks).subquery()
    if index is _in_sqlite:
        first = select(func.min(its(id_).order_by(key.desc()).limit(last).subquery().c.id))
        return its(id_, ranks).where(key >= first.scalar_subquery()).subquery()
    # Read once, and put in order here: else what the question asks besides is asked of each.
    latest = its(id_, column("words")).order_by(key.desc()).limit(last).subquery()
    return select(latest.c.id, ranks).order_by(ranks, latest.c.id).subquery()


def reports_having(connection: Connection, given: str) -> ColumnElement[bool]:
    """Whether a version has all words in title or text, and there the phrases as they stand."""
    listed = phrases(given)
    index = _in_sqlite if connection.dialect.name == "sqlite" else _in_postgresql
    key, _, condition = index(_REPORTS, [word for phrase in listed for word in _WORD.findall(phrase)])
    found = select(key).select_from(table(_REPORTS[0])).where(condition)
    as_it_stands = [
        version.c.text.icontains(phrase, autoescape=True) | version.c.title.icontains(phrase, autoescape=True)
        for phrase in listed
        if " " in phrase
    ]
    return and_(version.c.id.in_(found), *as_it_stands)


def _in_sqlite(index: tuple[str, str], listed: list[str]) -> tuple[Any, Any, Any]:
    quoted = " ".join(f'"{phrase.replace(chr(34), chr(34) * 2)}"' for phrase in listed)
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
