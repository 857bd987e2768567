"""Standard input: one text, one page or JSON lines, by how it begins."""

import sys
from collections.abc import Iterator
from typing import BinaryIO

from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.stream import read_stream
from onrecord.acquire.wording import unreadable


def read_standard_input(published: str | None = None, stdin: BinaryIO | None = None) -> Iterator[Acquired]:
    """The reports on standard input, or on `stdin` in its place. It is not closed."""
    origin = Origin(where="-", id="stdin", published=published, noun="input")
    try:
        yield from read_stream(stdin or sys.stdin.buffer, origin)
    except OSError as error:
        yield unreadable("-", error)
