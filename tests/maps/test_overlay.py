import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from tests.maps.invented import HELD, TOLMAR, collection, feature, square, write

from onrecord.maps import held_in, held_in_all, held_on, read_map, regions
from onrecord.maps.region import Region, written
from onrecord.record.map import Map


@pytest.fixture
def maps(tmp_path):
    """The area that is held, and the units of Tolmar."""
    return (
        read_map("held", [write(tmp_path / "held.json", HELD)], "area"),
        read_map("tolmar", [write(tmp_path / "tolmar.json", TOLMAR)], "units"),
    )


def test_how_much_of_each_unit_an_area_holds(maps):
    shares = {one.name: held_in(*maps, [one.name]).share for one in regions(maps[1])}
    assert shares == pytest.approx(
        {"Vell Province": 0.0994, "Dast Province": 0.5, "Merrin Province": 0, "Orrin": 0}, abs=1e-3
    )


def test_units_together_and_all_of_them(maps):
    together = held_in(*maps, ["Vell Province", "Dast Province"])
    assert together.part == pytest.approx(held_on(maps[0]), rel=1e-6)
    assert held_in_all(*maps).part == pytest.approx(together.part)
    assert together.share == pytest.approx(0.2997, abs=1e-3)
    with pytest.raises(KeyError):
        held_in(*maps, ["Nowhere"])


def test_what_two_features_of_an_area_share_counts_once(tmp_path):
    twice = read_map(
        "held", [write(tmp_path / "a.json", collection(feature(square(0, 0)), feature(square(0, 0))))], "area"
    )
    once = read_map("held", [write(tmp_path / "b.json", feature(square(0, 0)))], "area")
    assert held_on(twice) == held_on(once)


boxes = st.builds(
    lambda x, y, w, h: shapely.box(x / 10, y / 10, (x + w) / 10, (y + h) / 10),
    st.integers(-300, 300), st.integers(-300, 300), st.integers(1, 50), st.integers(1, 50),
)  # fmt: skip


def map_of(kind, polygons):
    return Map(
        name=kind, kind=kind, geojson=written([Region(str(i), (), None, p) for i, p in enumerate(polygons)])
    )


@given(st.lists(boxes, min_size=1, max_size=4), st.lists(boxes, min_size=1, max_size=4))
def test_shares_lie_from_nothing_to_all(held, units):
    area, on = map_of("area", held), map_of("units", units)
    each = [held_in(area, on, [one.name]) for one in regions(on)]
    assert all(0 <= one.share <= 1 for one in each)
    everything = held_in_all(area, on)
    assert everything.part <= held_on(area) * (1 + 1e-3)
    assert max(one.part for one in each) <= everything.part * (1 + 1e-3) + 1e-6


@given(st.lists(boxes, min_size=1, max_size=3))
def test_a_map_that_is_stored_is_read_as_it_was(polygons):
    map_ = map_of("units", polygons)
    assert [one.polygon for one in regions(map_)] == polygons
    assert written(list(regions(map_))) == map_.geojson
