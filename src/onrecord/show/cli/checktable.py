"""The checks of a report as a table on a terminal."""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.time import Time
from onrecord.relate.wording import CONSISTENT
from onrecord.show.cli.printable import printable

WIDTH = 110
_STYLES = {"differs": "bold yellow", "cannot": "dim"}


def print_checks(reading: Reading, out: TextIO) -> None:
    """Prints the title and a table: kind, inputs, what was computed, and the verdict.

    In the order of the text; at most 110 columns; colours only where `out` is a terminal, and no spaces at
    the ends of lines.
    """
    stated: list[Measure | Time] = [*reading.measures, *reading.times]
    checks = [check for one in sorted(stated, key=lambda one: one.span) for check in one.checks]
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    width = max(60, min(console.width, WIDTH)) if out.isatty() else WIDTH
    title = Text(printable(reading.report.title or reading.report.id), "bold")
    _print(console, title.wrap(console, width))
    if checks:
        lines = console.render_lines(_table(checks), console.options.update(width=width), pad=False)
        _print(console, [Text.assemble(*((s.text, s.style or "") for s in line)) for line in lines])
    else:
        _print(console, [Text(_none(len(reading.measures)), "dim")])
    console.print()


def _none(measures: int) -> str:
    """Why there is no table."""
    count = "no measure" if measures == 0 else "1 measure" if measures == 1 else f"{measures} measures"
    return f"{count}; none that can be checked within this report"


def _table(checks: list[Check]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), header_style="dim")
    for name, ratio in (("check", None), ("inputs", 5), ("computed", 3), ("verdict", 3)):
        table.add_column(name, ratio=ratio, no_wrap=ratio is None)
    for check in checks:
        inputs = "\n".join(printable(one) for one in check.inputs)
        table.add_row(check.kind, inputs, check.computed, Text(check.verdict, _style(check.verdict)))
    return table


def _style(verdict: str) -> str:
    return "green" if verdict == CONSISTENT else _STYLES.get(verdict.split(" ", 1)[0], "")


def _print(console: Console, lines: Iterable[Text]) -> None:
    for line in lines:
        line.rstrip()
        console.print(line, soft_wrap=True)
