"""The figures of the model card, held to floors (and a ceiling), which floors.toml alone names."""

import hashlib
import tomllib
from pathlib import Path

import pytest

from onrecord.desk import evaluate, readings
from onrecord.record.reading import Reading
from onrecord.score.attribution import Figure, attributions, score
from onrecord.score.gold import GoldReport, read_gold
from onrecord.score.reliability import reliability

HERE = Path(__file__).parent
DEV = HERE.parents[1].parent / "shared" / "data" / "polnear" / "dev"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))["polnear dev"]

pytestmark = pytest.mark.skipif(not DEV.is_dir(), reason="PolNeAR dev is not beside the project")


@pytest.fixture(scope="module")
def gold() -> list[GoldReport]:
    found = read_gold(DEV)
    digest = hashlib.sha256("".join(repr((g.id, g.text, g.attributions)) for g in found).encode())
    assert digest.hexdigest() == FLOORS["sha256"], "another gold than the floors were measured on"
    return found


def hold(measured: dict[str, Figure], floors: dict[str, float]) -> None:
    fallen = {
        name: round(measured[name].f1, 2) for name, floor in floors.items() if measured[name].f1 < floor
    }
    assert not fallen, f"F1 under the floors {floors}"


def test_a_part_of_dev_stays_over_its_floors(gold, reader):
    hold(evaluate(gold[::7], reader), FLOORS["part"])


@pytest.fixture(scope="module")
def whole(gold, reader) -> dict[str, Reading]:
    return readings(gold, reader)


@pytest.mark.slow
def test_dev_stays_over_its_floors(gold, whole):
    hold(score(gold, {id_: attributions(reading) for id_, reading in whole.items()}), FLOORS["whole"])


@pytest.mark.slow
def test_a_confidence_means_what_it_says(gold, whole):
    assert reliability(gold, whole).error <= FLOORS["calibration error"]
