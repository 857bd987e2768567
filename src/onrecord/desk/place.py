"""Place of a desk: its store, and the desk file with its settings."""

from pathlib import Path
from typing import NamedTuple

_SQLITE = b"SQLite format 3\x00"  # how such a file begins (sqlite.org/fileformat.html)


class DeskPlace(NamedTuple):
    """`store` is a path or a URL; `settings` the path of a desk file, None where there is none."""

    store: str
    settings: str | None

    @classmethod
    def of(cls, where: str | Path, settings: str | Path | None = None) -> "DeskPlace":
        """A desk by its store, or by its desk file: `talks.db` and `talks.toml` side by side are one desk.

        `settings` goes before a file that lies beside the store. Nothing is opened.
        """
        text = str(where)
        if "://" in text:
            return cls(text, str(settings) if settings is not None else None)
        path = Path(text)
        if path.suffix.lower() == ".toml":
            return cls(str(path.with_suffix(".db")), str(settings if settings is not None else path))
        beside = path.with_suffix(".toml") if path.name else path
        if settings is None and path.name and beside.is_file():
            settings = beside
        return cls(text, str(settings) if settings is not None else None)


def settings_of(where: str | Path) -> str | None:
    """The desk file that `where` is, or that goes with the store that it is; None for a store without one."""
    path = Path(where)
    try:
        with path.open("rb") as file:
            is_store = file.read(len(_SQLITE)) == _SQLITE
    except (OSError, ValueError):
        is_store = "://" in str(where)
    return DeskPlace.of(where).settings if is_store else str(where)
