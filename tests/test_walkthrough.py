"""The walkthrough: its commands on the reports on eastern Ukraine print the lines that it shows."""

import re
import shlex
from pathlib import Path

import pytest
from tests.show.command import run

PAGE = Path(__file__).parents[1] / "docs" / "walkthrough.md"
REPORTS = Path(__file__).resolve().parents[1].parent / "shared" / "reports"
_PERCENT = re.compile(r"\d+%")
ROUNDED = 2  # points by which the confidence differs between processors (docs/decisions/0002)

pytestmark = pytest.mark.skipif(not REPORTS.is_dir(), reason="needs ../shared/reports")


def test_the_commands_of_the_small_desk_print_what_the_page_shows(tmp_path, monkeypatch):
    monkeypatch.setenv("ONRECORD_DESK", str(tmp_path / "talks.db"))
    asked = list(transcripts(PAGE.read_text("utf-8").partition("## The 358 reports")[0]))
    assert len(asked) > 5
    for command, lines in asked:
        done = run(*arguments(command))
        printed = (done.stdout + done.stderr).splitlines()
        assert done.returncode == 0
        assert [line for line in lines if not any(same(line, other) for other in printed)] == [], command


def transcripts(text):
    """Each "$ onrecord ..." of the indented blocks with the lines below it, but for those of "..." alone."""
    shown = [line[4:] for line in text.splitlines() if line.startswith("    ")]
    starts = [at for at, line in enumerate(shown) if line.startswith("$ ")]
    for at, end in zip(starts, [*starts[1:], len(shown)], strict=True):
        shell, _, command = shown[at].partition("$ onrecord ")
        if not shell:
            yield command, [line for line in shown[at + 1 : end] if line.strip() not in ("", "...")]


def arguments(command):
    """The words of a command as a shell would give them, with the reports that its patterns name."""
    for word in shlex.split(command):
        yield from sorted(REPORTS.glob(Path(word).name)) if "*" in word else [word]


def same(line, printed):
    near = zip(_PERCENT.findall(line), _PERCENT.findall(printed), strict=False)
    return _PERCENT.sub("%", line) == _PERCENT.sub("%", printed) and all(
        abs(int(ours[:-1]) - int(theirs[:-1])) <= ROUNDED for ours, theirs in near
    )
