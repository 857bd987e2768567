"""Overlay: how much of the units of one map an area of another holds."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from onrecord.maps.area import km2
from onrecord.maps.region import regions
from onrecord.record.map import Map

if TYPE_CHECKING:
    from shapely import Geometry


class Held(NamedTuple):
    """What is held of a whole, both in km2."""

    part: float
    whole: float

    @property
    def share(self) -> float:
        """From 0 to 1; of nothing nothing is held."""
        return min(self.part / self.whole, 1.0) if self.whole else 0.0


def held_in(area: Map, units: Map, names: Sequence[str]) -> Held:
    """How much `area` holds of the named units together. Raises KeyError for one that is not there."""
    each = {region.name: i for i, region in enumerate(regions(units))}
    return _held(area, units, tuple(sorted({each[name] for name in names})))


def held_in_all(area: Map, units: Map) -> Held:
    """How much `area` holds of all units of a map together."""
    return _held(area, units, None)


@lru_cache(maxsize=64)
def held_on(area: Map) -> float:
    """How much an area holds in km2, wherever that is; what two of its features share counts once."""
    return km2(_joined(area, None))


@lru_cache(maxsize=512)
def _held(area: Map, units: Map, chosen: tuple[int, ...] | None) -> Held:
    """Of units that overlap, what they share counts once."""
    whole = _joined(units, chosen)
    return Held(km2(_joined(area, None).intersection(whole)), km2(whole))


@lru_cache(maxsize=64)
def _joined(map_: Map, chosen: tuple[int, ...] | None) -> "Geometry":
    import shapely

    polygons = [one.polygon for one in regions(map_)]
    return shapely.union_all([polygons[i] for i in chosen] if chosen is not None else polygons)
