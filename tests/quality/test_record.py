"""Reports of negotiations: what is found of their gold records, and what is passed over."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from onrecord.desk import read
from onrecord.record.reading import Reading

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
NAME = "ceasefire-2025-03-12"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["negotiations"]

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the gold records are not beside the project")


@pytest.fixture(scope="module")
def reading(reader):
    return read(SHARED / "reports" / f"{NAME}.txt", "2025-03-12", reader)


def figures(gold: Path, readings: list[Reading], folder: Path) -> dict[str, float]:
    """What the design's script prints of `readings`."""
    (folder / "read.jsonl").write_text("".join(r.to_json() + "\n" for r in readings), "utf-8")
    script = [sys.executable, SHARED / "eval" / "record.py", gold, folder / "read.jsonl"]
    done = subprocess.run(
        [*map(str, script), "--texts", str(SHARED / "reports"), "--json"], capture_output=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def test_at_least_31_of_36_statements_are_found(reading, tmp_path):
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / f"{NAME}.json").symlink_to(SHARED / "gold" / f"{NAME}.json")
    found = figures(tmp_path / "gold", [reading], tmp_path)
    assert found["gold"] == 36
    assert found["found recall"] > 86
    assert found["found precision"] > 80


@pytest.mark.slow
def test_the_nine_reports_stay_over_their_floor(reader, tmp_path):
    ids = sorted(path.stem for path in (SHARED / "gold").glob("*.json"))
    readings = [read(SHARED / "reports" / f"{id_}.txt", reader=reader) for id_ in ids]
    found = figures(SHARED / "gold", readings, tmp_path)
    assert found["gold"] == FLOORS["statements"]
    assert found["found f1"] >= FLOORS["found"]
    for name in ("act", "act macro f1", "issues f1", "target"):
        assert found[name] >= FLOORS[name], name


def test_no_statement_stands_on_a_heading_or_on_what_is_left_out(reading):
    passed_over = [h.span for h in reading.report.headings] + [p.span for p in reading.report.left_out]
    assert len(passed_over) == 4
    for statement in reading.statements:
        for span in statement.content:
            assert all(span.end <= begin or span.begin >= end for begin, end in passed_over)
