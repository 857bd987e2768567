"""Maps: what a real report says to be held, against the map of its day (../shared/data/maps)."""

from pathlib import Path

import pytest

import onrecord
from onrecord.maps import held_in, held_in_all, held_on, read_map, regions
from onrecord.record.map import Map
from onrecord.relate.wording import CONSISTENT

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
MAPS = SHARED / "data" / "maps"
REPORT = SHARED / "reports" / "ceasefire-2025-03-12.txt"
FOUR_REGIONS = ["Donetsk Oblast", "Zaporizhia Oblast", "Kherson Oblast", "Luhansk Oblast"]

pytestmark = pytest.mark.skipif(not MAPS.is_dir() or not REPORT.is_file(), reason=f"no {MAPS}")


def occupied(day: str) -> Map:
    path = MAPS / "occupied" / f"deepstatemap_data_{day.replace('-', '')}.geojson"
    return read_map(day, [path], "area", date=day, covers="Ukraine", source="deepstate-map-data")


@pytest.fixture(scope="module")
def units() -> Map:
    paths = sorted((MAPS / "oblasts").glob("*.geojson"))
    return read_map("oblasts", paths, "units", covers="Ukraine", source="OpenStreetMap")


def test_the_units_are_repaired_and_have_their_codes(units):
    assert len(regions(units)) == 27
    assert {one.code[:3] for one in regions(units)} == {"UA-"}
    assert [note.partition(":")[0] for note in units.notes.splitlines()] == [
        "Zaporizhia Oblast", "Autonomous Republic of Crimea", "Kherson Oblast"
    ]  # fmt: skip


def test_what_the_map_of_the_day_shows(units):
    area = occupied("2025-03-12")
    assert round(held_on(area)) == 112_407
    assert round(100 * held_in_all(area, units).share, 1) == 18.3
    assert round(100 * held_in(area, units, FOUR_REGIONS[:3]).share, 1) == 71.1
    assert round(100 * held_in(area, units, FOUR_REGIONS[3:]).share, 1) == 99.1


def test_what_the_report_says_against_the_map_of_its_day(units, reader):
    maps = [occupied(day) for day in ("2025-03-01", "2025-03-12", "2025-03-13")]
    reading = onrecord.read(REPORT, published="2025-03-12", reader=reader, maps=[*maps, units])
    found = [(one.text, check) for one in reading.measures for check in one.checks if check.kind == "map"]
    assert [(text, check.computed, check.verdict) for text, check in found] == [
        ("just under a fifth of Ukraine", "109,786 km2 / 598,580 km2 = 18.3 %", CONSISTENT),
        ("about 113,000 sq km", "112,407 km2 on the map", CONSISTENT),
        (
            "75% of Donetsk, Zaporizhzhia and Kherson regions",
            "56,251 km2 / 79,069 km2 = 71.1 %",
            "differs by 3.9 percentage points (5.4 %)",
        ),
        ("more than 99% of Luhansk region", "26,445 km2 / 26,675 km2 = 99.1 %", CONSISTENT),
    ]
    assert all(
        "area “2025-03-12”, 2025-03-12, the day of the report" in check.inputs[2] for _, check in found
    )


def test_a_file_of_towns_is_no_map(tmp_path):
    with pytest.raises(onrecord.errors.InputError, match="no polygons, but 1249 Point"):
        read_map("towns", [MAPS / "ne_50m_populated_places_simple.json"], "units")
