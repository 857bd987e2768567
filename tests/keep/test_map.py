import pytest

from onrecord import Desk, UsageError
from onrecord.record.map import Map

AREA = Map(
    name="eastern bank",
    kind="area",
    date="2031-05-06",
    covers="Hesmine",
    source="the desk",
    held_by="Ulverrin",
    geojson='{"type": "FeatureCollection", "features": []}',
    notes="by the ferry map of 2031",
)
UNITS = Map(name="Valdra", kind="units", geojson="{}")


def test_maps_are_kept_and_taken_out(where):
    with Desk(where) as desk:
        for given in (UNITS, AREA, AREA):
            desk.add_map(given)
    with Desk(where) as desk:
        assert desk.maps() == [UNITS, AREA]
        desk.remove_map("Valdra")
        assert desk.maps() == [AREA]


def test_a_name_is_one_map(desk):
    desk.add_map(AREA)
    with pytest.raises(UsageError, match="a map 'eastern bank' is there already"):
        desk.add_map(Map(name="eastern bank", kind="area", geojson="{}"))
    with pytest.raises(UsageError, match="no map 'western bank' in this desk"):
        desk.remove_map("western bank")
    assert desk.maps() == [AREA]
