"""Place of a desk: its store, and the desk file with its settings."""

from pathlib import Path
from typing import NamedTuple


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
