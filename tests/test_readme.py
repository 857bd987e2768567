import re
from pathlib import Path

from tests.show.command import run

README = Path(__file__).parents[1] / "README.md"
_CONFIDENCE = re.compile(r"(\d+)%$")
ROUNDED = 2  # points by which the confidence differs between processors (docs/decisions/0002)


def test_the_transcript_is_what_the_demo_prints():
    text = README.read_text("utf-8")
    begin = text.index("    Ulverrin agrees to 45-day truce")
    block = text[begin : text.index("In brackets stands")]
    lines = [line.removeprefix("    ") for line in block.splitlines() if line.strip() not in ("", "...")]
    printed = run("demo").stdout.splitlines()
    assert [line for line in lines if not any(same(line, other) for other in printed)] == []


def test_the_desk_file_gives_the_minister_her_name_on_her_days_only(tmp_path):
    text = README.read_text("utf-8")
    report = " ".join(text[text.index("Of a report that says") : text.index("it makes\n")].split())
    (tmp_path / "report.txt").write_text("\n\n".join(re.findall("“(.*?)”", report)), "utf-8")
    assert run("desk", "new", tmp_path / "desk.toml").returncode == 0
    begin = text.index("    s1   Tolmar's defence minister")
    lines = [line[4:] for line in text[begin : text.index("With `--published 2031-01-20`")].splitlines()]
    shown = {day: read_with_desk(tmp_path, day) for day in ("2031-01-10", "2031-01-20")}
    assert all(any(same(line, other) for other in shown["2031-01-10"]) for line in lines)
    assert not any("Ilva Dorn" in line for line in shown["2031-01-20"])


def read_with_desk(folder, day):
    args = (folder / "report.txt", "--desk", folder / "desk.toml", "--published", day)
    return run("read", *args).stdout.splitlines()


def same(line, printed):
    ours, theirs = _CONFIDENCE.search(line), _CONFIDENCE.search(printed)
    if not ours or not theirs:
        return line == printed
    near = abs(int(ours[1]) - int(theirs[1])) <= ROUNDED
    return near and line[: ours.start()].rstrip() == printed[: theirs.start()].rstrip()
