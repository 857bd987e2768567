"""Fault: what a database complains of, as one line for a person."""

import sqlite3

from sqlalchemy.engine import ExceptionContext

from onrecord.errors import StoreError, printable
from onrecord.keep.address import Address

# The primary result codes of SQLite (sqlite.org/rescode.html) through no fault of the program.
_SQLITE = {
    sqlite3.SQLITE_BUSY: "locked by another process that writes to it; try again when that is done",
    sqlite3.SQLITE_LOCKED: "locked by another process that writes to it; try again when that is done",
    sqlite3.SQLITE_FULL: "the disk is full; nothing of this step was written, all before it is kept",
    sqlite3.SQLITE_READONLY: "read-only; nothing was written",
    sqlite3.SQLITE_PERM: "no permission to open it",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened; is the folder there, and may it be written to?",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; `sqlite3 FILE .recover` gets out what is whole",
    sqlite3.SQLITE_NOTADB: "no store of onrecord; expected a SQLite file that `onrecord add` made",
    sqlite3.SQLITE_IOERR: "the disk cannot be read or written",
}
# By the first letters of SQLSTATE (appendix A of the manual of PostgreSQL).
_POSTGRESQL = {
    "53100": "the server's disk is full; nothing of this step was written, all before it is kept",
    "53": "the server has too little memory or too many connections",
    "25006": "read-only; nothing was written",
    "42501": "no permission for what was to be done",
    "28": "the server refuses this user or password",
    "3D000": "no such database on the server; expected one that is there, as `createdb` makes it",
    "55P03": "locked by another process that writes to it; try again when that is done",
    "57": "the server is shutting down, or ended the connection",
    "08": "the connection to the server broke",
    "58": "the server cannot read or write its disk",
    "XX001": "the database is damaged",
    "XX002": "the database is damaged",
}


def translate(context: ExceptionContext, address: Address) -> None:
    """Raises StoreError in the place of an error of the database that is no fault of the program."""
    if what := _said(context.original_exception):
        raise StoreError(address.shown, what) from context.original_exception


def _said(error: BaseException) -> str | None:
    if isinstance(error, sqlite3.Error):
        if "no such module: fts5" in str(error):
            return "the SQLite of this Python has no FTS5, which the search needs"
        return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return _of_server(error) if type(error).__module__.startswith("psycopg") else None


def _of_server(error: BaseException) -> str | None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        is_operational = type(error).__name__ in ("OperationalError", "ConnectionTimeout")
        return _unconnected(str(error)) if is_operational else None
    return next((says for begin, says in _POSTGRESQL.items() if state.startswith(begin)), None)


def _unconnected(message: str) -> str:
    """Why there is no connection: what the server says, or that there is none."""
    lines = [line.strip() for line in message.splitlines() if line.strip()] or ["no answer"]
    refused = next((line.partition("FATAL:")[2].strip() for line in lines if "FATAL:" in line), None)
    return (
        f"the server refuses: {printable(refused)}"
        if refused
        else f"no connection to the server: {printable(lines[0])}"
    )
