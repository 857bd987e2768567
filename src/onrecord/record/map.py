"""Map: a named area, or the units of a country, that a desk measures and compares with."""

from typing import Literal

import msgspec

MapKind = Literal["area", "units"]


class Map(msgspec.Struct, frozen=True, kw_only=True):
    """A map as a desk holds it, under a `name` of its own; `geojson` is the file's text (RFC 7946, WGS 84).

    An "area" is one region, "units" are several, each a feature. `date` is the day whose state it shows
    (`YYYY-MM-DD`), `covers` what it is a map of, `held_by` who holds the area, `source` who says all this.
    """

    name: str
    kind: MapKind
    geojson: str
    date: str | None = None
    covers: str | None = None
    source: str | None = None
    held_by: str | None = None
    notes: str | None = None
