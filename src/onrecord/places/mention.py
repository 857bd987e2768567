"""Mention: words of a report that may name a place."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from onrecord.known.form import key_of
from onrecord.places.gazetteer import Sense, senses, starts
from onrecord.places.kindword import BEFORE, NAMED, TOWNS, UNITS
from onrecord.places.nonplace import GENERIC
from onrecord.places.people import demonyms, home
from onrecord.places.plural import plural
from onrecord.places.spelling import SHORT, districts, full, holds, is_river, same, spellings
from onrecord.places.state import short, shortened
from onrecord.places.word import Words

LONGEST = 7  # words and marks of a name


@dataclass(frozen=True, slots=True)
class Mention:
    """The words `[begin, end)`, and what they may mean, by the key that the gazetteer has for them.

    With `called_after` the senses are those of a place in the name ("Orrin High School"), which may be
    somewhere else, or no place at all.
    """

    begin: int
    end: int
    key: str
    senses: tuple[Sense, ...]
    called_after: bool = False


def mention(words: Words, begin: int, end: int) -> Mention:
    """`[begin, end)` taken for the name of a place, which the gazetteer may not have."""
    key = words.key(begin, end)
    behind = words.word(begin - 1) in (",", "(") or words.word(begin + 1) == "."
    letters = [word for word in words.words[begin:end] if word != "."]
    alone = len(letters) == 1 or max(map(len, letters), default=0) <= 2  # "W. Va.", not "Mt. Orrin"
    if behind and alone and (code := short(words, begin)):
        return Mention(begin, end, code, senses(code))
    if country := demonyms().get(key):
        found = tuple(s for s in senses(key_of(country)) if s.kind == "c")
        if found:
            return Mention(begin, end, key, found)
    if place := home().get(key):
        return Mention(begin, end, place, tuple(s for s in senses(place) if s.kind in "cfuk"))
    found = _written(words, begin, end, senses(key))
    if (kind := plural(words, end)) and (one := _of_kind(key, kind)):
        return Mention(begin, end, f"{key} {kind}", one)
    first, _, rest = key.partition(" ")
    if not found and first in BEFORE and rest not in NAMED:
        key, found = rest, senses(rest)
    body, _, last = key.rpartition(" ")
    if not found and last in UNITS | TOWNS:
        found = tuple(sense for sense in senses(body) if sense.kind != "a")
    if not found:
        return _else(words, begin, end)
    if words.low(end) in UNITS and any(sense.kind in "ud" for sense in found):
        found = tuple(sense for sense in found if sense.kind in "ud")
        key += " " + words.low(end)
    elif body and last in UNITS - {"county"}:
        found = tuple(dict.fromkeys((*found, *(s for s in senses(body) if s.kind in "ud"))))
    noun = words.low(begin - 2) if words.low(begin - 1) == "of" else ""
    if noun in UNITS and any(sense.kind in "ud" for sense in found):
        return Mention(begin, end, f"{noun} of {key}", tuple(s for s in found if s.kind in "ud"))
    if noun in TOWNS and any(s.kind in "cu" for s in found) and any(s.kind in "pka" for s in found):
        return Mention(begin, end, f"{noun} of {key}", tuple(s for s in found if s.kind in "pka"))
    return Mention(begin, end, key, found)


def _of_kind(key: str, kind: str) -> tuple[Sense, ...]:
    """The units that a name means in a list which ends in "counties" or "provinces"."""
    if kind in ("county", "parish", "district") and (named := senses(f"{key} {kind}")):
        return named
    return tuple(sense for sense in senses(key) if sense.kind in "ud")


def _else(words: Words, begin: int, end: int) -> Mention:
    """A name that the gazetteer has in another spelling, or that holds one which it has."""
    key = words.key(begin, end)
    if code := shortened(words, begin, end):
        return Mention(begin, end, code, senses(code))
    if end == begin + 1 and words.word(begin).isupper() and len(key) <= 4 and words.small:
        return Mention(begin, end, key, ())
    for other, found in _called(key, short_name=end - begin <= 3):
        if found:
            return Mention(begin, end, other, found)
    for other in () if is_river(key) else holds(key):
        if other not in GENERIC and (found := senses(other)):
            return Mention(begin, end, other, found, called_after=True)
    return Mention(begin, end, key, ())


def _called(key: str, *, short_name: bool) -> Iterator[tuple[str, tuple[Sense, ...]]]:
    """Other keys for a name, with what each may mean, the nearest first."""
    written = same(key)
    yield written[1], tuple(dict.fromkeys(s for other in written if other != key for s in senses(other)))
    yield from ((other, _same_kind(key, senses(other))) for other in spellings(key))
    if short_name:
        yield f"{key} county", tuple(sense for other in districts(key) for sense in senses(other))


def _same_kind(key: str, found: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """`found`, for a river without towns."""
    return tuple(sense for sense in found if sense.kind not in "pakd") if is_river(key) else found


def _written(words: Words, begin: int, end: int, found: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """`found` without towns, if the name is an abbreviation in a text that is not all in capitals."""
    word = words.word(begin)
    if end != begin + 1 or not word.isupper() or len(word) > 4 or not words.small:
        return found
    return tuple(sense for sense in found if sense.kind in "cf")


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
