"""Mention: words of a report that may name a place."""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.known.form import key_of
from onrecord.places.gazetteer import Sense, senses
from onrecord.places.inside import inside, parts
from onrecord.places.kindword import BEFORE, NAMED, TOWNS, UNITS
from onrecord.places.nonplace import GENERIC
from onrecord.places.noun import by_noun, named, of_kind
from onrecord.places.people import demonyms, home
from onrecord.places.plural import plural
from onrecord.places.spelling import districts, holds, is_river, same, spellings
from onrecord.places.state import short, shortened
from onrecord.places.word import Words

NO_NAME = NAMED | GENERIC  # what a name is not by itself, behind "north" or "greater"


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
    if (kind := plural(words, end)) and (one := of_kind(key, kind)):
        return Mention(begin, end, f"{key} {kind}", one)
    found = found or _without_noun(key)
    if not found and (rest := _bare(key)) != key and rest not in NO_NAME:
        key, found = rest, senses(rest) or _without_noun(rest)
    if not found:
        return _inside(words, begin, end) or _else(words, begin, end)
    return Mention(begin, end, *by_noun(words, begin, end, key, found))


def _inside(words: Words, begin: int, end: int) -> Mention | None:
    """A name that is given with the place it is in, "Orrin, Tolmar"."""
    for (first, last), (head, tail) in parts(words, begin, end):
        outer = mention(words, head, tail)
        if not outer.called_after and (found := inside(mention(words, first, last).senses, outer.senses)):
            return Mention(begin, end, words.key(begin, end), found)
    return None


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


def _without_noun(key: str) -> tuple[Sense, ...]:
    """What "Orrin" means in "Orrin township", by its own names."""
    body, _, last = key.rpartition(" ")
    return tuple(sense for sense in senses(body) if sense.kind != "a") if last in UNITS | TOWNS else ()


def _bare(key: str) -> str:
    """`key` without what says which part is meant: "north - west Orrin", "the southern Orrin"."""
    words = key.split()
    while len(words) > 1 and words[0] in BEFORE:
        words = words[2 if words[1] in ("-", "of") and len(words) > 2 else 1 :]
    return " ".join(words)


def _called(key: str, *, short_name: bool) -> Iterator[tuple[str, tuple[Sense, ...]]]:
    """Other keys for a name, with what each may mean, the nearest first."""
    written = same(key)
    yield written[1], tuple(dict.fromkeys(s for other in written if other != key for s in senses(other)))
    yield from ((other, _same_kind(key, senses(other))) for other in spellings(key))
    noun, _, rest = key.partition(" of ")
    yield rest, (named(noun, senses(rest)) or senses(rest)) if noun in UNITS | TOWNS else ()
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
