"""Region: one feature of a map, with its polygon."""

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from msgspec import Raw

if TYPE_CHECKING:
    from shapely import Geometry

    from onrecord.record.map import Map


class Region(NamedTuple):
    """A region, whose `polygon` is valid; `names` are its other names, `code` is its ISO 3166-2 code.

    The features of an area need no name: theirs is "" then.
    """

    name: str
    names: tuple[str, ...]
    code: str | None
    polygon: "Geometry"


class Properties(msgspec.Struct, omit_defaults=True):
    """What a stored map keeps of a feature's properties."""

    name: str = ""
    names: tuple[str, ...] = ()
    code: str | None = None


class Feature(msgspec.Struct, tag="Feature", tag_field="type"):
    """A feature of a stored map; `geometry` is JSON text."""

    properties: Properties
    geometry: Raw


class Features(msgspec.Struct, tag="FeatureCollection", tag_field="type"):
    """All features of a stored map."""

    features: list[Feature]


def joined_by_name(regions: list[Region]) -> tuple[list[Region], list[str]]:
    """The regions with those of one name made one, and a line for each of these."""
    import shapely

    by_name: dict[str, list[Region]] = {}
    for one in regions:
        by_name.setdefault(one.name, []).append(one)
    said = [
        f"{name}: {len(same)} features taken as one unit" for name, same in by_name.items() if len(same) > 1
    ]
    joined = [
        same[0]._replace(polygon=shapely.union_all([one.polygon for one in same]))
        if len(same) > 1
        else same[0]
        for same in by_name.values()
    ]
    return joined, said


def written(regions: list[Region]) -> str:
    """The regions as GeoJSON text, from which `regions` makes the same again."""
    import shapely

    return msgspec.json.encode(
        Features([
            Feature(Properties(one.name, one.names, one.code), Raw(shapely.to_geojson(one.polygon).encode()))
            for one in regions
        ])
    ).decode()  # fmt: skip


@lru_cache(maxsize=8)
def regions(map_: "Map") -> tuple[Region, ...]:
    """The regions of a map, in its order."""
    import shapely

    stored = msgspec.json.decode(map_.geojson, type=Features)
    return tuple(_region(one, shapely.from_geojson(bytes(one.geometry))) for one in stored.features)


def _region(stored: Feature, polygon: "Geometry") -> Region:
    properties = stored.properties
    return Region(properties.name, properties.names, properties.code, polygon)
