"""File: one path that is no folder; a pipe or a device works as well."""

from collections.abc import Iterator
from pathlib import Path

from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.stream import read_stream
from onrecord.acquire.wording import speakable, unreadable


def read_file(path: str, name: str, published: str | None = None) -> Iterator[Acquired]:
    """The reports of the file at `path`; `name` is the id of its one report, or begins those of its lines."""
    origin = Origin(where=speakable(path), id=speakable(name), published=published)
    try:
        with Path(path).open("rb") as stream:
            yield from read_stream(stream, origin, Path(path).suffix.lower())
    except OSError as error:
        yield unreadable(path, error)
