"""Figures of relations on the cases in `relations/`, which `relations_gold` reads."""

import tomllib
from pathlib import Path

import pytest
from tests.quality.relations_gold import REPORTS, cases, figures

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["relations"]


@pytest.mark.parametrize("name", FLOORS)
def test_relations_stay_over_their_floors(name):
    if name.endswith("_real") and not REPORTS.exists():
        pytest.skip("the reports are not here")
    precision, recall, _ = figures(name)
    floor = FLOORS[name]
    assert (100 * precision >= floor["precision"], 100 * recall >= floor["recall"]) == (True, True)


@pytest.mark.parametrize("name", ["echo", "position", "disagreement", "change"])
def test_relations_stay_over_the_aim_on_all_cases(name):
    if not REPORTS.exists():
        pytest.skip("the reports are not here")
    precision, recall, _ = figures(name, "all")
    assert (precision >= 0.85, recall >= 0.7) == (True, True)


@pytest.mark.parametrize("name", ["echo", "position", "disagreement", "change"])
def test_each_gold_has_sixty_cases(name):
    if not REPORTS.exists():
        pytest.skip("the reports are not here")
    assert len(cases(name)) + len(cases(f"{name}_real")) >= 60
