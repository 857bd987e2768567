import csv
import io
import json
from pathlib import Path

import pytest
from tests.show.command import run
from tests.show.talks import SAID, keep

from onrecord.desk import Desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Path:
    return keep(tmp_path_factory.mktemp("desk") / "talks.db", SAID)


def rows(desk: Path, *args: str) -> list[dict]:
    done = run(*args, "--desk", desk, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_position_leads_back_to_its_words(desk):
    found = {(row["party"], row["act"], row["since"]) for row in rows(desk, "positions")}
    assert found == {("Tolmar", "accept", "2031-03-20"), ("Karsk", "demand", "2031-03-02")}
    (row,) = rows(desk, "positions", "--party", "Tolmar", "--until", "2031-03-10")
    said = row["voices"][0]["statements"][0]
    with Desk(desk) as opened:
        text = opened.reading(said["report"], said["version"]).report.text
    (span,) = said["statement"]["content"]
    assert (row["act"], text[slice(*span["span"])]) == ("reject", SAID[0][1])


def test_changes_since_a_day(desk):
    (row,) = rows(desk, "changes", "--since", "2031-03-10")
    assert (row["before"]["id"], row["after"]["id"], row["kind"]) == ("a/s1", "c/s1", "turned for")
    assert rows(desk, "changes", "--since", "2031-03-21") == []


def test_disagreements_fit_the_filters_with_one_side(desk):
    (row,) = rows(desk, "disagreements", "--party", "Karsk")
    assert row["disagreement"]["between"] == ["a/s1", "b/s1"]
    assert rows(desk, "disagreements", "--speaker", "Jorin Malk", "--act", "accept") == []


@pytest.mark.parametrize("name", ["positions", "timeline", "changes", "disagreements"])
def test_a_party_that_no_report_names_is_said_to_be_unknown(desk, name):
    done = run(name, "--party", "Tolmer", "--desk", desk, "--csv")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    assert done.stderr == "onrecord: no party 'Tolmer' in this desk; did you mean 'Tolmar'?\n"


def test_a_table_is_cut_and_says_so(desk):
    done = run("timeline", "--desk", desk, "--limit", "2")
    assert "c/s1" not in done.stdout
    assert done.stderr == "the first 2; `--limit 0` lists all\n"


def test_the_timeline_as_csv(desk):
    done = run("timeline", "--desk", desk, "--csv")
    assert [(row["day"], row["act"], row["spans"]) for row in csv.DictReader(io.StringIO(done.stdout))] == [
        (day, act, f"7-{7 + len(words)}") for _, words, day, act, _, _ in SAID
    ]


@pytest.mark.parametrize("name", ["positions", "timeline", "changes", "disagreements"])
def test_as_a_table(desk, name):
    done = run(name, "--desk", desk)
    assert (done.returncode, done.stderr) == (0, "")
    assert "a/s1" in done.stdout or name == "positions"
