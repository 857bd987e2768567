"""Polygon: the geometry of a feature as a valid multipolygon, and what was done to make it one."""

import re
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import msgspec
from msgspec import Raw

from onrecord.errors import InputError, quoted
from onrecord.maps.geojson import EXPECTED, GEOMETRIES, NONE, reason
from onrecord.maps.position import Ring, points

if TYPE_CHECKING:
    from shapely import Geometry, MultiPolygon, Polygon

_T = TypeVar("_T")
_WHERE = re.compile(r"(.+)\[(\S+) (\S+)\]")


class Shape(NamedTuple):
    """`polygon` is None where the feature has none; `others` are the types of geometries passed over."""

    polygon: "MultiPolygon | None"
    repaired: str | None
    others: tuple[str, ...]


class _Geometry(msgspec.Struct):
    type: str
    coordinates: Raw = Raw(b"[]")
    geometries: list[Raw] = []


def shape(geometry: Raw, where: str) -> Shape:
    """The polygons of a geometry as JSON text; `where` stands in the InputError of one that is wrong.

    Rings that cross or touch themselves are repaired by `shapely.make_valid`: the outer rings of a polygon
    are joined and its inner ones cut out ("structure").
    """
    import shapely

    if bytes(geometry) == NONE:
        return Shape(None, None, ())
    try:
        parts, others = _parts(geometry, where)
    except RecursionError:
        raise InputError(where, f"geometries within geometries without end; {EXPECTED}") from None
    polygons = [polygon for polygon in parts if not polygon.is_empty]
    if not polygons:
        return Shape(None, None, tuple(others))
    whole = shapely.MultiPolygon(polygons)
    if whole.is_valid:
        return Shape(whole, None, tuple(others))
    wrong = shapely.is_valid_reason(whole)
    made = _multi(shapely.make_valid(whole, method="structure", keep_collapsed=False))
    return Shape(None if made.is_empty else made, _said(wrong), tuple(others))


def _parts(geometry: Raw, where: str) -> tuple[list["Polygon"], list[str]]:
    found = _decode(geometry, _Geometry, where)
    if found.type == "Polygon":
        return [_polygon(_decode(found.coordinates, list[Ring], where), where)], []
    if found.type == "MultiPolygon":
        return [_polygon(rings, where) for rings in _decode(found.coordinates, list[list[Ring]], where)], []
    if found.type == "GeometryCollection":
        several = [_parts(one, where) for one in found.geometries]
        return [part for parts, _ in several for part in parts], [t for _, types in several for t in types]
    if found.type not in GEOMETRIES:
        raise InputError(where, f"a geometry of type {quoted(found.type)}; {EXPECTED}")
    return [], [found.type]


def _polygon(rings: list[Ring], where: str) -> "Polygon":
    import shapely

    drawn = [points(ring, where) for ring in rings if ring]
    return shapely.Polygon(drawn[0], drawn[1:]) if drawn else shapely.Polygon()


def _multi(geometry: "Geometry") -> "MultiPolygon":
    import shapely

    parts = [p for p in shapely.get_parts(shapely.get_parts(geometry)) if isinstance(p, shapely.Polygon)]
    return shapely.MultiPolygon(parts)


def _decode(text: Raw, type_: type[_T], where: str) -> _T:
    try:
        return msgspec.json.decode(text, type=type_)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise InputError(where, f"no GeoJSON geometry: {reason(error)}") from None


def _said(wrong: str) -> str:
    """Shapely's reason in words: "self-intersection at 34.8276, 45.9943"."""
    found = _WHERE.fullmatch(wrong)
    what, at = (found[1], f" at {float(found[2]):.6g}, {float(found[3]):.6g}") if found else (wrong, "")
    return what.lower() + at
