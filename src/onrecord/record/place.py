"""Place: a place that a report names."""

import msgspec


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A place: `country` an ISO 3166 alpha-2 code, `latitude` and `longitude` in degrees (WGS 84).

    `unit` is the ISO 3166-2 code of the first-level unit that it is or lies in. A water, a range or a
    region over a border has no country; its coordinates are about its middle.

    `near` is the span of another place of the report beside which this one is named, as in "Orrin School in
    Tolmar": then its own place is not known, and country, unit and coordinates are those of the other.
    """

    span: tuple[int, int]
    text: str
    name: str
    country: str | None = None
    unit: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    near: tuple[int, int] | None = None
