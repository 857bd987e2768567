"""The gazetteer as it is shipped."""

from pathlib import Path

import onrecord.places
from onrecord.known.form import key_of
from onrecord.known.table import table
from onrecord.places.gazetteer import senses, starts
from onrecord.places.pack import Row, cut

FEATURES = Path(onrecord.places.__file__).with_name("tables") / "features.tsv"


def test_it_has_every_region_and_water_of_the_written_table():
    lines = [line.split("\t") for line in FEATURES.read_text("utf-8").splitlines() if line[0] != "#"]
    for names, country, latitude, longitude in lines:
        point = (float(latitude), float(longitude))
        for name in names.split("|"):
            found = [s for s in senses(key_of(name)) if s.kind == "f" and s.country == country]
            assert point in [(s.latitude, s.longitude) for s in found], name


def test_it_has_every_member_of_the_united_nations():
    codes = {actor.id.removeprefix("state:"): actor.name for actor in table().actors if actor.kind == "state"}
    for code, name in codes.items():
        if len(code) == 2:
            assert code in {s.country for s in senses(key_of(name))}, name


def test_it_is_small_enough_to_ship():
    folder = Path(onrecord.places.__file__).parent
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.suffix in (".bin", ".tsv")) < 30e6


def test_an_unknown_name_has_no_sense():
    assert senses("tolmar on vesk") == ()
    assert senses("") == ()


def test_it_tells_whether_a_longer_name_begins_so():
    assert starts("gaza")
    assert not starts("gaza strip of")


def test_of_two_senses_in_one_spot_the_greater_stays():
    small = Row("orrin", "Orrin", "p", "TL", "TL-A", 10.0, 10.0, 600)
    assert cut([small, small._replace(population=900)]) == [small._replace(population=900)]
    far = small._replace(latitude=20.0)
    assert cut([small, far]) == [small, far]
