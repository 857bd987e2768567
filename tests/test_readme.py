from pathlib import Path

from tests.show.command import run

README = Path(__file__).parents[1] / "README.md"


def test_the_transcript_is_what_the_demo_prints():
    text = README.read_text("utf-8")
    begin = text.index("    Ulverrin agrees to 45-day truce")
    block = text[begin : text.index("In brackets stands")]
    lines = [line.removeprefix("    ") for line in block.splitlines() if line.strip() not in ("", "...")]
    printed = set(run("demo").stdout.splitlines())
    assert [line for line in lines if line not in printed] == []
