"""Address: where a store is, a SQLite file or a PostgreSQL database."""

import os
from pathlib import Path
from urllib.parse import quote

import msgspec
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from onrecord.errors import StoreError, UsageError, printable

_DRIVER = "postgresql+psycopg"
_WAIT = "10"  # seconds for a server to answer
_MEMORY = ":memory:"


class Address(msgspec.Struct, frozen=True):
    """`shown` stands in messages: a path, or a URL without its password. `path` is None for a server."""

    url: URL
    shown: str
    path: Path | None = None
    read_only: bool = False

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"


def address(given: str | Path) -> Address:
    """The store that `given` names: `postgresql://...`, or the path of a SQLite file, there or not.

    Raises UsageError for a URL of another kind, and StoreError for a path that can be no file.
    """
    text = str(given)
    if "://" in text:
        return _server(text)
    if text == _MEMORY:
        return Address(URL.create("sqlite", database=_MEMORY), text)
    return _file(text)


def _server(text: str) -> Address:
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise UsageError("a store's URL is postgresql://USER@HOST/DATABASE; this is none") from None
    if url.drivername in ("postgresql", "postgres", _DRIVER):
        shown = printable(url.set(drivername="postgresql").render_as_string(hide_password=True))
        return Address(url.set(drivername=_DRIVER).update_query_dict(_waiting(url)), shown)
    raise UsageError(f"{printable(url.drivername)}: no kind of store; expected a path or postgresql://...")


def _waiting(url: URL) -> dict[str, str]:
    return {} if "connect_timeout" in url.query else {"connect_timeout": _WAIT}


def _file(text: str) -> Address:
    shown = printable(text) or "''"
    if not text or "\0" in text:
        raise StoreError(shown, "no path; expected the path of a store")
    path = Path(text)
    folder = path.absolute().parent
    try:
        if path.is_dir():
            raise StoreError(shown, "a folder; expected the path of a store")
        if not folder.is_dir():
            raise StoreError(shown, f"no such folder: {printable(str(folder))}")
        there = path.exists()
    except OSError as error:
        raise StoreError(shown, f"cannot be opened: {error.strerror}") from None
    if there and not (_writable(path) and _writable(folder)):
        return Address(_unwritable(path, folder), shown, path, read_only=True)
    return Address(URL.create("sqlite", database=text), shown, path)


def _unwritable(path: Path, folder: Path) -> URL:
    """The file opened for reading only; where nobody can write beside it either, without a lock."""
    query = {"uri": "true", "mode": "ro"}
    if not _writable(folder) and not path.with_name(path.name + "-wal").exists():
        query["immutable"] = "1"
    return URL.create("sqlite", database=f"file:{quote(str(path.absolute()))}", query=query)


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
