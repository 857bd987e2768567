"""Place: a place that a report names."""

import msgspec


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A place: `country` an ISO 3166 code, `latitude` and `longitude` in degrees (WGS 84)."""

    span: tuple[int, int]
    text: str
    name: str
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
