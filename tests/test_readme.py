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


def same(line, printed):
    ours, theirs = _CONFIDENCE.search(line), _CONFIDENCE.search(printed)
    if not ours or not theirs:
        return line == printed
    near = abs(int(ours[1]) - int(theirs[1])) <= ROUNDED
    return near and line[: ours.start()].rstrip() == printed[: theirs.start()].rstrip()
