"""The labelled reports that are kept apart: what is found of them, by field, held to floors."""

import tomllib
from pathlib import Path

import pytest

from onrecord.score.record import record_figures
from onrecord.train.label import labelled_in
from onrecord.train.measure import read_part

HERE = Path(__file__).parent
DATA = HERE.parents[1].parent / "shared" / "data"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))["labels apart"]

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the labelled reports' texts are not beside the project"
)


@pytest.mark.slow
def test_the_reports_kept_apart_stay_over_their_floors(reader):
    found = read_part(labelled_in(DATA), "apart", reader)
    assert len(found) == 16
    measured = record_figures(found)
    fallen = {name: measured[name].f1 for name, floor in FLOORS.items() if measured[name].f1 < floor}
    assert not fallen
