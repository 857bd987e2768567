"""The commands that keep reports in a store and ask it."""

import csv
import io
import json
from importlib.resources import files

import pytest
from msgspec.structs import replace
from tests.show.command import run, run_on_terminal

from onrecord import Desk
from onrecord.known.deskfile import example
from onrecord.record.reading import Reading

LANTHE = "2031-05-06-lanthe-truce-proposal"


@pytest.fixture
def desk(tmp_path, request):
    """A store with the four example reports."""
    path = tmp_path / "talks.db"
    lines = (request.config.rootpath / "tests/keep/demo.jsonl").read_text("utf-8").splitlines()
    with Desk(path) as opened:
        for line in lines:
            opened.add_reading(Reading.from_json(line))
    return path


def lines(done):
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_reports_are_added_once_and_what_cannot_be_read_is_named(tmp_path):
    report = files("onrecord") / "demo" / f"{LANTHE}.txt"
    args = ("--desk", tmp_path / "talks.db", "--published", "2031-05-06")
    done = run("add", report, "absent.txt", *args)
    assert (done.returncode, done.stderr) == (1, "onrecord: absent.txt: no such file or folder\n")
    assert done.stdout.splitlines() == [
        f"added: {LANTHE}",
        "added 1, unchanged 0, new versions 0, refused 0, failed 1",
    ]
    assert lines(run("add", report, *args)) == [
        f"there already: {LANTHE}",
        "added 0, unchanged 1, new versions 0, refused 0, failed 0",
    ]
    with Desk(tmp_path / "talks.db") as opened:
        assert [(row.id, row.published) for row in opened.reports()] == [(LANTHE, "2031-05-06")]
        assert opened.reading(LANTHE).report.text == report.read_text("utf-8")
    assert lines(run("reread", *args[:2])) == []


def test_a_desk_is_named_by_its_file_or_its_store(tmp_path):
    (tmp_path / "talks.toml").write_text(example(), "utf-8")
    text = tmp_path / "note.txt"
    text.write_text("The Tolmaran defence minister said that the talks would go on.\n")
    dated = ("--published", "2030-05-06")
    assert lines(run("add", text, "--desk", tmp_path / "talks.toml", *dated))[0] == "added: note"
    for place in ("talks.toml", "talks.db"):
        (found,) = lines(run("statements", "--json", "--desk", tmp_path / place))
        assert json.loads(found)["statement"]["speaker"]["name"] == "Ilva Dorn"
        (read,) = lines(run("read", "--json", text, "--desk", tmp_path / place, *dated))
        assert json.loads(read)["statements"][0]["speaker"]["name"] == "Ilva Dorn"


def test_mistakes_in_the_desk_file_are_wrong_use(tmp_path):
    (tmp_path / "talks.toml").write_text("[[party]\n")
    done = run("add", "absent.txt", "--desk", tmp_path / "talks.db")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "talks.toml:1: not TOML" in done.stderr


def test_statements_are_listed_as_json_and_csv(desk):
    asked = ("statements", "--desk", desk, "--party", "Valdra", "--since", "2031-05-07")
    found = [json.loads(line) for line in lines(run(*asked, "--json"))]
    assert {each["statement"]["party"] for each in found} == {"Valdra"}
    rows = list(csv.DictReader(io.StringIO(run(*asked, "--csv").stdout)))
    assert [row["id"] for row in rows] == [each["id"] for each in found] != []
    with Desk(desk) as opened:
        for row in rows:
            begin, end = map(int, row["content_spans"].split("; ")[0].split("-"))
            text = opened.reading(row["report"], int(row["version"])).report.text
            assert row["content"].startswith(" ".join(text[begin:end].split()))


def test_likely_statements_alone_are_listed_if_they_are_asked_for(desk, request):
    demo = (request.config.rootpath / "tests/keep/demo.jsonl").read_text("utf-8").splitlines()[0]
    given = Reading.from_json(demo)
    told = [replace(one, act="demand", act_confidence=0.4 + 0.2 * (n % 2), confidence=0.9)
            for n, one in enumerate(given.statements)]  # fmt: skip
    report = replace(given.report, id="unsure", text=f"{given.report.text}\nThe end.")
    with Desk(desk) as opened:
        opened.add_reading(replace(given, report=report, statements=told))
    asked = ("statements", "--desk", desk, "--report", "unsure")
    rows = [
        list(csv.DictReader(io.StringIO(run(*asked, *more, "--csv").stdout))) for more in ((), ("--likely",))
    ]
    sure = [row["id"] for row in rows[0] if float(row["act_confidence"]) >= 0.5]
    assert [row["id"] for row in rows[1]] == sure
    assert 0 < len(sure) < len(rows[0])
    assert "demand?" in run(*asked).stdout
    assert "demand?" not in run(*asked, "--likely").stdout
    assert "demand?, confidence 40%" in run("show", rows[0][0]["id"], "--desk", desk).stdout


def test_statements_are_listed_as_a_table(desk):
    shown = lines(run("statements", "--desk", desk, "--speaker", "Drummane"))
    assert shown[0].split() == ["day", "who", "does", "words"]
    assert all(len(line) <= 110 for line in shown)
    done = run("statements", "--desk", desk, "--limit", "2")
    assert done.stderr == "the first 2; `--limit 0` lists all\n"
    done = run("statements", "--desk", desk, "--party", "Valdrra", "--speaker", "Zzz")
    assert (done.returncode, done.stdout) == (0, "no statements\n")
    assert done.stderr.splitlines() == [
        "onrecord: no party 'Valdrra' in this desk; did you mean 'Valdra'?",
        "onrecord: no speaker 'Zzz' in this desk",
    ]


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--act", "shout"], "act: 'shout' is none; expected one of propose"),
        (["--since", "yesterday"], "since: 'yesterday' is no day"),
        (["--json", "--csv"], "--json and --csv: expected one of them"),
        (["--min-confidence", "2"], "2 is no confidence"),
    ],
)
def test_wrong_use_is_said_in_one_line(desk, args, says):
    done = run("statements", "--desk", desk, *args)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert says in done.stderr


def test_words_are_searched_whatever_they_are(desk):
    found = [
        json.loads(line) for line in lines(run("search", '"foreign monitors"', "--desk", desk, "--json"))
    ]
    assert found
    for each in found:
        assert "foreign monitors" in each["statement"]["content"][0]["text"]
    assert lines(run("search", "AND", '"', "*", "--desk", desk, "--party", "Perrimay")) == ["no statements"]
    assert any("ferry" in line for line in lines(run("search", "ferry landing", "--reports", "--desk", desk)))


def test_a_statement_is_shown_where_it_stands(desk):
    shown = run("show", f"{LANTHE}/s3", "--desk", desk).stdout
    marked = "[source: Valdran] [cue: proposal] [content: for a 45-day truce along the Ouvel river]"
    assert marked in " ".join(shown.split())
    assert "party     Valdra" in shown
    on_terminal = run_on_terminal("show", f"{LANTHE}/s3", "--desk", desk)
    assert "\x1b[1;36mValdran\x1b[0m" in on_terminal
    assert "[source" not in on_terminal
    for label in ("s3", LANTHE):
        done = run("show", label, "--desk", desk)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "is no statement; expected REPORT/STATEMENT" in done.stderr


def test_actors_are_listed_merged_and_split(desk):
    def ids():
        return {json.loads(line)["id"] for line in lines(run("actors", "--desk", desk, "--json"))}

    before = ids()
    one, other = "desk:oskel-drummane", "desk:oskel-drummane~2"
    assert {one, other} < before
    (said,) = lines(run("actors", "merge", one, other, "--desk", desk, "--by", "Ode"))
    assert said == f"{other} is {one} now; `onrecord actors undo 1` takes it back"
    assert ids() == before - {other}
    lines(run("actors", "split", one, "2031-05-13-examiner-ferry-truce", "--desk", desk))
    assert ids() == before - {other} | {f"{one}~3"}
    history = run("actors", "history", "--desk", desk).stdout
    assert "merge" in history
    assert "Ode" in history
    for act in (2, 1):
        assert lines(run("actors", "undo", "--desk", desk)) == [f"act {act} is taken back"]
    assert ids() == before
    assert run("actors").returncode == 2
    done = run("actors", "--desk", desk, "history")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "stand behind history" in done.stderr


def test_reports_are_listed(desk):
    assert any(LANTHE in line for line in lines(run("reports", "--desk", desk)))
    assert [json.loads(line)["id"] for line in lines(run("reports", "--desk", desk, "--json", "--latest"))][
        -1
    ] == LANTHE


def test_a_report_moves_no_cursor(tmp_path):
    text = tmp_path / "note.txt"
    text.write_text("Foreign Minister Ana Tolm said that \x1b[2J the talks would go on for a week.\n")
    lines(run("add", text, "--desk", tmp_path / "talks.db"))
    for command in (["statements"], ["search", "talks"], ["reports"], ["actors"], ["show", "note/s1"]):
        assert "\x1b[2J" not in run(*command, "--desk", tmp_path / "talks.db").stdout


def test_reading_without_a_desk_does_without_a_database():
    import subprocess
    import sys

    code = (
        "import sys, onrecord; onrecord.read('Foreign Minister Ana Tolm said that the talks would go on.');"
        "print(*('sqlalchemy' in sys.modules, 'alembic' in sys.modules, 'psycopg' in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"] * 3


def test_the_readme_shows_what_is_shown(desk, request):
    text = (request.config.rootpath / "README.md").read_text("utf-8")
    begin = text.index("    $ onrecord show --desk talks.db ") + len("    $ ")
    block = text[begin : text.index("With `--json` and `--csv` lists")].rstrip().splitlines()
    asked = block[0].split()
    printed = run("show", asked[-1], "--desk", desk).stdout
    assert "\n".join(line.removeprefix("    ") for line in block[1:]) in printed
