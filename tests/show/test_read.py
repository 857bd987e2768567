import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from tests.show.command import COMMAND, run, run_on_terminal

TALKS = """Tolmar offers a longer truce

Foreign Minister Ana Tolm said on Tuesday that Tolmar would extend the truce by ten days.

"We will not fire first," she told reporters in Vesk.

"And we will not fire second."
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "talks.txt"
    path.write_text(TALKS, "utf-8")
    return path


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The one line on standard error; fails if there is another."""
    assert "Traceback" not in done.stderr
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


def test_a_report_is_printed_plain_when_piped(report):
    done = run("read", report)
    assert done.returncode == 0
    assert done.stderr == ""
    assert "Tolmar offers a longer truce" in done.stdout
    assert "Foreign Minister Ana Tolm  said" in done.stdout
    assert "\x1b" not in done.stdout
    assert all(line == line.rstrip() and len(line) <= 80 for line in done.stdout.splitlines())


def test_json_is_one_line_a_report_and_holds_the_text_as_it_stands(report, tmp_path):
    done = run("read", report, report, "--json", "--published", "2031-05-06")
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    record = json.loads(lines[0])
    assert record["report"]["text"] == TALKS
    assert record["report"]["published"] == "2031-05-06"
    for statement in record["statements"]:
        for span in [statement["source"], *statement["content"]]:
            begin, end = span["span"]
            assert TALKS[begin:end] == span["text"]


def test_a_quotation_that_runs_on_takes_the_source_before_it(report):
    record = json.loads(run("read", report, "--json").stdout)
    last = record["statements"][-1]
    assert last["content"][0]["text"] == "And we will not fire second."
    assert last["cue"] is None
    assert last["source"]["text"] == "she"


def test_standard_input_is_read_by_a_dash():
    done = run("read", "-", "--json", stdin=TALKS.encode("utf-16"))
    assert done.returncode == 0
    assert json.loads(done.stdout)["report"]["title"] == "Tolmar offers a longer truce"


def test_a_folder_is_read_file_by_file(report):
    (report.parent / "sub").mkdir()
    (report.parent / "sub" / "page.html").write_text(
        f"<html><body><article><p>{'</p><p>'.join(TALKS.split(chr(10) * 2))}</p></article></body></html>"
    )
    done = run("read", report.parent, "--json")
    assert [json.loads(line)["report"]["id"] for line in done.stdout.splitlines()] == ["sub/page", "talks"]


def test_json_lines_keep_their_ids_and_dates(tmp_path):
    path = tmp_path / "reports.jsonl"
    path.write_text(json.dumps({"id": "a7", "text": TALKS, "published": "2031-05-06"}) + "\n")
    record = json.loads(run("read", path, "--json").stdout)
    assert (record["report"]["id"], record["report"]["published"]) == ("a7", "2031-05-06")


def test_output_goes_to_a_file(report, tmp_path):
    out = tmp_path / "out.jsonl"
    done = run("read", report, "--json", "--output", out)
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads(out.read_text("utf-8"))["report"]["id"] == "talks"


def test_a_report_in_another_language_is_kept_and_said_not_to_be_read(report, tmp_path):
    text = (
        "Le ministre a dit à la presse : « Nous ne serons pas les premiers à tirer sur la rive du fleuve. »\n"
    )
    (tmp_path / "pourparlers.txt").write_text(text, "utf-8")
    done = run("read", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "This report is in French, which the reader does not read." in done.stdout
    assert done.stdout.count("This report") == 1
    record = json.loads(run("read", tmp_path / "pourparlers.txt", "--json").stdout)
    assert (record["report"]["language"], record["statements"], record["report"]["text"]) == ("fr", [], text)


def test_on_a_terminal_the_record_has_colours_and_fits(report):
    shown = run_on_terminal("read", report, columns=60)
    assert "\x1b[" in shown
    assert "Ana Tolm" in shown


def test_a_report_cannot_steer_the_terminal(tmp_path):
    path = tmp_path / "steer.txt"
    path.write_text("Foreign Minister Ana Tolm said that the talks\x1b[2J would go on.\n")
    assert "\x1b[2J" not in run_on_terminal("read", path)


def test_a_bar_shows_progress_from_ten_reports_on(tmp_path):
    lines = [json.dumps({"text": TALKS}) for _ in range(12)]
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(lines))
    shown = run_on_terminal("read", path, "--output", tmp_path / "out.txt")
    assert "12/12 reports" in re.sub(r"\x1b\[[0-9;]*m", "", shown)
    path.write_text("\n".join(lines[:9]))
    assert "reports" not in run_on_terminal("read", path, "--output", tmp_path / "out.txt")


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["read"], "missing argument"),
        (["read", "x.txt", "--published", "2031-02-30"], "2031-02-30"),
        (["read", "x.txt", "--published", "next week"], "YYYY-MM-DD"),
        (["read", "x.txt", "--min-confidence", "1.5"], "--min-confidence': 1.5 is no confidence"),
        (["read", "x.txt", "--min-confidence", "-0.1"], "from 0 to 1"),
        (["read", "x.txt", "--min-confidence", "nan"], "from 0 to 1"),
        (["read", "x.txt", "--min-confidence", "high"], "high"),
        (["eval", "attribution", "x", "--min-confidence", "60"], "from 0 to 1"),
        (["read", "--colour"], "--colour"),
        (["reed"], "reed"),
        (["read", "x.txt", "--output", "/"], "/ is a folder"),
        (["read", "x.txt", "--output", "/no/such/folder/out"], "/no/such/folder/out"),
        (["eval", "attribution"], "missing argument"),
    ],
)
def test_wrong_use_gets_one_line_and_status_2(args, says):
    done = run(*args)
    assert done.returncode == 2
    assert says in complaint(done)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("absent.txt", None, "no such file"),
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "binary"),
        ("lines.jsonl", b'{"text": "A short report."}\n{"text": \n', "line 2"),
        ("dates.jsonl", b'{"text": "A report.", "published": "2031-02-30"}\n', "2031-02-30"),
        ("page.html", b"<!doctype html><html><body></body></html>", "page.html"),
    ],
)
def test_bad_input_is_named_and_the_rest_is_read(tmp_path, report, name, content, says):
    bad = tmp_path / name
    if content is not None:
        bad.write_bytes(content)
    done = run("read", bad, report, "--json")
    assert done.returncode == 1
    line = complaint(done)
    assert name in line
    assert says in line
    assert json.loads(done.stdout.splitlines()[-1])["report"]["id"] == "talks"


def test_a_folder_without_reports_is_named(tmp_path):
    (tmp_path / "notes.pdf").write_bytes(b"%PDF-1.7")
    done = run("read", tmp_path)
    assert done.returncode == 1
    assert "no reports in this folder" in complaint(done)


def test_a_full_disk_gets_one_line(report):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "read", str(report)], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert "cannot write the output" in complaint(done)


def test_a_reader_that_goes_away_is_no_error(report):
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [*COMMAND, "read", str(report)], stdout=write_end, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(write_end)
    assert done.stderr == ""
