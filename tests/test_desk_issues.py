"""A desk's own issues, from the desk file to what is asked of the store."""

import json

import pytest
from tests.show.command import run

import onrecord

DESK = """[desk]
name = "The Ambry shelf talks"
without_issues = ["weapons"]

[[party]]
name = "Sollan"

[[member]]
name = "Orla Tenn"
party = "Sollan"

[[issue]]
name = "fishing quotas"
words = ["quota", "allowable catch"]
"""
FIRST = (
    "Sollan's fisheries minister, Orla Tenn, said that Sollan would reject a quota of 40,000 tonnes.\n\n"
    "Lanthe's envoy, Bern Askel, said that no weapons would be used against boats.\n"
)
SECOND = (
    "Sollan's fisheries minister, Orla Tenn, said that Sollan would accept a quota of 60,000 tonnes of cod.\n"
)


@pytest.fixture
def desk(tmp_path, reader):
    (tmp_path / "talks.toml").write_text(DESK, "utf-8")
    with onrecord.Desk(tmp_path / "talks.db", reader=reader) as desk:
        for name, text, day in (("first", FIRST, "2031-05-06"), ("second", SECOND, "2031-05-20")):
            path = tmp_path / f"{name}.txt"
            path.write_text(text, "utf-8")
            desk.add(path, published=day)
        yield desk


def test_statements_are_found_by_a_desks_issue(desk):
    found = [one.id for one in desk.statements(issue="fishing quotas")]
    assert found == ["first/s1", "second/s1"]
    assert list(desk.statements(issue="weapons")) == []


def test_a_position_is_on_a_desks_issue(desk):
    (position,) = desk.positions(issue="fishing quotas", party="Sollan")
    assert (position.issue, position.latest) == ("fishing quotas", "2031-05-20")


def test_a_record_with_a_desks_issue_is_the_same_after_a_round_trip(tmp_path, reader):
    (tmp_path / "desk.toml").write_text(DESK, "utf-8")
    reading = onrecord.read(FIRST, "2031-05-06", reader, desk=tmp_path / "desk.toml")
    assert reading.statements[0].issues[0] == "fishing quotas"
    assert onrecord.Reading.from_json(reading.to_json()) == reading


def test_the_store_is_read_again_with_another_desk_file(desk, tmp_path):
    (tmp_path / "talks.toml").write_text(DESK.replace("fishing quotas", "catch"), "utf-8")
    assert len(list(desk.reread())) == 2
    assert [one.id for one in desk.statements(issue="catch")] == ["first/s1", "second/s1"]
    assert list(desk.statements(issue="fishing quotas")) == []
    assert list(desk.reread()) == []


def test_a_correction_to_a_desks_issue_stays(desk):
    desk.correct("first/s2", "issues", ["fishing quotas"], by="Ode")
    assert [one.id for one in desk.statements(issue="fishing quotas")][:2] == ["first/s1", "first/s2"]


def test_commands_ask_for_a_desks_issue(desk, tmp_path):
    where = ("--desk", tmp_path / "talks.db")
    listed = run("statements", *where, "--issue", "fishing quotas", "--json").stdout.splitlines()
    assert [json.loads(line)["id"] for line in listed] == ["first/s1", "second/s1"]
    assert "fishing quotas" in run("positions", *where).stdout.replace("\n", " ")
    assert run("timeline", *where, "--issue", "fishing quotas").returncode == 0
    brief = run("brief", *where, "--since", "2031-05-01", "--until", "2031-05-31").stdout
    assert "fishing quotas" in brief
    near = run("statements", *where, "--issue", "fishing quota")
    assert "did you mean 'fishing quotas'?" in near.stderr


def test_the_check_shows_issues_and_the_examples_that_their_words_miss(tmp_path):
    path = tmp_path / "desk.toml"
    more = 'examples = ["a quota for cod", "a fifth of the herring"]\n'
    path.write_text(DESK + more, "utf-8")
    done = run("desk", "check", path)
    assert (done.returncode, done.stderr) == (0, "")
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert lines[1] == "1 party · 1 member · 1 issue"
    assert lines[lines.index("fishing quotas  issue") :] == [
        "fishing quotas  issue",
        "words        quota, allowable catch",
        "examples     2",
        "no word in   “a fifth of the herring”",
        "",
        "without      weapons",
        "",
    ]
