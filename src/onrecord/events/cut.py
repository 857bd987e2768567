"""Cut: a paragraph into sentences."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.?!][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|[.?!][”\"]\s+|[;]\s+|\n")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Adm|Sgt|Brig|Sen|Rep|Gov|St|No|vs|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Jr|Sr|al|Rev|Hon|Pres|Sec)|\b[a-z]\.[a-z])$"
)


def cut(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `[begin, end)` of `text`, in order; a semicolon ends one, too."""
    start = begin
    for stop in _END.finditer(text, begin, end):
        if text[stop.start()] == "." and _ABBREVIATED.search(
            text, max(begin, stop.start() - 8), stop.start()
        ):
            continue
        yield start, stop.end()
        start = stop.end()
    if start < end:
        yield start, end
