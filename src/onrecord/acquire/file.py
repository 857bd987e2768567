"""File: one path that is no folder; a pipe or a device works as well, for text."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.stream import read_stream
from onrecord.acquire.wording import speakable, unreadable

TABLES = frozenset({".csv", ".tsv", ".parquet", ".pq"})
ARCHIVES = (".warc", ".warc.gz", ".mbox")


def read_file(
    path: str, name: str, published: str | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[Acquired]:
    """The reports of the file at `path`; `name` is the id of its one report, or begins those of its lines.

    `columns` says which column of a table holds what.
    """
    origin = Origin(where=speakable(path), id=speakable(name), published=published)
    try:
        yield from _read(path, origin, columns or {})
    except OSError as error:
        yield unreadable(path, error)


def _read(path: str, origin: Origin, columns: Mapping[str, str]) -> Iterator[Acquired]:
    """What is seldom read is imported only then."""
    suffix = Path(path).suffix.lower()
    if suffix in (".parquet", ".pq"):
        from onrecord.acquire.parquet import read_parquet

        yield from read_parquet(path, origin, columns)
        return
    if suffix == ".mbox":
        from onrecord.acquire.mbox import read_mbox

        yield from read_mbox(path, origin)
        return
    with Path(path).open("rb") as stream:
        if suffix in TABLES:
            from onrecord.acquire.separated import read_separated

            yield from read_separated(stream, origin, columns)
        elif path.lower().endswith(ARCHIVES):
            from onrecord.acquire.warc import read_warc

            yield from read_warc(stream, origin)
        else:
            yield from read_stream(stream, origin, suffix)
