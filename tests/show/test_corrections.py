"""What a person says of a statement, from the command line."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.show.command import run
from tests.show.talks import SAID, keep

from onrecord import Desk, UsageError
from onrecord.show.cli.stretch import stretch


@pytest.fixture
def desk(tmp_path):
    return keep(tmp_path / "talks.db", SAID)


def statement(desk, label="a/s1"):
    with Desk(desk) as opened:
        return opened.show(label).found.statement


def said(desk, *args):
    done = run("corrections", *args, "--desk", desk)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize(
    ("field", "values", "is_then"),
    [
        ("act", ["threaten"], "threaten"),
        ("act", ["--none"], None),
        ("issues", ["money", "troops"], ["money", "troops"]),
        ("issues", ["--none"], []),
        ("party", ["Karsk"], "Karsk"),
        ("grade", ["named person"], "named person"),
    ],
)
def test_a_field_is_set_and_taken_back(desk, field, values, is_then):
    before = getattr(statement(desk), field)
    told = said(desk, "set", "a/s1", field, *values, "--by", "Ode")
    assert getattr(statement(desk), field) == is_then
    assert "`onrecord corrections undo 1` takes it back" in told
    assert said(desk, "undo", "1", "--by", "Ode") == "correction 1 is taken back\n"
    assert getattr(statement(desk), field) == before


def test_words_of_the_report_are_found_in_it(desk):
    said(desk, "set", "a/s1", "conditions", "near   Brell", "on the coast road")
    assert [span.text for span in statement(desk).conditions] == ["near Brell", "on the coast road"]
    said(desk, "set", "a/s1", "source", "0-1")
    assert statement(desk).source.text == "a"


def test_a_speaker_is_set_by_name(desk):
    said(desk, "set", "a/s1", "speaker", "Odile Vane")
    assert statement(desk).speaker.name == "Odile Vane"


def test_a_statement_is_taken_out_and_another_written_in(desk):
    assert said(desk, "reject", "a/s1").startswith("a/s1 is taken out; ")
    args = ("--content", "the coast road", "--cue", "said", "--act", "offer", "--speaker", "Ilva Dorn")
    told = said(desk, "add", "a", *args, "--issue", "ceasefire", "--party", "Tolmar")
    new = statement(desk, told.split(" ", 1)[0])
    assert (new.content[0].text, new.cue.text, new.act, new.speaker.name, new.issues) == (
        "the coast road", "said", "offer", "Ilva Dorn", ["ceasefire"],
    )  # fmt: skip
    with Desk(desk) as opened:
        assert [one.id for one in opened.statements(report="a")] == ["a/p1"]


def test_positions_follow_a_correction(desk):
    said(desk, "set", "c/s1", "act", "reject")
    assert run("changes", "--desk", desk, "--json").stdout == ""


def test_all_are_listed_with_who_said_it(desk):
    said(desk, "set", "a/s1", "act", "offer", "--by", "Ode", "--note", "as printed")
    said(desk, "reject", "b/s1", "--by", "Maro")
    said(desk, "undo", "1", "--by", "Maro")
    rows = [json.loads(row) for row in said(desk, "--json").splitlines()]
    assert [(row["id"], row["field"], row["by"], row["undone_by"]) for row in rows] == [
        (1, "act", "Ode", "Maro"),
        (2, None, "Maro", None),
    ]
    table = list(csv.DictReader(io.StringIO(said(desk, "--csv"))))
    assert (table[0]["value"], table[0]["before"]) == ('"offer"', '"reject"')
    shown = said(desk)
    assert all(word in shown for word in ("act: offer", "reject", "taken out", "Ode", "as printed"))


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("set", "a/s1", "act", "demnd"), "act: 'demnd' is none; expected one of propose, offer, demand"),
        (("set", "a/s1", "act"), "act: expected one value, or --none"),
        (("set", "a/s1", "act", "offer", "demand"), "act: expected one value, or --none"),
        (("set", "a/s1", "colour", "red"), "no field 'colour' to correct"),
        (("set", "a/s9", "act", "offer"), "no statement 'a/s9' in this desk"),
        (("set", "a/s1", "cue", "shouted"), "'shouted' does not stand in the report"),
        (("set", "a/s1", "content", "--none"), "content: a statement has words"),
        (("add", "a", "--content", "the coast road", "--cue", "a"), "'a' stands there"),
        (("add", "z", "--content", "the coast road"), "no report 'z' in this desk"),
        (("undo", "7"), "no correction 7 to take back"),
    ],
)
def test_a_mistake_is_said_in_a_line_and_changes_nothing(desk, args, says):
    before = statement(desk)
    done = run("corrections", *args, "--desk", desk)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert says in done.stderr
    assert (statement(desk), said(desk, "--json")) == (before, "")


@given(
    st.lists(st.tuples(st.sampled_from(["a", "ab", "b."]), st.sampled_from([" ", "\n", " \n "])), min_size=1),
    st.integers(0, 8),
    st.integers(1, 4),
)
def test_words_are_found_where_they_stand_once(listed, begin, length):
    words = [word for word, _ in listed]
    told = words[begin : begin + length]
    text = "".join(word + space for word, space in listed)
    there = [at for at in range(len(words)) if told and words[at : at + len(told)] == told]
    if len(there) == 1:
        first, last = stretch(" ".join(told), text)
        assert (text[first:last].split(), len(text[:first].split())) == (told, there[0])
    else:
        with pytest.raises(UsageError):
            stretch(" ".join(told), text)
