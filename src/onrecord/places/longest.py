"""Longest: the longest name in the gazetteer that begins at a word."""

from functools import lru_cache

from onrecord.known.form import key_of
from onrecord.places.gazetteer import senses, starts
from onrecord.places.kindword import UNITS
from onrecord.places.spelling import SHORT, full
from onrecord.places.word import Words

LONGEST = 7  # words and marks of a name


def longest(words: Words, at: int) -> int:
    """The end of the longest name in the gazetteer that begins with the word `at`; `at` if none."""
    if not _begins(words.words[at]):
        return at
    end, best = at, at
    while end < len(words) and end - at < LONGEST and (end == at or words.joined(end)):
        end += 1
        key = words.key(at, end)
        other = full(key) if words.lows[at] in SHORT else key
        known = senses(key) or (other != key and senses(other))
        if words.word(end - 1) not in "-‐‑–—" and known and _capitals(words, at, end):
            best = end
        if not starts(key) and not (other != key and starts(other)):
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
