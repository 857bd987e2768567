"""Find: the mentions of places in a report's words, and what only looks like one."""

from onrecord.places.gazetteer import Sense, senses
from onrecord.places.kindword import BEFORE, FACILITIES, SCHOOLS, TOWNS, UNITS
from onrecord.places.longest import longest
from onrecord.places.mention import Mention, mention
from onrecord.places.nonplace import (
    ADDRESSED,
    BODIES,
    COMMON,
    GENERIC,
    HONORIFICS,
    INTO,
    SPEAKS,
    STATELY,
    WAYS,
)
from onrecord.places.people import bodies, demonyms, home
from onrecord.places.script import TRANSCRIBED
from onrecord.places.site import sites
from onrecord.places.state import short
from onrecord.places.word import Words

KNOWN_WELL = 100_000  # a town of fewer people needs a word before it that says it is a place
WELL_KNOWN = 1_000_000  # the same by a name that is not its own, where that is no other writing
KNOWN = 500  # a town of fewer needs its unit or country behind it
COLLEGES = frozenset(("university", "college"))  # which speak as bodies more than they are places
UNNAMED = COMMON | GENERIC
LINKS = frozenset("of de the and & al el la".split())


def find(words: Words, taken: list[tuple[int, int]], *, by_words: bool = True) -> list[Mention]:
    """The mentions in order, none over another; `taken` are words that name persons and bodies.

    With `by_words`, the words around a name tell whether it stands for a government.
    """
    held = {at for begin, end in taken for at in range(begin, end)}
    found: list[Mention] = []
    free = 0
    for at in words.capitals:
        if at < free or (words.lows[at] in UNNAMED and not words.is_capital(at + 1)):
            continue
        end = longest(words, at)
        if end > at and held.isdisjoint(range(at, end)) and (one := _place(words, at, end, found[-1:])):
            end = one.end
            if not by_words or not _speaks(words, one):
                found.append(one)
        free = end
    return sites(words, found, held)


def _place(words: Words, begin: int, end: int, before: list[Mention]) -> Mention | None:
    end = _with_kind(words, end)
    one = mention(words, begin, end)
    written = words.key(begin, end)
    if not one.senses or written in demonyms() or written in home() or written in bodies():
        return None
    if _in_larger_name(words, begin, end) or (_is_tiny(one) and not _is_held(words, one)):
        return None
    between = words.key(before[-1].end, begin) if before and begin - before[-1].end <= 2 else ""
    listed = between in (",", "and", ", and", "or")
    return one if listed or _is_likely(words, one) else None


def _with_kind(words: Words, end: int) -> int:
    """The end of the name with a capital noun of its kind: "Orrin Oblast", "Orrin International Airport"."""
    at = end
    while words.joined(at) and words.low(at) in (
        "international",
        "nuclear",
        "power",
        "air",
        "naval",
        "military",
    ):
        at += 1
    kinds = (UNITS | TOWNS | FACILITIES) - SCHOOLS
    return at + 1 if words.joined(at) and words.low(at) in kinds and words.is_capital(at) else end


def _in_larger_name(words: Words, begin: int, end: int) -> bool:
    """Whether capitals around the name make it a part of the name of a person or a body."""
    before, after = words.low(begin - 1), words.low(end)
    if words.joined(begin):
        title = words.low(begin - 2) if words.word(begin - 1) == "." else before
        if title in HONORIFICS:
            return True
        if before in LINKS and words.low(begin - 2) in BODIES and words.is_capital(begin - 2):
            return True
        named = words.is_capital(begin - 1) and before not in BEFORE and not words.starts_sentence(begin - 1)
        if named and before not in INTO and before not in demonyms() and not words.word(begin - 1).isupper():
            return True
    if not words.joined(end):
        return False
    if words.word(end) in "-‐‑" and words.begins[end] == words.ends[end - 1]:
        return words.low(end + 1) not in ("based", "held", "controlled", "occupied") or words.is_capital(
            end + 1
        )
    return words.is_capital(end) and after not in COMMON and not words.starts_sentence(end)


def _speaks(words: Words, one: Mention) -> bool:
    """Whether the name stands for a government: it says or wants, or has a minister."""
    if not any(sense.kind in "ck" for sense in one.senses):
        return False
    at = one.end
    if words.word(at) in "'’" and words.low(at + 1) == "s":
        near = [words.low(at + step) for step in (2, 3, 4)]
        return any(word in STATELY or word.rstrip("s") in STATELY for word in near)
    if words.low(at) in ("also", "has", "had", "have", "will", "would", "could", "did", "does", "is", "was"):
        at += 1
    if words.low(at) in ("not", "already", "repeatedly", "previously", "also"):
        at += 1
    if words.low(one.begin - 1) in INTO:
        return False
    before = words.low(one.begin - 1)
    if before == "between" or (before == "and" and words.low(one.begin - 3) == "between"):
        return words.low(one.begin - (2 if before == "between" else 4)) not in WAYS
    return words.low(at) in SPEAKS or before in ADDRESSED


def _is_likely(words: Words, one: Mention) -> bool:
    """Whether the name is great, or long, or stands where a place does; a common word is none."""
    if words.key(one.begin, one.end) in words.small or one.key in UNNAMED:
        return False
    if not COLLEGES.isdisjoint(one.key.split()):
        return _is_placed(words, one)
    return (
        any(s.kind in "cukf" or s.population >= _well_known(s) for s in one.senses)
        and not (_is_weak(one.senses) and words.starts_sentence(one.begin))
    ) or _is_placed(words, one)


def _well_known(sense: Sense) -> int:
    return WELL_KNOWN if sense.kind == "a" and sense.country not in TRANSCRIBED else KNOWN_WELL


def _is_tiny(one: Mention) -> bool:
    """Whether only places of few people, or of nobody knows how many, have the name, as persons may."""
    small = "pa" if one.key.split()[-1] in UNITS else "pad"
    return all(sense.kind in small and sense.population < KNOWN for sense in one.senses)


def _is_held(words: Words, one: Mention) -> bool:
    """Whether a unit or a country stands behind the name and a comma."""
    begin = one.end + 1
    if words.word(one.end) not in (",", "(") or begin >= len(words):
        return False
    end = longest(words, begin)
    return bool(short(words, begin)) or any(
        s.kind in "uc" for s in senses(words.key(begin, max(end, begin + 1)))
    )


def _is_weak(senses: tuple[Sense, ...]) -> bool:
    """Whether only an old or a foreign name is known by it."""
    return all(sense.kind in "ad" for sense in senses)


def _is_placed(words: Words, one: Mention) -> bool:
    """Whether a preposition of place stands before the name, or a unit or country behind it."""
    at = one.begin - 1
    while words.low(at) in BEFORE | TOWNS | {"of"} and words.joined(at + 1):
        at -= 1
    placed = words.joined(at + 1) and words.low(at) in INTO
    month = words.low(one.begin) in COMMON
    return placed and not month
