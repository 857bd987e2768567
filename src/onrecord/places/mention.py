"""Mention: words of a report that may name a place."""

from dataclasses import dataclass

from onrecord.places.gazetteer import Sense, senses, starts
from onrecord.places.kindword import UNITS
from onrecord.places.word import Words

LONGEST = 7  # words and marks of a name


@dataclass(frozen=True, slots=True)
class Mention:
    """The words `[begin, end)`, and what they may mean, by the key that the gazetteer has for them."""

    begin: int
    end: int
    key: str
    senses: tuple[Sense, ...]


def mention(words: Words, begin: int, end: int) -> Mention:
    """`[begin, end)` taken for the name of a place, which the gazetteer may not have."""
    key = words.key(begin, end)
    found = senses(key)
    first, _, rest = key.partition(" ")
    if not found and first in ("the", "central", "northern", "southern", "eastern", "western", "downtown"):
        key, found = rest, senses(rest)
    last = key.rpartition(" ")
    if not found and last[2] in UNITS | {"city", "town"}:
        found = tuple(sense for sense in senses(last[0]) if sense.kind != "a")
    if words.low(end) in UNITS and any(sense.kind in "ud" for sense in found):
        found = tuple(sense for sense in found if sense.kind in "ud")
        key += " " + words.low(end)
    return Mention(begin, end, key, found)


def longest(words: Words, at: int) -> int:
    """The end of the longest name in the gazetteer that begins with the word `at`; `at` if none."""
    end, best = at, at
    while end < len(words) and end - at < LONGEST and (end == at or words.joined(end)):
        end += 1
        key = words.key(at, end)
        if words.word(end - 1) not in "-‐‑–—" and senses(key) and _capitals(words, at, end):
            best = end
        if not starts(key):
            break
    dotted = words.word(best) == "." and best - at > 1 and words.word(best - 2) == "."
    return best + 1 if dotted else best  # the last dot of "U.S."


def _capitals(words: Words, begin: int, end: int) -> bool:
    """Whether the first and the last word are written as in a name, and no mark but these stands between."""
    allowed = ".-‐‑–—'’"
    marks = [word for word in words.words[begin:end] if not word[0].isalnum()]
    last = words.word(end - 1)
    return all(mark in allowed for mark in marks) and (
        last[0].isupper() or not last[0].isalpha() or (last in UNITS and end - begin > 1)
    )
