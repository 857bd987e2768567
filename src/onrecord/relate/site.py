"""Site: what a claim is about on the maps: units with names, or all that a map covers."""

import re
from collections.abc import Callable
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


class Asked(NamedTuple):
    """A claim of a reading, the areas of whoever holds and the maps of units, and the day, `YYYY-MM-DD`."""

    reading: Reading
    claim: Claim
    areas: list[Map]
    units: list[Map]
    day: str | None
    known: Known


def site(asked: Asked) -> Site | None:
    """Where a claim is about, by the maps; None where they do not know what it names."""
    return _whole(asked) or _units(asked)


def _whole(asked: Asked) -> Site | None:
    """All of what some map covers; "9,000 sq km" of nothing that is named is of what is covered and near."""
    claim, known = asked.claim, asked.known
    for covers in dict.fromkeys(one.covers for one in (*asked.areas, *asked.units) if one.covers):
        near = _is_near(asked, covers)
        if claim.subject is not None:
            meant = is_whole(claim.subject, _covered(covers, known), near)
        else:
            meant = near and claim.measure.unit != "share"
        areas = [one for one in asked.areas if one.covers is None or is_same(one.covers, covers, known)]
        if meant and areas:
            units = [one for one in asked.units if one.covers and is_same(one.covers, covers, known)]
            return Site(areas, nearest(units, asked.day), None, covers)
    return None


def _units(asked: Asked) -> Site | None:
    """Units of the map that has all that are named, or else of the one that has some."""
    if asked.claim.subject is None:
        return None
    codes = {one.text: one.unit for one in asked.reading.places if one.unit}
    partly, left = None, list(asked.units)
    while (map_ := nearest(left, asked.day)) is not None:
        left.remove(map_)
        covers = map_.covers
        covered = _covered(covers, asked.known)
        areas = [one for one in asked.areas if not (one.covers and covers) or covered(one.covers)]
        found = ground(asked.claim.subject, regions(map_), codes, covered) if areas else None
        if found is not None:
            here = Site(areas, map_, found.units, covers, found.missing)
            if not found.missing:
                return here
            partly = partly or here
    return partly


def _covered(covers: str | None, known: Known) -> Callable[[str], bool]:
    """Whether words name what a map covers."""
    return lambda words: covers is not None and is_same(words, covers, known)


def _is_near(asked: Asked, covers: str) -> bool:
    """Whether the sentence of a claim, or the one before it, names what is covered."""
    text = asked.reading.report.text
    begin, end = sentence(text, asked.claim.measure)
    before = text[:begin].rstrip()
    start = max(before.rfind(mark) for mark in (". ", "? ", "! ", "\n")) + 1
    return any(is_same(found[0], covers, asked.known) for found in _NAME.finditer(text, start, end))
