import json

from tests.show.command import run


def test_bench_prints_its_figures_and_the_machine(tmp_path):
    report = tmp_path / "talks.txt"
    report.write_text("Foreign Minister Ana Tolm said that the talks would go on. " * 5)
    figures = json.loads(run("bench", report, "--json", "--runs", "1", "--words", "50").stdout)
    assert figures["words a second"] > 0
    assert figures["peak memory, MB"] > 0
    assert figures["seconds to the first record"] > 0
    assert "Python" in figures["machine"]


def test_bench_without_a_report_to_read_gets_one_line(tmp_path):
    report = tmp_path / "blank.txt"
    report.write_text(" ")
    done = run("bench", report)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "blank.txt" in done.stderr
