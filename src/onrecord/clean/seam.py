"""Seam: where a sentence has ended and, with no space between, something else begins."""

import re
from collections.abc import Iterator

# The word in front of the stop ends in two letters, the last of them small or both capitals, so that
# "p.m.ET" is no sentence's end; or in a digit, a bracket, or initials ("in the U.S."), behind which a digit
# would rather go on with a number. A colon is a seam only in front of two words.
_STOP = r"[\"'”’)]* ?[.!?…][\"'”’»)\]]*(?=[^\w\s.,;:!?…-]?"
_SEAM = re.compile(
    rf"(?:[A-Za-zß-ÿ][a-zß-ÿ]|[A-ZÀ-Þ]{{2}}){_STOP}[A-ZÀ-Þ0-9])"
    rf"|(?:\ds?|[)\]%]|\b(?:[A-Z]\.)+[A-Z]){_STOP}[A-ZÀ-Þ])"
    r"|[a-z]{3}:(?=[A-ZÀ-Þ][\w’']+ )"
)
_TITLE_OF_A_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Gov|Sen|Rep|Col|Lt|Sgt|Capt|Maj|Adm|Prof|Rev|Hon|Ph|No|Inc|Ltd|Co|Corp|vs)\.$"
)


def seams(text: str, begin: int, end: int) -> Iterator[int]:
    """The places in `[begin, end)` of `text` right behind a sentence's end, with no space behind it."""
    for found in _SEAM.finditer(text, begin, end):
        if not _TITLE_OF_A_PERSON.search(text, found.start(), found.end()):
            yield found.end()
