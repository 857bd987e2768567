"""Spelling: other ways of writing a name of a place, and the place that a longer name holds."""

from collections.abc import Iterator

from onrecord.places.kindword import NAMED

_FULL = {
    "st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "pt": "point", "twp": "township",
    "co": "county", "cnty": "county", "dist": "district", "prov": "province", "is": "island",
    "isl": "island", "hts": "heights", "spgs": "springs", "rep": "republic", "pk": "park", "n": "north",
    "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest", "se": "southeast",
    "sw": "southwest", "vlg": "village",
}  # fmt: skip
SHORT = frozenset(("st", "mt", "ft"))
"""Words that begin a name and stand for longer ones."""
_SHORT = {"saint": "st", "mount": "mt", "fort": "ft"}
_ENDS = {"counties": "county", "districts": "district", "provinces": "province", "regions": "region"}
_LEAST = 4  # letters of a name that stands in a longer one


def full(key: str) -> str:
    """`key` with its first word written out: "Mt. Orrin", "Ft. Orrin", "St. Orrin"."""
    first, *rest = [word for word in key.split() if word != "."]
    return " ".join([_FULL.get(first, first), *rest])


def same(key: str) -> list[str]:
    """`key` as it stands, in full and shortened, without dots and possessive: "Mt. Orrin", "Orrin Twp."."""
    words = [word for word in key.split() if word != "."]
    if words[-2:] == ["'", "s"]:
        words = words[:-2]
    long = [_FULL.get(word, word) for word in words]
    long = [*long[:-1], *(_ENDS.get(word, word) for word in long[-1:])]
    return [" ".join(words), " ".join(long), " ".join(_SHORT.get(word, word) for word in long)]


def spellings(key: str) -> Iterator[str]:
    """`key` in other words for the same: "the Orrin", "City of Orrin", "Lake Orrin", "Orrin River"."""
    words = same(key)[1].split()
    if len(words) < 2:
        return
    if words[0] == "the":
        yield " ".join(words[1:])
    if words[1] == "of" and words[0] in NAMED:
        yield " ".join([*words[2:], words[0]])
    if words[0] in ("lake", "river", "mount", "cape", "camp"):
        yield " ".join([*words[1:], words[0]])
    if words[-1] in ("lake", "river", "mount"):
        yield " ".join([words[-1], *words[:-1]])
    if words[-1] in ("river", "mountains", "islands", "island"):
        yield " ".join(words[:-1])


def is_river(key: str) -> bool:
    """Whether a river is named, which is seldom near the town of its name or the town beside it."""
    return key.endswith(" river") or key.startswith("river ")


def districts(key: str) -> Iterator[str]:
    """The names of the second-level units that may be written by `key` alone: "Orrin and Tolmar counties"."""
    words = [word for word in key.split() if word not in ("counties", "districts")]
    yield from (" ".join([*words, kind]) for kind in ("county", "parish", "district"))


def holds(key: str) -> Iterator[str]:
    """The names of places in the name of what is called after them, the longest first.

    "Orrin" in "University of Orrin", "Orrin High School", "Diocese of North Orrin", "Camp Orrin".
    """
    words = [_FULL.get(word, word) for word in key.split() if word not in (".", "'", "s", "the")]
    if "of" in words[1:-1] and set(words[: words.index("of")]) & NAMED:
        yield " ".join(words[words.index("of") + 1 :])
    elif "in" in words[1:-1] or "at" in words[1:-1]:
        at = max(number for number, word in enumerate(words[:-1]) if word in ("in", "at"))
        yield " ".join(words[at + 1 :])
    if words and words[-1] in NAMED:
        yield from (
            head for end in range(len(words) - 1, 0, -1) if len(head := " ".join(words[:end])) >= _LEAST
        )
    if len(words) > 1 and words[0] in ("camp", "port", "hmp", "raf", "fort", "downtown", "old", "new"):
        yield " ".join(words[1:])
