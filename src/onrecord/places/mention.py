"""Mention: words of a report that may name a place."""

from dataclasses import dataclass
from functools import lru_cache

from onrecord.known.form import key_of
from onrecord.places.gazetteer import Sense, senses, starts
from onrecord.places.kindword import BEFORE, FACILITIES, TOWNS, UNITS
from onrecord.places.people import demonyms
from onrecord.places.state import short
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
    behind = words.word(begin - 1) in (",", "(") or words.word(begin + 1) == "."
    if behind and (code := short(words, begin)):
        return Mention(begin, end, code, senses(code))
    if country := demonyms().get(key):
        return Mention(begin, end, key, tuple(s for s in senses(key_of(country)) if s.kind == "c"))
    found = _written(words, begin, end, senses(key))
    first, _, rest = key.partition(" ")
    if not found and first in BEFORE:
        key, found = rest, senses(rest)
    body, _, last = key.rpartition(" ")
    if not found and last in UNITS | TOWNS:
        found = tuple(sense for sense in senses(body) if sense.kind != "a")
    elif not found and last in FACILITIES:
        key, found = _named_after(key)
    if words.low(end) in UNITS and any(sense.kind in "ud" for sense in found):
        found = tuple(sense for sense in found if sense.kind in "ud")
        key += " " + words.low(end)
    return Mention(begin, end, key, found)


def _written(words: Words, begin: int, end: int, found: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """`found` without towns, if the name is an abbreviation in a text that is not all in capitals."""
    word = words.word(begin)
    if end != begin + 1 or not word.isupper() or len(word) > 4 or not words.small:
        return found
    return tuple(sense for sense in found if sense.kind in "cf")


def _named_after(key: str) -> tuple[str, tuple[Sense, ...]]:
    """The place at the head of the name of a facility: "Orrin" of "Orrin International Airport"."""
    head = key.rpartition(" ")[0]
    while head:
        if found := senses(head):
            return head, found
        head = head.rpartition(" ")[0]
    return key, ()


def longest(words: Words, at: int) -> int:
    """The end of the longest name in the gazetteer that begins with the word `at`; `at` if none."""
    if not _begins(words.words[at]):
        return at
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


@lru_cache(maxsize=20_000)
def _begins(word: str) -> bool:
    """Whether a name in the gazetteer begins with this word as it is written."""
    key = key_of(word)
    return starts(key) or bool(senses(key))


def _capitals(words: Words, begin: int, end: int) -> bool:
    """Whether the first and the last word are written as in a name, and no mark but these stands between."""
    allowed = ".-‐‑–—'’"
    marks = [word for word in words.words[begin:end] if not word[0].isalnum()]
    last = words.word(end - 1)
    return all(mark in allowed for mark in marks) and (
        last[0].isupper() or not last[0].isalpha() or (last in UNITS and end - begin > 1)
    )
