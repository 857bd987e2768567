"""Stretch: words of a report that a person names, as offsets."""

import re
from collections.abc import Sequence

from onrecord.errors import UsageError, quoted
from onrecord.record.paragraph import Range

_OFFSETS = re.compile(r"(\d+)-(\d+)")


def stretch(told: str, text: str, near: Sequence[Range] = ()) -> Range:
    """Where the words stand in `text`, with whatever white space; or "120-180", the offsets themselves.

    Words that stand in one of the paragraphs `near` are meant there. Raises UsageError where they stand
    nowhere, or more than once.
    """
    if given := _OFFSETS.fullmatch(told):
        return int(given[1]), int(given[2])
    everywhere = _places(told.split(), text)
    within = [(b, e) for b, e in everywhere if any(first <= b and e <= last for first, last in near)]
    found = within or everywhere
    if not found:
        raise UsageError(
            f"{quoted(told)} does not stand in the report; expected words of it, or offsets as 120-180"
        )
    if len(found) > 1:
        places = ", ".join(f"{b}-{e}" for b, e in found[:4])
        raise UsageError(
            f"{quoted(told)} stands there {len(found)} times; expected more words, or one of {places}"
        )
    return found[0]


def _places(words: Sequence[str], text: str) -> list[Range]:
    """Where the words stand behind each other, none a part of another word."""
    if not words:
        return []
    row = r"\s+".join(map(re.escape, words))
    before = r"(?<!\w)" if words[0][0].isalnum() else ""
    behind = r"(?!\w)" if words[-1][-1].isalnum() else ""
    return [found.span(1) for found in re.finditer(f"{before}(?=({row}){behind})", text)]
