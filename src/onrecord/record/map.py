"""Map: a named area, or the units of a country, that a desk measures and compares with."""

from typing import Literal

import msgspec

MapKind = Literal["area", "units"]


class Map(msgspec.Struct, frozen=True, kw_only=True):
    """A map as a desk holds it, under a `name` of its own.

    An "area" shows what is held on the day `date` (`YYYY-MM-DD`), "units" are regions with names. `geojson`
    is a FeatureCollection (RFC 7946, WGS 84) of valid polygons, as `onrecord.maps.read_map` writes it.
    `covers` is what it is a map of, `held_by` who holds the area, `source` who says all this: the words of
    the user. `notes` tell what was repaired or left out in reading the file, a line each.
    """

    name: str
    kind: MapKind
    geojson: str
    date: str | None = None
    covers: str | None = None
    source: str | None = None
    held_by: str | None = None
    notes: str | None = None
