"""Noun: the senses of a name that the noun of its kind leaves, "Orrin county", "state of Orrin"."""

from onrecord.places.gazetteer import Sense, senses
from onrecord.places.kindword import TOWNS, UNITS
from onrecord.places.nonplace import GENERIC
from onrecord.places.word import Words


def of_kind(key: str, kind: str) -> tuple[Sense, ...]:
    """The units that a name means in a list which ends in "counties" or "provinces"."""
    if kind in ("county", "parish", "district") and (named := senses(f"{key} {kind}")):
        return named
    return tuple(sense for sense in senses(key) if sense.kind in "ud")


def by_noun(
    words: Words, begin: int, end: int, key: str, found: tuple[Sense, ...]
) -> tuple[str, tuple[Sense, ...]]:
    """The key and the senses that are left: "Orrin county", "county of Orrin", "city of Orrin"."""
    if words.low(end) in UNITS and any(sense.kind in "ud" for sense in found):
        found = tuple(sense for sense in found if sense.kind in "ud")
        key += " " + words.low(end)
    else:
        body, _, last = key.rpartition(" ")
        others = senses(body) if last in UNITS - {"county"} and body not in GENERIC else ()
        found = tuple(dict.fromkeys((*found, *(sense for sense in others if sense.kind in "ud"))))
    noun = words.low(begin - 2) if words.low(begin - 1) == "of" else ""
    left = named(noun, found)
    return (f"{noun} of {key}", left) if left else (key, found)


def named(noun: str, found: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """The units behind "state of"; the towns behind "city of", where the name is also a unit's."""
    if noun in UNITS:
        return tuple(sense for sense in found if sense.kind in "ud")
    if noun in TOWNS and any(sense.kind in "cu" for sense in found):
        return tuple(sense for sense in found if sense.kind in "pka")
    return ()
