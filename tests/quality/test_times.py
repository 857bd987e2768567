"""Times: their values by TempEval-3's measure, on all of its documents and on a part kept apart."""

import json
import subprocess
import sys
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest

from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.times import times

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
CORPUS = SHARED / "data" / "tempeval3"
SCRIPT = SHARED / "eval" / "times.py"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["times"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="TempEval-3's documents are not beside the project"),
]


def is_apart(document: Path) -> bool:
    """A quarter of the documents, by name. No rule was made from them: leave them unread."""
    return int(sha256(document.name.encode()).hexdigest(), 16) % 4 == 0


def figures(documents: list[Path], folder: Path) -> dict[str, float]:
    """What the design's script says of the times that are found in `documents`."""
    gold = folder / "gold"
    gold.mkdir()
    for document in documents:
        (gold / document.name).symlink_to(document)
    lines = [json.loads(line) for line in printed(gold, "--print-input").splitlines()]
    readings = [
        times(Reading(report=Report(id=d["id"], origin="r", text=d["text"], published=d["published"])))
        for d in lines
    ]
    (folder / "read.jsonl").write_text("".join(one.to_json() + "\n" for one in readings), "utf-8")
    found: dict[str, float] = json.loads(printed(gold, str(folder / "read.jsonl"), "--json"))
    return found


def printed(*arguments: Path | str) -> str:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, arguments)], capture_output=True, check=True, text=True
    )
    return done.stdout


@pytest.mark.parametrize("part", ["apart", "whole"])
def test_values_stay_over_their_floors(part, tmp_path):
    documents = sorted(CORPUS.rglob("*.tml"))
    found = figures([one for one in documents if part == "whole" or is_apart(one)], tmp_path)
    assert found["documents"] == FLOORS[part]["documents"]
    assert found["relaxed f1"] >= FLOORS[part]["relaxed"]
    assert found["value f1"] >= FLOORS[part]["value"]
