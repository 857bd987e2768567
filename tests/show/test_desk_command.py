import re
import textwrap
from pathlib import Path

import pytest
from tests.show.command import run, run_on_terminal

DESK = """[desk]
name = "The Orrin talks"

[[party]]
name = "Tolmar"
kind = "state"
demonyms = ["Tolmaran"]
institutions = [
  "Tolmaran Foreign Ministry", "Tolmaran Interior Ministry", "Upper House of Tolmar", "Lower House of Tolmar",
]

[[member]]
name = "Ilva Dorn"
party = "Tolmar"

[[member.role]]
title = "defence minister"
from = 2029-11-01
until = 2031-01-14

[[member.role]]
title = "chief negotiator"
from = 2031-01-15

[[member]]
name = "Sella Marn"
"""

SHOWN = """The Orrin talks
1 party · 2 members

Tolmar  state, party:tolmar
  demonym      Tolmaran
  institution  Tolmaran Foreign Ministry, Tolmaran Interior Ministry, Upper
               House of Tolmar, Lower House of Tolmar

Ilva Dorn  person, person:ilva-dorn
  speaks for   Tolmar
  role         defence minister of Tolmar, from 2029-11-01 until 2031-01-14
  role         chief negotiator of Tolmar, from 2031-01-15

Sella Marn  person, person:sella-marn

"""


@pytest.fixture
def desk(tmp_path):
    path = tmp_path / "talks.toml"
    path.write_text(DESK, "utf-8")
    return path


@pytest.fixture
def inside(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_a_desk_file_defines_is_printed(desk):
    done = run("desk", "check", desk)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == SHOWN


def test_names_that_are_taken_from_known_actors_are_shown(desk):
    desk.write_text(
        '[desk]\nname = "The Orrin talks"\n[[member]]\nname = "Kremlin"\nkind = "body"\nparty = "Russia"\n'
        '[[party]]\nis = "Russia"\naliases = ["Russian side"]\n[[party]]\nname = "Ukraine"\n'
    )
    assert (
        run("desk", "check", desk).stdout
        == """The Orrin talks
2 parties · 1 member

Russia  state, state:RU
  alias        Russian side

Ukraine  group, party:ukraine
  takes        Ukraine from Ukraine (state:UA)

Kremlin  body, body:kremlin
  speaks for   Russia
  takes        Kremlin from Russia (state:RU)

"""
    )


def test_on_a_terminal_it_has_colours(desk):
    shown = run_on_terminal("desk", "check", desk)
    assert "\x1b[" in shown
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown) == SHOWN


def test_each_mistake_is_one_line_and_the_status_is_1(desk):
    desk.write_text(DESK.replace("2031-01-14", "2029-01-14").replace('party = "Tolmar"', 'party = "Tolmr"'))
    done = run("desk", "check", desk)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        f"onrecord: {desk}:14: nothing is named 'Tolmr'; did you mean 'Tolmar'?",
        f"onrecord: {desk}:19: 'until' 2029-01-14 is before 'from' 2029-11-01; "
        "expected the same day or a later one",
    ]


@pytest.mark.parametrize("args", [(), ("other.toml",)])
def test_what_new_writes_passes_the_check(inside, args):
    done = run("desk", "new", *args)
    path = inside / (args[0] if args else "desk.toml")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"onrecord desk check {path.name}" in done.stdout
    assert path.read_text("utf-8").startswith("# The desk file")
    checked = run("desk", "check", *args)
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "2 parties · 3 members" in checked.stdout
    assert all(len(line) <= 80 for line in checked.stdout.splitlines())


def test_a_file_that_is_there_is_never_touched(inside):
    (inside / "desk.toml").write_text("kept")
    (inside / "link.toml").symlink_to(inside / "absent.toml")
    for args in [(), ("desk.toml",), ("link.toml",)]:
        done = run("desk", "new", *args)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert "there already, and left as it is; expected a path for a new file" in done.stderr
    assert (inside / "desk.toml").read_text() == "kept"
    assert not (inside / "absent.toml").exists()


@pytest.mark.parametrize(
    ("args", "status", "says"),
    [
        (["new", "."], 2, ". is a folder"),
        (["new", "no/such/folder.toml"], 2, "cannot write to no/such/folder.toml: No such file"),
        (["new", "a", "b"], 2, "unexpected extra argument"),
        (["check"], 1, "desk.toml: no such file; `onrecord desk new` writes one"),
        (["check", "."], 1, ".: cannot be read: Is a directory"),
        (["chek"], 2, "chek"),
    ],
)
def test_what_cannot_be_done_gets_one_line(inside, args, status, says):
    done = run("desk", *args)
    assert (done.returncode, done.stdout) == (status, "")
    assert len(done.stderr.splitlines()) == 1
    assert says in done.stderr
    assert list(inside.iterdir()) == []


def test_the_desk_file_of_the_readme_is_right(tmp_path):
    readme = Path(__file__).parents[2].joinpath("README.md").read_text("utf-8")
    shown = readme[readme.index("    [desk]\n") : readme.index("It goes before what a report says")]
    path = tmp_path / "desk.toml"
    path.write_text(textwrap.dedent(shown), "utf-8")
    done = run("desk", "check", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Switzerland  state, state:CH\n  alias        host country" in done.stdout
