import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from onrecord.maps.area import km2

A, F = 6378.137, 1 / 298.257223563  # WGS 84, km
E = math.sqrt(F * (2 - F))


def rectangles(**limits):
    """Rectangles in whole tenths of a degree, up to 8 degrees wide."""
    west, south = st.integers(-1700, 1600), st.integers(-800, 700)
    size = st.integers(1, 80)
    return st.builds(
        lambda x, y, w, h: shapely.box(x / 10, y / 10, (x + w) / 10, (y + h) / 10), west, south, size, size
    )


def quadrangle(box):
    """The area between two meridians and two parallels, in closed form (Snyder, Map Projections, 3-12)."""
    west, south, east, north = map(math.radians, box.bounds)

    def zone(latitude):
        x = math.sin(latitude)
        return x / (1 - (E * x) ** 2) + math.atanh(E * x) / E

    return A**2 * (1 - E**2) / 2 * (zone(north) - zone(south)) * (east - west)


def test_the_whole_ellipsoid():
    thirds = [km2(shapely.box(west, -90, west + 120, 90)) for west in (-180, -60, 60)]
    assert sum(thirds) == pytest.approx(510_065_621.724, rel=1e-9)


@given(rectangles())
def test_edges_are_straight_in_degrees(box):
    assert km2(box) == pytest.approx(quadrangle(box), rel=2e-4)


@given(rectangles(), st.floats(0.05, 0.95), st.booleans())
def test_parts_add_up_to_the_whole(whole, at, upright):
    west, south, east, north = whole.bounds
    x, y = west + at * (east - west), south + at * (north - south)
    cut = shapely.box(west, south, x, north) if upright else shapely.box(west, south, east, y)
    assert km2(cut) + km2(whole.difference(cut)) == pytest.approx(km2(whole), rel=2e-4)


@given(rectangles(), st.floats(0.0, 0.999))
def test_the_direction_of_rings_is_no_matter(outer, start):
    hole = shapely.affinity.scale(outer, 0.5, 0.5)
    ring, inner = list(outer.exterior.coords), list(hole.exterior.coords)
    first = int(start * 4)
    turned = [*ring[first:-1], *ring[: first + 1]]
    sizes = [
        km2(shapely.Polygon(one, [other]))
        for one in (ring, ring[::-1], turned)
        for other in (inner, inner[::-1])
    ]
    assert sizes == pytest.approx([sizes[0]] * 6, rel=1e-9)
    assert 0 < sizes[0] < km2(outer)


@given(rectangles(), rectangles())
def test_no_part_is_larger_than_the_whole(one, other):
    part = one.intersection(other)
    assert 0 <= km2(part) <= km2(one) * (1 + 1e-4)
    assert km2(one.union(other)) == pytest.approx(km2(one) + km2(other) - km2(part), rel=5e-4)
