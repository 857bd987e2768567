"""Beginning: as much of a stream as tells its form; it is read again with the rest."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import BinaryIO

from onrecord.acquire.encoding import utf16_codec
from onrecord.acquire.line import LIMIT, lines

_CHUNK = 1 << 20
_MOST_LINES = 100


class Beginning:
    """The lines of `stream` up to the first that is not blank, if that comes within a hundred.

    `data` are their bytes; `text` is the same to look at, where what is not well encoded became U+FFFD.
    Then either `lines` or `whole` is called, once. The stream is never sought in: it may be a pipe.
    """

    def __init__(self, stream: BinaryIO, limit: int = LIMIT) -> None:
        self._stream = stream
        self._limit = limit
        self._lines = lines(stream, limit)
        self._ahead: list[bytes] = []
        self.text = ""
        codec = None
        for line in islice(self._lines, _MOST_LINES):
            codec = codec or utf16_codec(line) or "utf-8"
            self._ahead.append(line)
            self.text += line.decode(codec, "replace").removeprefix("\ufeff")
            if self.text.strip():
                break
        self.data = b"".join(self._ahead)

    def lines(self) -> Iterator[bytes]:
        """All lines of the stream, as `line.lines` gives them."""
        return chain(self._ahead, self._lines)

    def whole(self) -> bytes | None:
        """All bytes of the stream, or None, without reading on, where there are more than the limit."""
        data = bytearray(self.data)
        while len(data) <= self._limit:
            # Not all that is allowed at once: `read` would reserve that much for every small report.
            chunk = self._stream.read(_CHUNK)
            if not chunk:
                return bytes(data)
            data += chunk
        return None
