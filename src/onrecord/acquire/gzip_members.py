"""Gzip members: a compressed file of many parts, whose end is known from its being cut off."""

import zlib
from typing import BinaryIO

_PIECE = 1 << 16


class GzipMembers:
    """The decompressed bytes of `stream`, a gzip of one or more members, or the bytes themselves where it
    is none.

    `cut` is true behind the end where the last member has none, or is damaged.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._waiting = stream.read(_PIECE)
        self._packed = self._waiting.startswith(b"\x1f\x8b")
        self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._begun = False
        self.cut = False

    def read(self) -> bytes:
        """The next piece, of 64 KiB at most; none at the end. Raises OSError."""
        return self._unpacked() if self._packed else self._plain()

    def _plain(self) -> bytes:
        self._waiting = self._waiting or self._stream.read(_PIECE)
        data, self._waiting = self._waiting, b""
        return data

    def _unpacked(self) -> bytes:
        while not self.cut:
            self._waiting = self._waiting or self._stream.read(_PIECE)
            if not self._waiting:
                self.cut = self._begun
                break
            try:
                data = self._member.decompress(self._waiting, _PIECE)
            except zlib.error:
                self.cut = True
                break
            self._begun = True
            if self._member.eof:
                self._waiting = self._member.unused_data
                self._member, self._begun = zlib.decompressobj(zlib.MAX_WBITS | 16), False
            else:
                self._waiting = self._member.unconsumed_tail
            if data:
                return data
        return b""
