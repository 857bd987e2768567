"""WARC records: a web archive cut into them (ISO 28500), and where it is cut off.

No library is used: fastwarc 2.0 takes a file that is cut off for one that has ended, and here every byte of a
record is counted.
"""

from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from onrecord.acquire.gzip_members import GzipMembers

_LONGEST_HEAD = 1 << 20


class CutOffError(ValueError):
    """The archive ends in the middle of a record, or goes on with something that is none."""


class WarcRecord(msgspec.Struct, frozen=True):
    """`headers` have their names in lower case; of a block longer than the limit only a part is in
    `block`."""

    headers: dict[str, str]
    length: int
    block: bytes

    @property
    def whole(self) -> bool:
        return len(self.block) == self.length


def warc_records(stream: BinaryIO, limit: int) -> Iterator[WarcRecord]:
    """The records of `stream`, one after the other, whole or not at all. Raises CutOffError, OSError."""
    buffer = _Buffer(GzipMembers(stream))
    while not buffer.at_end():
        head = buffer.until(b"\r\n\r\n", _LONGEST_HEAD)
        first, *lines = head.decode("utf-8", "replace").split("\r\n")
        fields = (line.partition(":") for line in lines)
        headers = {name.strip().lower(): value.strip() for name, _, value in fields}
        length = headers.get("content-length", "")
        if not first.startswith("WARC/") or not length.isdigit():
            raise CutOffError("no record of a web archive")
        block = buffer.take(int(length[:18]), limit)
        if buffer.take(4, 4) != b"\r\n\r\n":
            raise CutOffError("a record that is longer than it says")
        yield WarcRecord(headers, int(length[:18]), block)


class _Buffer:
    def __init__(self, members: GzipMembers) -> None:
        self._members = members
        self._held = bytearray()

    def at_end(self) -> bool:
        if not self._held:
            self._held += self._members.read()
        if not self._held and self._members.cut:
            raise CutOffError("compressed data that has no end, or is damaged")
        return not self._held

    def until(self, mark: bytes, limit: int) -> bytes:
        """What stands before `mark`, which is taken, too."""
        looked = 0
        while (at := self._held.find(mark, looked)) < 0:
            looked = max(0, len(self._held) - len(mark))
            if len(self._held) > limit:
                raise CutOffError("no record of a web archive")
            self._more()
        found = bytes(self._held[:at])
        del self._held[: at + len(mark)]
        return found

    def take(self, count: int, limit: int) -> bytes:
        """The next `count` bytes, of which no more than `limit` are given."""
        found, left = bytearray(), count
        while left:
            if not self._held:
                self._more()
            piece = self._held[:left]
            found += piece[: limit - len(found)]
            left -= len(piece)
            del self._held[: len(piece)]
        return bytes(found)

    def _more(self) -> None:
        piece = self._members.read()
        if not piece:
            raise CutOffError("a record that has no end")
        self._held += piece
