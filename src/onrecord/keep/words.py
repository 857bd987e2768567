"""Words: the index of the search, over statements and over reports."""

from sqlalchemy import Connection, text

_LONGEST = 250_000  # characters of a report that PostgreSQL indexes: a tsvector holds a megabyte

_SQLITE = {
    "statements in": "INSERT INTO statement_words (rowid, source, content)"
    " SELECT id, source, content FROM statement_text WHERE reading_id = :id",
    "statements out": "INSERT INTO statement_words (statement_words, rowid, source, content)"
    " SELECT 'delete', id, source, content FROM statement_text WHERE reading_id = :id",
    "report in": "INSERT INTO report_words (rowid, title, text)"
    " SELECT id, title, text FROM version WHERE id = :id",
    "report out": "INSERT INTO report_words (report_words, rowid, title, text)"
    " SELECT 'delete', id, title, text FROM version WHERE id = :id",
}
_POSTGRESQL = {
    "statements in": "INSERT INTO statement_words (statement_id, words)"
    " SELECT id, to_tsvector('onrecord', coalesce(source, '') || ' ' || coalesce(content, ''))"
    " FROM statement_text WHERE reading_id = :id",
    "statements out": "DELETE FROM statement_words USING statement"
    " WHERE statement_words.statement_id = statement.id AND statement.reading_id = :id",
    "report in": "INSERT INTO report_words (version_id, words) SELECT id,"
    f" strip(to_tsvector('onrecord', left(coalesce(title, '') || ' ' || text, {_LONGEST})))"
    " FROM version WHERE id = :id",
    "report out": "DELETE FROM report_words WHERE version_id = :id",
}


def index_statements(connection: Connection, reading_id: int) -> None:
    """Makes the statements of a reading findable by their words."""
    _run(connection, "statements in", reading_id)


def forget_statements(connection: Connection, reading_id: int) -> None:
    """Takes them out again; to be done while they are still written down."""
    _run(connection, "statements out", reading_id)


def index_report(connection: Connection, version_id: int) -> None:
    """Makes a version of a report findable by the words of its title and text."""
    _run(connection, "report in", version_id)


def forget_report(connection: Connection, version_id: int) -> None:
    """Takes it out again; to be done while it is still written down as it was."""
    _run(connection, "report out", version_id)


def _run(connection: Connection, what: str, id_: int) -> None:
    said = _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL
    connection.execute(text(said[what]), {"id": id_})
