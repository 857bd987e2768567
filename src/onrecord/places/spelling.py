"""Spelling: other ways of writing a name of a place, and the place that a longer name holds."""

from collections.abc import Iterator

from onrecord.places.kindword import NAMED, TOWNS, UNITS

_FULL = {
    "st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "pt": "point", "twp": "township", "co": "county",
    "cnty": "county", "dist": "district", "prov": "province", "is": "island", "isl": "island", "hts": "heights",
    "spgs": "springs", "rep": "republic", "pk": "park", "n": "north", "s": "south", "e": "east", "w": "west",
    "ne": "northeast", "nw": "northwest", "se": "southeast", "sw": "southwest", "vlg": "village",
}  # fmt: skip
_SHORT = {"saint": "st", "mount": "mt", "fort": "ft"}
_ENDS = {"counties": "county", "districts": "district", "provinces": "province", "regions": "region"}
_LEAST = 4  # letters of a name that stands in a longer one


def spellings(key: str) -> Iterator[str]:
    """`key` in full and with other words for the same: "Mt. Orrin", "N. Orrin", "Orrin Twp.", "Orrin's"."""
    words = [word for word in key.split() if word != "."]
    if len(words) > 2 and words[-2:] == ["'", "s"]:
        words = words[:-2]
    full = [_FULL.get(word, word) for word in words]
    full = [*full[:-1], _ENDS.get(full[-1], full[-1])] if full else full
    yield " ".join(words)
    yield " ".join(full)
    yield " ".join(_SHORT.get(word, word) for word in full)
    if full[:1] == ["the"]:
        yield " ".join(full[1:])
    if full[1:2] == ["of"] and full[0] in UNITS | TOWNS | NAMED:
        yield " ".join([*full[2:], full[0]])
    if full[:1] in (["lake"], ["river"], ["mount"], ["cape"], ["camp"]):
        yield " ".join([*full[1:], full[0]])
    if full[-1:] in (["lake"], ["river"], ["mount"]):
        yield " ".join([full[-1], *full[:-1]])
    if full[-1:] in (["river"], ["mountains"], ["islands"], ["island"]):
        yield " ".join(full[:-1])


def districts(key: str) -> Iterator[str]:
    """The names of the second-level units that may be written by `key` alone: "Orrin and Tolmar counties"."""
    words = [word for word in key.split() if word not in ("counties", "districts")]
    yield from (" ".join([*words, kind]) for kind in ("county", "parish", "district"))


def holds(key: str) -> Iterator[str]:
    """The names of places in the name of what is called after them, the longest first.

    "Orrin" in "University of Orrin", "Orrin High School", "Diocese of North Orrin", "Camp Orrin".
    """
    words = [_FULL.get(word, word) for word in key.split() if word not in (".", "'", "s", "the")]
    if "of" in words[1:-1] and set(words[: words.index("of")]) & (NAMED | UNITS | TOWNS):
        yield " ".join(words[words.index("of") + 1 :])
    elif "in" in words[1:-1] or "at" in words[1:-1]:
        at = max(number for number, word in enumerate(words[:-1]) if word in ("in", "at"))
        yield " ".join(words[at + 1 :])
    if words and words[-1] in NAMED:
        yield from (head for end in range(len(words) - 1, 0, -1) if len(head := " ".join(words[:end])) >= _LEAST)
    if len(words) > 1 and words[0] in ("camp", "port", "hmp", "raf", "fort", "downtown", "old", "new"):
        yield " ".join(words[1:])
