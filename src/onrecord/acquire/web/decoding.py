"""Decoding: the compression of an answer undone, as far as its limit."""

import zlib
from collections.abc import Iterable, Iterator
from itertools import chain

from onrecord.acquire.web.refused import FetchError, RefusedError

ACCEPTED = "gzip, deflate"
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_STEP = 1 << 16


def decoded(chunks: Iterable[bytes], coding: str, where: str, limit: int) -> bytes:
    """The bytes that `chunks` hold, in the Content-Encoding `coding`.

    Raises RefusedError for more than `limit` bytes, before they are in memory, and for another coding,
    FetchError where they are damaged or end too early.
    """
    names = [name for part in coding.split(",") if (name := part.strip().lower()) not in ("", "identity")]
    if len(names) > 1 or not set(names) <= {"gzip", "x-gzip", "deflate"}:
        raise RefusedError(
            where, f"sent as {' in '.join(reversed(names))[:40]!r}, which was not asked for", "coding"
        )
    data = bytearray()
    for piece in _inflated(chunks, where) if names else chunks:
        data += piece
        if len(data) > limit:
            raise RefusedError(where, f"larger than {limit >> 20} MiB when decompressed", "too large")
    return bytes(data)


def _inflated(chunks: Iterable[bytes], where: str) -> Iterator[bytes]:
    pieces = iter(chunks)
    first = b""
    while len(first) < 2 and (piece := next(pieces, None)) is not None:
        first += piece
    if not first:
        return
    # Servers send "deflate" without its header, too.
    stream = zlib.decompressobj(_GZIP_OR_ZLIB if _has_header(first) else -zlib.MAX_WBITS)
    try:
        for piece in chain([first], pieces):
            yield from _steps(stream, piece)
    except zlib.error:
        raise FetchError(where, "damaged: its compression cannot be undone") from None
    if not stream.eof:
        raise FetchError(where, "cut short: the compressed answer has no end")


def _steps(stream: "zlib._Decompress", waiting: bytes) -> Iterator[bytes]:
    """Behind a step that is full, more may wait in the stream itself."""
    full = False
    while (waiting or full) and not stream.eof:
        step = stream.decompress(waiting, _STEP)
        waiting, full = stream.unconsumed_tail, len(step) == _STEP
        yield step


def _has_header(first: bytes) -> bool:
    """Of gzip, or of zlib: RFC 1950 makes its first two bytes a multiple of 31."""
    return first[:1] == b"\x1f" or (first[0] & 15 == 8 and int.from_bytes(first[:2]) % 31 == 0)
