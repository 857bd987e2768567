"""Names, and places that stand for who sits there, on texts kept apart; held to floors."""

import tomllib
from pathlib import Path

import pytest

from onrecord.score.geowebnews import read_geowebnews, stands_figure
from onrecord.score.names import name_figures
from onrecord.score.newswire import read_newswire

HERE = Path(__file__).parent
DATA = HERE.parents[1].parent / "shared" / "data"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))["names"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DATA.is_dir(), reason="the corpora of names are not beside the project"),
]


def test_the_newswire_kept_apart_stays_over_its_floors(reader):
    _, apart = read_newswire(DATA / "worldwide_newswire_ner" / "processed_annotated")
    assert len(apart) == FLOORS["documents"]
    measured = name_figures(apart, reader.names)
    floors = FLOORS["newswire"]
    assert {kind: measured[kind].f1 for kind, floor in floors.items() if measured[kind].f1 < floor} == {}


def test_places_kept_apart_are_told_from_who_sits_there(reader):
    _, apart = read_geowebnews(DATA / "geowebnews" / "GWN.xml")
    assert len(apart) == FLOORS["articles"]
    assert stands_figure(apart, reader.stands).f1 >= FLOORS["place or who sits there"]
