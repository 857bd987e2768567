import json

import pytest
from tests.show.command import run, run_on_terminal

TEXT = """Guns leave the strip at Orrin

A strip of 950 sq km (320 sq miles) was cleared, and guns stood 12 km (7.5 miles) from the water.

The rescue service said that 12 people were killed. The governor's office said that at least 15 were killed.
"""


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "strip.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_checks_are_a_table_of_inputs_computation_and_verdict(report):
    done = run("check", report)
    assert (done.returncode, done.stderr) == (0, "")
    lines = [line.split() for line in done.stdout.splitlines()]
    row = lines.index("conversion 950 km2 = 366.8 mi2 differs by 47 mi2 (13 %)".split())
    assert lines[row + 1] == "“950 sq km” [42, 51]".split()
    assert "consistent at the precision stated" in done.stdout
    assert "differs by 3 (25 %)" in done.stdout
    assert "“at least 15”" in done.stdout
    assert "\x1b" not in done.stdout
    assert all(line == line.rstrip() and len(line) <= 110 for line in done.stdout.splitlines())


def test_on_a_terminal_the_table_has_colours_and_fits(report):
    assert "\x1b[" in run_on_terminal("check", report, columns=80)


def test_json_is_the_record_with_the_checks_at_the_measures(report):
    done = run("check", report, "--json", "--published", "2031-05-06")
    record = json.loads(done.stdout)
    assert done.stdout == run("read", report, "--json", "--published", "2031-05-06").stdout
    checks = {measure["text"]: measure["checks"] for measure in record["measures"]}
    assert [check["kind"] for check in checks["950 sq km"]] == ["conversion"]
    assert set(checks["950 sq km"][0]) == {"kind", "computed", "inputs", "verdict"}
    for measure in record["measures"]:
        begin, end = measure["span"]
        assert TEXT[begin:end] == measure["text"]


def test_checks_of_lengths_stand_in_the_order_of_the_text(tmp_path):
    path = tmp_path / "truce.txt"
    path.write_text(
        "Three weeks after the talks of 3 March, on 17 March, guns stood 12 km (7.5 miles) from the water.\n"
    )
    out = run("check", path, "--published", "2031-05-06").stdout
    assert out.index("duration") < out.index("conversion")
    assert "2031-03-03 to 2031-03-17 = 2" in out
    record = json.loads(run("check", path, "--published", "2031-05-06", "--json").stdout)
    assert [[check["kind"] for check in time["checks"]] for time in record["times"]] == [["duration"], [], []]


def test_without_checks_the_number_of_measures_is_told(tmp_path):
    path = tmp_path / "quiet.txt"
    path.write_text("The envoys met in Orrin and named 12 monitors.\n", "utf-8")
    assert "1 measure; none that can be checked" in run("check", path).stdout


def test_what_cannot_be_read_is_named_and_the_rest_is_checked(report, tmp_path):
    done = run("check", tmp_path / "absent.txt", report)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "differs by 47 mi2" in done.stdout


@pytest.mark.parametrize("args", [(), ("--published", "soon", "x.txt"), ("--output", ".", "x.txt")])
def test_wrong_use_is_one_line(args):
    done = run("check", *args)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
