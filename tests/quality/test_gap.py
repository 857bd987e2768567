"""Pronouns on GAP, held to the floors in floors.toml. Nothing is tuned on this part."""

import tomllib
from pathlib import Path

import pytest

from onrecord.score.gap import gap_figures

HERE = Path(__file__).parent
GAP = HERE.parents[1].parent / "shared" / "data" / "gap"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))["gap"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not GAP.is_dir(), reason="GAP is not beside the project"),
]


def test_pronouns_stay_over_their_floors():
    found = gap_figures(GAP / "gap-validation.tsv")
    fallen = {name: getattr(found, name) for name, floor in FLOORS.items() if getattr(found, name) < floor}
    assert not fallen, f"under the floors {FLOORS}"
