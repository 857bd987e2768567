"""The desk file takes part in reading, from Python and from the command line."""

import json

import pytest
from tests.show.command import run

import onrecord
from onrecord import desk
from onrecord.known.deskfile import example

TEXT = "The Tolmaran defence minister said that the talks would go on.\n"
DAY = "2030-05-06"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "desk.toml"
    path.write_text(example(), "utf-8")
    return path


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(TEXT, "utf-8")
    return path


def speakers(reading):
    return [statement.speaker.name for statement in reading.statements]


@pytest.mark.parametrize("kind", [str, lambda path: path, desk.known_of])
def test_a_desk_file_takes_part_in_reading(file, report, kind, reader):
    given = kind(file)
    assert speakers(onrecord.read(TEXT, DAY, reader, desk=given)) == ["Ilva Dorn"]
    assert speakers(onrecord.read(report, DAY, reader, desk=given)) == ["Ilva Dorn"]
    assert [speakers(r) for r in onrecord.read_all(report, DAY, reader, desk=given)] == [["Ilva Dorn"]]
    assert speakers(onrecord.read(TEXT, DAY, reader)) == ["Tolmaran defence minister"]


def test_the_file_is_read_once_until_it_changes(file):
    first = desk.known_of(file)
    assert desk.known_of(file) is first
    file.write_text(example().replace("Ilva Dorn", "Ode Farrun"), "utf-8")
    assert desk.known_of(file) is not first


def test_a_wrong_file_is_named_before_anything_is_read(file):
    file.write_text(example().replace("until = 2031-01-14", "until = 2031-01-34"), "utf-8")
    for read in (onrecord.read, lambda *args, **more: next(onrecord.read_all(*args, **more))):
        with pytest.raises(onrecord.DeskFileError, match=r"desk\.toml:\d+: .*expected"):
            read("absent.txt", desk=file)


def test_the_command_reads_with_a_desk_file(file, report):
    done = run("read", report, report, "--desk", file, "--published", DAY, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    for line in done.stdout.splitlines():
        record = json.loads(line)
        assert [actor["id"] for actor in record["actors"]] == ["person:ilva-dorn"]
        assert record["statements"][0]["speaker"] == {"actor": "person:ilva-dorn", "name": "Ilva Dorn"}
        assert record["statements"][0]["party"] == "Tolmar"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (
            '[desk]\nname = "T"\n[[party]]\nname = "Tolmar"\nalias = ["T"]\n',
            "desk.toml:5: unknown key 'alias' in [[party]]; did you",
        ),
        ("[[party]\n", "desk.toml:1: not TOML"),
        (None, "desk.toml: no such file; `onrecord desk new` writes one"),
    ],
)
def test_a_wrong_desk_file_is_wrong_use(tmp_path, content, says):
    path = tmp_path / "desk.toml"
    if content is not None:
        path.write_text(content, "utf-8")
    done = run("read", "absent.txt", "--desk", path)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith("onrecord: --desk: ")
    assert "Traceback" not in done.stderr
    assert says in done.stderr
