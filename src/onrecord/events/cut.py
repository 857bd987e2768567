"""Cut: a paragraph into sentences."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.?!][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|[.?!][”\"]\s+|[;]\s+|\n")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Adm|Sgt|Brig|Sen|Rep|Gov|St|No|vs|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Jr|Sr|al|Rev|Hon|Pres|Sec)|\b[a-z]\.[a-z])$"
)

LONGEST = 2000  # characters


def sentences(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `[begin, end)` of `text`, in order; a semicolon ends one, too.

    What is longer than `LONGEST` is no sentence, and is cut between words, so that no report takes long.
    """
    start = begin
    for stop in [*_stops(text, begin, end), end]:
        while stop - start > LONGEST:
            middle = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
            yield start, middle
            start = middle
        if start < stop:
            yield start, stop
        start = stop


def _stops(text: str, begin: int, end: int) -> Iterator[int]:
    for stop in _END.finditer(text, begin, end):
        dot = stop.start()
        if text[dot] != "." or not _ABBREVIATED.search(text, max(begin, dot - 8), dot):
            yield stop.end()
