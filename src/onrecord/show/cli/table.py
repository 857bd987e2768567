"""A table on a terminal."""

from collections.abc import Iterable, Sequence
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from onrecord.show.cli.printable import printable

WIDTH = 110
Cell = str | Text


def print_table(
    columns: Sequence[tuple[str, int | None]], rows: Iterable[Sequence[Cell]], out: TextIO, none: str
) -> int:
    """Prints `rows` under the names of `columns`, or `none` where there are none; gives their number.

    A column with a number takes such a share of the width, one without what it needs. Of a cell of text, all
    lines behind the first are dim. At most 110 columns; colours only where `out` is a terminal.
    """
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    width = max(60, min(console.width, WIDTH)) if out.isatty() else WIDTH
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for name, ratio in columns:
        table.add_column(name, ratio=ratio, no_wrap=ratio is None, overflow="fold")
    for row in rows:
        table.add_row(*(_cell(cell) for cell in row))
    if not table.row_count:
        console.print(Text(none, "dim"), soft_wrap=True)
        return 0
    for line in console.render_lines(table, console.options.update(width=width), pad=False):
        text = Text.assemble(*((segment.text, segment.style or "") for segment in line))
        text.rstrip()
        console.print(text, soft_wrap=True)
    return table.row_count


def _cell(cell: Cell) -> Text:
    if isinstance(cell, Text):
        return cell
    first, _, more = printable(cell).partition("\n")
    return Text(first) + Text(f"\n{more}", "dim") if more else Text(first)
