"""Site: what a claim is about on the maps: units with names, or all that a map covers."""

import re
from typing import NamedTuple

from onrecord.known.known import Known
from onrecord.maps import regions
from onrecord.record.map import Map
from onrecord.record.reading import Reading
from onrecord.relate.ground import ground, is_whole
from onrecord.relate.holding import Claim
from onrecord.relate.namesake import is_same
from onrecord.relate.onday import nearest
from onrecord.relate.scene import sentence

_NAME = re.compile(r"[A-Z][\w’'-]*")


class Site(NamedTuple):
    """The areas that may show it, and the map of units; `names` is None where all of `covers` is meant.

    `missing` are words of the report for which the map has no unit.
    """

    areas: list[Map]
    units: Map | None
    names: tuple[str, ...] | None
    covers: str | None
    missing: tuple[str, ...] = ()


def site(
    reading: Reading, claim: Claim, areas: list[Map], units: list[Map], day: str | None, known: Known
) -> Site | None:
    """Where a claim is about, by the maps; None where they do not know what it names."""
    return _whole(reading, claim, areas, units, day, known) or _units(reading, claim, areas, units, day, known)


def _whole(
    reading: Reading, claim: Claim, areas: list[Map], units: list[Map], day: str | None, known: Known
) -> Site | None:
    """All of a country or region that some map covers. An area without words for what it is of is all of it."""
    words = claim.subject
    for covers in dict.fromkeys(one.covers for one in (*areas, *units) if one.covers):
        named = _is_near(reading, claim, covers, known)
        meant = is_whole(words, lambda said, covers=covers: is_same(said, covers, known), named) if words else (
            named and claim.measure.unit != "share"
        )  # fmt: skip
        theirs = [one for one in areas if one.covers is None or is_same(one.covers, covers, known)]
        if meant and theirs:
            whole = [one for one in units if one.covers and is_same(one.covers, covers, known)]
            return Site(theirs, nearest(whole, day), None, covers)
    return None


def _units(
    reading: Reading, claim: Claim, areas: list[Map], units: list[Map], day: str | None, known: Known
) -> Site | None:
    """Units of the map that has all that are named, or else of the one that has some."""
    if not claim.subject:
        return None
    codes = {one.text: one.unit for one in reading.places if one.unit}
    partly = None
    left = list(units)
    while (map_ := nearest(left, day)) is not None:
        left.remove(map_)
        covers = map_.covers
        theirs = [one for one in areas if not (one.covers and covers) or is_same(one.covers, covers, known)]
        found = ground(claim.subject, regions(map_), codes, lambda s, c=covers: c is not None and is_same(s, c, known))
        if found is None or not theirs:
            continue
        here = Site(theirs, map_, found.units, covers, found.missing)
        if not found.missing:
            return here
        partly = partly or here
    return partly


def _is_near(reading: Reading, claim: Claim, covers: str, known: Known) -> bool:
    """Whether the sentence of a claim, or the one before it, names what is covered."""
    text = reading.report.text
    begin, end = sentence(text, claim.measure)
    before = text[:begin].rstrip()
    start = max(before.rfind(mark) for mark in (". ", "? ", "! ", "\n")) + 1
    return any(is_same(found[0], covers, known) for found in _NAME.finditer(text, start, end))
