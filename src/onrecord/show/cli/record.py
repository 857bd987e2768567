"""The record of a report on a terminal."""

from collections.abc import Iterator
from typing import TextIO

from rich.console import Console
from rich.text import Text

from onrecord.reader.languages import reads
from onrecord.record.language import NAMES
from onrecord.record.reading import Reading
from onrecord.record.report import LeftOut, Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.show.cli.eventlines import event_lines
from onrecord.show.cli.moveline import condition_lines, move_line
from onrecord.show.cli.printable import printable

WIDTH = 80  # columns, where the output is no terminal
MOST = 100  # on a terminal: longer lines are hard to follow
INDENT = 5  # the ids stand before it
MARKS = 15  # kind and confidence stand at the right
PLAIN = ("named official", "institution")  # grades that the speaker's name tells


def print_record(reading: Reading, out: TextIO) -> None:
    """Prints the title, the statements under their subheads, the events, and what was left out.

    80 columns, on a terminal its own up to 100; colours only where `out` is a terminal, and no spaces at
    the ends of lines.
    """
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    width = max(40, min(console.width, MOST)) if out.isatty() else WIDTH
    for line in _lines(reading, width):
        console.print(line, soft_wrap=True)
    console.print()


def _lines(reading: Reading, width: int) -> Iterator[Text]:
    report = reading.report
    yield from _wrapped(Text(printable(report.title or report.id), "bold"), width)
    yield from _wrapped(Text(printable(" · ".join(_facts(reading))), "dim"), width)
    if not reads(report.language):
        yield Text()
        yield from _wrapped(_unread(report), width)
    if report.published is None and (left := [time.text for time in reading.times if time.value is None]):
        yield from _wrapped(Text(_open_times(left), "dim"), width)
    headings = sorted(report.headings, key=lambda h: h.begin)
    for statement in reading.statements:
        while headings and headings[0].end <= _begin(statement):
            yield from _heading(headings.pop(0), width)
        yield Text()
        yield from _statement(statement, width)
    for heading in headings:
        yield from _heading(heading, width)
    if reading.events:
        yield Text()
        yield Text("Events", "bold")
        yield from event_lines(reading, width)
    if report.left_out:
        yield Text()
        yield Text("Left out", "bold")
        for passage in report.left_out:
            yield from _left_out(passage, width)


def _facts(reading: Reading) -> list[str]:
    report = reading.report
    count = len(reading.statements)
    signed = ", ".join(report.authors)
    facts = [
        report.outlet,
        signed,
        report.published,
        report.origin,
        f"{count} statement{'' if count == 1 else 's'}",
    ]
    return [fact for fact in facts if fact]


def _open_times(left: list[str]) -> str:
    """What a report without a day of publication leaves open."""
    named = ", ".join(f"“{printable(one)}”" for one in list(dict.fromkeys(left))[:3])
    many = f"{len(left)} times are" if len(left) > 1 else "one time is"
    more = ", ..." if len(set(left)) > 3 else ""
    return f"no day of publication (--published gives one), so {many} left open: {named}{more}"


def _unread(report: Report) -> Text:
    """Why a report has no statements."""
    if report.language in NAMES:
        return Text(f"This report is in {NAMES[report.language]}, which the reader does not read.")
    return Text("This report is not in English, the one language that the reader reads.")


def _begin(statement: Statement) -> int:
    return min(span.begin for span in (statement.cue, *statement.content) if span)


def _heading(heading: Span, width: int) -> Iterator[Text]:
    yield Text()
    for line in _wrapped(Text(printable(heading.text), "bold dim"), width - 3):
        yield Text.assemble(("── ", "dim"), line)


def _statement(statement: Statement, width: int) -> Iterator[Text]:
    marks = Text(f"{statement.kind} {statement.confidence:4.0%}", "dim")
    for number, line in enumerate(_wrapped(_who(statement), width - INDENT - MARKS)):
        first = number == 0
        line.pad_right(max(0, width - INDENT - len(marks) - line.cell_len)) if first else None
        yield Text.assemble(
            (f"{statement.id if first else '':{INDENT}}", "dim"), line, marks if first else Text()
        )
    words = Text(" […] ").join(Text(printable(span.text)) for span in statement.content)
    if statement.kind == "direct":
        words = Text("“") + words + Text("”")
    for line in _wrapped(words, width - INDENT - 4):
        yield Text(" " * (INDENT + 2)) + line
    # What it does stands further out than what is said, so that it is told apart without colours, too.
    if move := move_line(statement):
        for line in _wrapped(move, width - INDENT):
            yield Text(" " * INDENT) + line
    for condition in condition_lines(statement):
        for line in _wrapped(condition, width - INDENT - 4):
            yield Text(" " * (INDENT + 2)) + line


def _who(statement: Statement) -> Text:
    source = (
        Text(printable(statement.source.text), "bold cyan")
        if statement.source
        else Text("(no source named)", "dim")
    )
    who = _speaker(statement)
    cue = Text(printable(statement.cue.text), "yellow") if statement.cue else Text("(goes on)", "dim")
    within = Text(f"  (within {statement.parent})", "dim") if statement.parent else Text()
    return Text.assemble(source, "  ", cue, who, within)


def _speaker(statement: Statement) -> Text:
    """The speaker and the party, as far as they say more than the words of the source, and the grade but of
    officials and institutions, where the name tells it."""
    said = statement.source.text.casefold() if statement.source else ""
    name = statement.speaker.name if statement.speaker else ""
    more = [part for part in (name, statement.party or "") if part and part.casefold() not in said]
    grade = statement.grade if statement.grade not in PLAIN and not name.startswith("anonymous") else None
    facts = list(dict.fromkeys([*more, *([grade] if grade else [])]))
    return Text(f"  [{printable(' · '.join(facts))}]", "dim") if facts else Text()


def _left_out(passage: LeftOut, width: int) -> Iterator[Text]:
    for line in _wrapped(
        Text.assemble((f"{passage.reason}: ", "dim"), printable(passage.text)), width - INDENT
    ):
        yield Text(" " * INDENT) + line


def _wrapped(text: Text, width: int) -> Iterator[Text]:
    """The lines of `text` at `width`; line breaks and runs of space inside it count as one space."""
    for line in text.wrap(Console(width=width), width):
        line.rstrip()
        yield line
