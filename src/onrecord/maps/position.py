"""Position: what coordinates a ring may have."""

from typing import TYPE_CHECKING, Annotated

import msgspec

from onrecord.errors import InputError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Position = Annotated[list[float], msgspec.Meta(min_length=2)]
Ring = list[Position]
FEWEST = 4  # positions of a ring, the last like the first (RFC 7946, 3.1.6)


def points(ring: Ring, where: str) -> "NDArray[np.float64]":
    """The longitudes and latitudes of a ring, in degrees, one row a position; heights are dropped.

    A ring that is open is closed. Raises InputError where it has too few positions, where one is out of
    range, and where the ring runs over the antimeridian (RFC 7946, 3.1.9, has polygons cut there).
    """
    import numpy as np

    array = np.array([position[:2] for position in ring], dtype=np.float64)
    if len(array) and not np.array_equal(array[0], array[-1]):
        array = np.vstack([array, array[:1]])
    if len(array) < FEWEST:
        raise InputError(
            where, f"a ring of {len(array)} positions; expected {FEWEST} or more, the last as the first"
        )
    _check_ranges(array, where)
    _check_antimeridian(array, where)
    return array


def _check_ranges(array: "NDArray[np.float64]", where: str) -> None:
    import numpy as np

    size = np.abs(array)
    wrong = (size[:, 0] > 180) | (size[:, 1] > 90)
    if not wrong.any():
        return
    first, second = array[int(np.argmax(wrong))]
    said = f"a position at [{first:.10g}, {second:.10g}]"
    if (size[:, 0] <= 90).all() and (size[:, 1] <= 180).all():
        raise InputError(where, f"{said}: perhaps latitude stands first; expected [longitude, latitude]")
    if size.max() > 1000:
        raise InputError(
            where, f"{said}: not in degrees, perhaps metres of a projection; expected WGS 84 longitude and "
            "latitude (`ogr2ogr -t_srs EPSG:4326` converts)"
        )  # fmt: skip
    raise InputError(where, f"{said}; expected a longitude from -180 to 180 and a latitude from -90 to 90")


def _check_antimeridian(array: "NDArray[np.float64]", where: str) -> None:
    import numpy as np

    jumps = np.abs(np.diff(array[:, 0])) > 180
    along_pole = (np.abs(array[:-1, 1]) == 90) & (np.abs(array[1:, 1]) == 90)
    if (jumps & ~along_pole).any():
        raise InputError(where, "a ring runs over the antimeridian; expected polygons that are cut there")
