import json
import sqlite3

import pytest
from tests.keep.tables import check_index
from tests.show.command import run

from onrecord import Desk


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    path = tmp_path_factory.mktemp("bench") / "invented.db"
    done = run("bench", "store", "--statements", "400", "--times", "1", "--desk", path, "--json")
    return path, json.loads(done.stdout)


def test_bench_store_prints_its_figures(filled):
    path, figures = filled
    with sqlite3.connect(path) as connection:
        (count,) = connection.execute("SELECT count(*) FROM statement").fetchone()
    connection.close()
    assert figures["statements"] >= 400
    assert figures["statements"] <= count
    assert figures["bytes a statement"] > 100
    assert min(figures["reports added a second"]) > 0
    asked = {row["question"]: row for row in figures["questions"]}
    assert {name.split(",")[0].split()[0] for name in asked} >= {
        "statements", "search", "positions", "timeline", "changes", "disagreements", "brief",
    }  # fmt: skip
    assert all(0 < row["median"] <= row["p95"] <= row["longest"] for row in asked.values())


def test_what_is_invented_is_a_store_like_any_other(filled):
    path, _ = filled
    with Desk(path) as desk:
        check_index(desk.store)
        for row in desk.reports():
            text = desk.reading(row.id).report.text
            assert all(
                text[span.begin : span.end] == span.text
                for found in desk.statements(report=row.id)
                for span in found.statement.content
            )
        assert any(row.id.endswith("x") for row in desk.reports())
        assert desk.positions()


def test_without_the_word_store_reading_is_measured(tmp_path):
    done = run("bench", tmp_path / "store")
    assert done.returncode == 2
    assert "does not exist" in done.stderr
