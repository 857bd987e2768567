"""Overlap: units of one map that share ground."""

from collections.abc import Iterator, Sequence

from onrecord.maps.area import km2
from onrecord.maps.region import Region

_LEAST = 0.001  # of the smaller unit; lines that were simplified overlap by less
_MOST = 5


def overlaps(regions: Sequence[Region]) -> Iterator[str]:
    """A line for each two regions that overlap by more than a thousandth of the smaller one."""
    found = sorted(_found(regions), reverse=True)
    for size, one, other in found[:_MOST]:
        yield f"{one} and {other} overlap by {size:,.0f} km2; ground that is in both counts once"
    if len(found) > _MOST:
        yield f"{len(found) - _MOST} more pairs of units overlap"


def _found(regions: Sequence[Region]) -> Iterator[tuple[float, str, str]]:
    import shapely

    polygons = [one.polygon for one in regions]
    firsts, seconds = shapely.STRtree(polygons).query(polygons, predicate="intersects")
    for i, j in zip(firsts.tolist(), seconds.tolist(), strict=True):
        if i < j:
            size = km2(shapely.intersection(polygons[i], polygons[j]))
            if size > _LEAST * min(km2(polygons[i]), km2(polygons[j])):
                yield size, regions[i].name, regions[j].name
