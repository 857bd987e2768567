"""The checks of a report as a table on a terminal."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.console import Console
from rich.text import Text

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.time import Time
from onrecord.relate.wording import CONSISTENT
from onrecord.show.cli.printable import printable
from onrecord.show.cli.table import GAP, Cell, print_table, table_width

_COLUMNS = (("check", None), ("computed", 6), ("verdict", 5))
_STYLES = {"differs": "bold yellow", "cannot": "dim"}


def print_checks(reading: Reading, out: TextIO) -> None:
    """Prints the title and a table: kind, what was computed, and the verdict; below each its inputs.

    In the order of the text; at most 110 columns; colours only where `out` is a terminal, and no spaces at
    the ends of lines.
    """
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    width = table_width(console, out)
    for line in Text(printable(reading.report.title or reading.report.id), "bold").wrap(console, width):
        line.rstrip()
        console.print(line, soft_wrap=True)
    checks = _in_order(reading)
    left = width - max((len(check.kind) for check in checks), default=0) - GAP
    rows = [(*_row(check), *_inputs(check.inputs, console, left), "") for check in checks]
    print_table(_COLUMNS, rows, out, none=_none(len(reading.measures)))
    if not rows:
        console.print()


def _in_order(reading: Reading) -> list[Check]:
    stated: list[Measure | Time] = [*reading.measures, *reading.times]
    return [check for one in sorted(stated, key=lambda one: one.span) for check in one.checks]


def _none(measures: int) -> str:
    """Why there is no table."""
    count = "no measure" if measures == 0 else "1 measure" if measures == 1 else f"{measures} measures"
    return f"{count}; none that can be checked"


def _row(check: Check) -> tuple[Cell, Cell, Cell]:
    return check.kind, check.computed, Text(check.verdict, _style(check.verdict))


def _inputs(inputs: Iterable[str], console: Console, width: int) -> Iterator[Text]:
    """Each on its lines."""
    for one in inputs:
        for line in Text(printable(one), "dim").wrap(console, width):
            line.rstrip()
            yield line


def _style(verdict: str) -> str:
    return "green" if verdict == CONSISTENT else _STYLES.get(verdict.split(" ", 1)[0], "")
