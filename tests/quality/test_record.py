"""The report of 2025-03-12, as real text looks: what is found of its gold record, and what is passed over."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.desk import read

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
NAME = "ceasefire-2025-03-12"

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the gold records are not beside the project")


@pytest.fixture(scope="module")
def reading(reader):
    return read(SHARED / "reports" / f"{NAME}.txt", "2025-03-12", reader)


def test_at_least_31_of_36_statements_are_found(reading, tmp_path):
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / f"{NAME}.json").symlink_to(SHARED / "gold" / f"{NAME}.json")
    (tmp_path / "read.jsonl").write_text(reading.to_json() + "\n", "utf-8")
    script = [sys.executable, SHARED / "eval" / "record.py", tmp_path / "gold", tmp_path / "read.jsonl"]
    done = subprocess.run(
        [*map(str, script), "--texts", str(SHARED / "reports"), "--json"], capture_output=True, check=True
    )
    found = json.loads(done.stdout)
    assert found["gold"] == 36
    assert found["found recall"] > 86
    assert found["found precision"] > 80


def test_no_statement_stands_on_a_heading_or_on_what_is_left_out(reading):
    passed_over = [h.span for h in reading.report.headings] + [p.span for p in reading.report.left_out]
    assert len(passed_over) == 4
    for statement in reading.statements:
        for span in statement.content:
            assert all(span.end <= begin or span.begin >= end for begin, end in passed_over)
