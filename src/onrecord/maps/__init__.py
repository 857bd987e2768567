"""The room that reads maps, and measures on them. Shapely and pyproj are imported only when it is used."""

from onrecord.maps.overlay import Held, held_in, held_in_all, held_on
from onrecord.maps.read import read_map
from onrecord.maps.region import Region, regions

__all__ = ["Held", "Region", "held_in", "held_in_all", "held_on", "read_map", "regions"]
