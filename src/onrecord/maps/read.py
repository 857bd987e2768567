"""Read: files of GeoJSON -> a map."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as calendar_day
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import InputError, UsageError, printable, quoted
from onrecord.maps.file import LIMIT, read_bytes
from onrecord.maps.geojson import features
from onrecord.maps.naming import Naming, Properties, label, naming
from onrecord.maps.overlap import overlaps
from onrecord.maps.polygon import Shape, shape
from onrecord.maps.region import Region, joined_by_name, regions, written
from onrecord.maps.swapped import Box, is_swapped, is_turned
from onrecord.record.map import Map, MapKind

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LONGEST = 200


class _Read(NamedTuple):
    where: str
    properties: Properties
    shape: Shape


def read_map(
    name: str,
    paths: Sequence[str | Path],
    kind: MapKind,
    *,
    date: str | None = None,
    covers: str | None = None,
    held_by: str | None = None,
    source: str | None = None,
    name_property: str | None = None,
    beside: Iterable[Map] = (),
) -> Map:
    """The map that the files together hold, under `name`; the other words are the user's own.

    `name_property` is the property of features that names units; without it one is found (`naming`).
    Rings that cross or touch themselves are repaired, features without a polygon are left out, those of
    one name are joined, and the map's `notes` say so. Raises UsageError for an impossible name or date, and
    InputError for files that are no such map, also where latitude stands first: out of range, far from what
    it covers as onrecord knows it, or apart from the maps `beside` it that cover the same.
    """
    _check_words(name=name, covers=covers, held_by=held_by, source=source)
    _check_date(date)
    read = list(_read(paths))
    drawn = [one for one in read if one.shape.polygon is not None]
    where = printable(str(paths[0]))
    if not drawn:
        raise InputError(where, f"no polygons{_instead(read)}; expected at least one Polygon or MultiPolygon")
    each = _regions(drawn, kind, name_property)
    _check_swapped(each, covers, beside, where)
    kept, joined = joined_by_name(each) if kind == "units" else (each, [])
    repaired = _repairs(drawn, each)
    notes = [*repaired, *_left_out(read), *joined, *(overlaps(kept) if kind == "units" else ())]
    return Map(
        name=name, kind=kind, geojson=written(kept), date=date, covers=covers, source=source,
        held_by=held_by, notes="\n".join(notes) or None,
    )  # fmt: skip


def _read(paths: Sequence[str | Path]) -> Iterator[_Read]:
    total = 0
    for path in paths:
        data, at = read_bytes(path), printable(str(path))
        total += len(data)
        if total > LIMIT:
            raise InputError(
                at, f"with the files before it over {LIMIT // 1_000_000} MB; expected a smaller map"
            )
        found = features(data, at)
        for number, feature in enumerate(found, 1):
            where = f"{at}, feature {number}" if len(found) > 1 else at
            properties = feature.properties or {}
            named = f" ({printable(said[:40])})" if (said := label(properties)) else ""
            made = shape(feature.geometry, where + named)
            yield _Read(where, properties, made)


def _regions(drawn: list[_Read], kind: MapKind, name_property: str | None) -> list[Region]:
    if kind == "units":
        names = naming([(one.where, one.properties) for one in drawn], name_property)
    else:
        names = [Naming(label(one.properties) or "", (), None) for one in drawn]
    return [
        Region(*named, one.shape.polygon)
        for named, one in zip(names, drawn, strict=True)
        if one.shape.polygon
    ]


def _check_words(**words: str | None) -> None:
    for option, text in words.items():
        if text is not None and not (0 < len(text.strip()) <= _LONGEST and text.isprintable()):
            said = quoted(text) if text.strip() else "empty"
            raise UsageError(
                f"{option.replace('_', '-')}: {said}; expected one line of up to {_LONGEST} characters"
            )


def _check_date(date: str | None) -> None:
    if date is None:
        return
    try:
        if _DAY.fullmatch(date) and calendar_day.fromisoformat(date):
            return
    except ValueError:
        pass
    raise UsageError(f"date: {quoted(date)} is no day; expected YYYY-MM-DD, for example 2031-05-06")


def _check_swapped(found: list[Region], covers: str | None, beside: Iterable[Map], where: str) -> None:
    if covers is None:
        return
    box = _box(found)
    turned = (one.name for one in beside if one.covers == covers and is_turned(box, _box(regions(one))))
    far = f"where {quoted(covers)} lies" if is_swapped(box, covers) else None
    if (name := next(turned, None)) is not None:
        far = f"the map {quoted(name)}"
    if far is not None:
        raise InputError(
            where, f"far from {far}, but not if latitude and longitude change places: latitude stands first; "
            "expected [longitude, latitude]"
        )  # fmt: skip


def _box(found: Sequence[Region]) -> Box:
    import shapely

    return Box(*shapely.total_bounds([one.polygon for one in found]).tolist())


def _instead(read: list[_Read]) -> str:
    """What the file has in place of polygons: ", but 3 Point, 1 without geometry"."""
    types = Counter(t for one in read for t in one.shape.others or ("without geometry",))
    return (
        f", but {', '.join(f'{count} {t}' for t, count in types.most_common())}" if types else ": no features"
    )


def _repairs(drawn: list[_Read], regions: list[Region]) -> Iterator[str]:
    for one, region in zip(drawn, regions, strict=True):
        if one.shape.repaired:
            yield f"{region.name or one.where}: {one.shape.repaired}, repaired"


def _left_out(read: list[_Read]) -> Iterator[str]:
    types = Counter(t for one in read for t in one.shape.others)
    empty = sum(one.shape.polygon is None and not one.shape.others for one in read)
    said = [
        *(f"{count} {t}" for t, count in types.most_common()),
        *([f"{empty} without extent"] if empty else []),
    ]
    if said:
        yield f"left out: {', '.join(said)}"
