"""Line: a stream of bytes cut at its line ends, in little memory."""

from collections.abc import Iterator
from typing import BinaryIO

from onrecord.acquire.encoding import utf16_codec

LIMIT = 64 << 20
"""The most bytes of one report: about ten times the Bible."""

# Even, so that a piece of UTF-16 ends between two units.
_PIECE = 1 << 16


def lines(stream: BinaryIO, limit: int = LIMIT) -> Iterator[bytes]:
    """The lines with their ends, exactly as the bytes stand; joined they are the stream.

    But of a line of more than `limit` bytes only the beginning is given, itself longer than `limit`;
    its rest is read and dropped when the next line is asked for. No byte after a line is read before
    then, so the stream can be read on from there.
    """
    piece = stream.readline(_PIECE)
    end = "\n".encode(utf16_codec(piece) or "ascii")
    piece += _missing(piece, end, stream)
    while piece:
        line = bytearray(piece)
        while not piece.endswith(end) and len(line) <= limit and (piece := _next(stream, end)):
            line += piece
        yield bytes(line)
        while piece and not piece.endswith(end):
            piece = _next(stream, end)
        piece = _next(stream, end)


def _next(stream: BinaryIO, end: bytes) -> bytes:
    piece = stream.readline(_PIECE)
    return piece + _missing(piece, end, stream)


def _missing(piece: bytes, end: bytes, stream: BinaryIO) -> bytes:
    """The other half of a UTF-16 unit: `readline` stops at any byte 0A."""
    return stream.read(1) if len(piece) % len(end) else b""
