"""Swapped: a map in whose coordinates latitude stands first, though both are in range."""

from typing import NamedTuple

from onrecord.known.form import key_of
from onrecord.places.gazetteer import senses

_FAR = 5.0  # degrees
_COUNTRIES_FIRST = "cukpafd"


class Box(NamedTuple):
    """The least and greatest longitude and latitude, in degrees."""

    west: float
    south: float
    east: float
    north: float

    def turned(self) -> "Box":
        """The box of the same positions with longitude and latitude taken for each other."""
        return Box(self.south, self.west, self.north, self.east)

    def away(self, longitude: float, latitude: float) -> float:
        """How many degrees a place lies from the box, 0 in it; on a plane, which is enough to tell them."""
        right = max(self.west - longitude, 0.0, longitude - self.east)
        up = max(self.south - latitude, 0.0, latitude - self.north)
        return float(max(right, up))

    def meets(self, other: "Box") -> bool:
        """Whether the two have a position in common."""
        across = self.west <= other.east and other.west <= self.east
        return across and self.south <= other.north and other.south <= self.north


def is_turned(box: Box, other: Box) -> bool:
    """Whether two maps of one country or region lie apart, but would not if one were turned."""
    return not box.meets(other) and box.turned().meets(other)


def is_swapped(box: Box, covers: str) -> bool:
    """Whether a map that covers the place named lies far from it, and less than half as far if turned.

    False where the place is not known.
    """
    place = _place(covers)
    if place is None:
        return False
    away = box.away(*place)
    return away > _FAR and box.turned().away(*place) < away / 2


def _place(name: str) -> tuple[float, float] | None:
    """Longitude and latitude of the greatest place of that name."""
    found = sorted(senses(key_of(name)), key=lambda one: (_COUNTRIES_FIRST.find(one.kind), -one.population))
    return (found[0].longitude, found[0].latitude) if found else None
