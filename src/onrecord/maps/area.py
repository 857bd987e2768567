"""Area: how large a polygon is on the ellipsoid of WGS 84."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyproj import Geod
    from shapely import Geometry

_STEP = 0.25  # degrees


def km2(geometry: "Geometry") -> float:
    """The area of the polygons of a geometry in square kilometres; the direction of rings is no matter.

    An edge of GeoJSON is straight in longitude and latitude (RFC 7946, 3.1.1), a geodesic is not: along the
    49th parallel the two lie 3 km apart after 5 degrees. So edges are cut into steps of a quarter of a
    degree, of which each is taken for a geodesic: they then lie less than 8 m apart.
    """
    import shapely

    polygons = _polygons(geometry)
    fine = shapely.orient_polygons(shapely.segmentize(polygons, _STEP))
    return sum(float(_geod().geometry_area_perimeter(polygon)[0]) for polygon in fine) / 1e6


def _polygons(geometry: "Geometry") -> "list[Geometry]":
    """The polygons in it; where two share a border, their intersection has lines and points besides."""
    import shapely

    inner = shapely.get_parts(shapely.get_parts(geometry))
    return [part for part in inner if isinstance(part, shapely.Polygon) and not part.is_empty]


@cache
def _geod() -> "Geod":
    from pyproj import Geod

    return Geod(ellps="WGS84")
