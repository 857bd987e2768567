"""Projection: longitudes and latitudes -> places on a picture, equal in area."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from shapely import Geometry

_WIDE = 120.0  # degrees; a wider map is drawn like a map of the world
_STEP = 0.25  # degrees: edges are straight in longitude and latitude, and so bent on the picture
_FINE = 0.3  # pixels


class Frame(NamedTuple):
    """A part of a picture, in pixels."""

    left: float
    top: float
    width: float
    height: float


class Projection:
    """Lambert's azimuthal equal-area projection about the middle of a map; Equal Earth for one of the world.

    It fills the frame as far as the shape of the map allows. `metres` are those of one pixel, None for a map
    of the world, on which no scale holds.
    """

    def __init__(self, shown: "Sequence[Geometry]", frame: Frame) -> None:
        import shapely
        from pyproj import Proj

        west, south, east, north = shapely.total_bounds(list(shown))
        longitude, latitude = (west + east) / 2, (south + north) / 2
        world = east - west > _WIDE or north - south > _WIDE
        self._proj = Proj(
            f"+proj=eqearth +lon_0={longitude}"
            if world
            else f"+proj=laea +lon_0={longitude} +lat_0={latitude}"
        )
        self._scale, self._dx, self._dy = 1.0, 0.0, 0.0
        left, top, right, bottom = shapely.total_bounds([self._projected(one) for one in shown])
        self._scale = min(frame.width / max(right - left, 1.0), frame.height / max(bottom - top, 1.0))
        self._dx = frame.left + frame.width / 2 - self._scale * (left + right) / 2
        self._dy = frame.top + frame.height / 2 - self._scale * (top + bottom) / 2
        self.metres = None if world else 1 / self._scale
        about = f"{_degrees(latitude, 'N', 'S')}, {_degrees(longitude, 'E', 'W')}"
        self.said = (
            "Equal Earth projection" if world else f"Lambert azimuthal equal-area projection about {about}"
        )

    def __call__(self, geometry: "Geometry") -> "Geometry":
        """The geometry in pixels, y downwards, without details that no pixel shows."""
        import shapely

        return shapely.simplify(self._projected(geometry), _FINE)

    def _projected(self, geometry: "Geometry") -> "Geometry":
        import shapely

        return shapely.transform(shapely.segmentize(geometry, _STEP), self._points)

    def _points(self, degrees: "NDArray[np.float64]") -> "NDArray[np.float64]":
        import numpy as np

        x, y = self._proj(degrees[:, 0], degrees[:, 1])
        return np.column_stack(
            [self._dx + self._scale * np.asarray(x), self._dy - self._scale * np.asarray(y)]
        )


def _degrees(value: float, above: str, below: str) -> str:
    return f"{abs(value):.0f}° {above if value >= 0 else below}"
