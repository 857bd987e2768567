"""Decoding: the compression of an answer undone, as far as its limit."""

import zlib
from collections.abc import Iterable, Iterator

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
    stream = zlib.decompressobj(_GZIP_OR_ZLIB)
    begun = False
    try:
        for chunk in chunks:
            if chunk and not begun and not _has_header(chunk):
                stream = zlib.decompressobj(-zlib.MAX_WBITS)  # servers send "deflate" without its header, too
            begun = begun or bool(chunk)
            waiting = chunk
            while waiting and not stream.eof:
                yield stream.decompress(waiting, _STEP)
                waiting = stream.unconsumed_tail
    except zlib.error:
        raise FetchError(where, "damaged: its compression cannot be undone") from None
    if begun and not stream.eof:
        raise FetchError(where, "cut short: the compressed answer has no end")


def _has_header(chunk: bytes) -> bool:
    """Of gzip, or of zlib: RFC 1950 makes its first two bytes a multiple of 31."""
    return chunk[:1] == b"\x1f" or (
        chunk[0] & 15 == 8 and len(chunk) > 1 and int.from_bytes(chunk[:2]) % 31 == 0
    )
