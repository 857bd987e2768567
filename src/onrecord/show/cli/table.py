"""A table on a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from onrecord.show.cli.printable import printable

WIDTH = 110
GAP = 2
Cell = str | Text
Columns = Sequence[tuple[str, int | None]]


def print_table(columns: Columns, rows: Iterable[Sequence[Cell]], out: TextIO, none: str) -> int:
    """Prints `rows` under the names of `columns`, or `none` where there are none; gives their number.

    A column with a number takes such a share of the width, one without what it needs. Of a cell of text, all
    lines behind the first are dim. A cell more than there are columns stands below the row on a line of its
    own, never broken: an id is to be copied. At most 110 columns; colours only where `out` is a terminal.
    """
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    width = max(60, min(console.width, WIDTH)) if out.isatty() else WIDTH
    cells = [[_cell(cell) for cell in row] for row in rows]
    if not cells:
        console.print(Text(none, "dim"), soft_wrap=True)
        return 0
    widths = _widths(columns, cells, width)
    head = [Text(name, "dim") for name, _ in columns]
    for row in (head, *cells):
        for line in _lines(row, widths, console):
            line.rstrip()
            console.print(line, soft_wrap=True)
    return len(cells)


def _widths(columns: Columns, rows: Sequence[Sequence[Text]], width: int) -> list[int]:
    needed = [
        max(len(name), *(cell_len(line) for row in rows for line in row[at].plain.split("\n")))
        if share is None
        else 0
        for at, (name, share) in enumerate(columns)
    ]
    left = width - sum(needed) - GAP * (len(columns) - 1)
    shares = sum(share for _, share in columns if share)
    return [
        need if share is None else max(8, left * share // shares)
        for need, (_, share) in zip(needed, columns, strict=True)
    ]


def _lines(row: Sequence[Text], widths: Sequence[int], console: Console) -> Iterator[Text]:
    wrapped = [cell.wrap(console, width) for cell, width in zip(row, widths, strict=False)]
    for parts in zip_longest(*wrapped, fillvalue=Text()):
        line = Text()
        for part, width in zip(parts, widths, strict=True):
            part.rstrip()
            line += part + Text(" " * (max(0, width - part.cell_len) + GAP))
        yield line
    for under in row[len(widths) :]:
        yield Text(" " * (widths[0] + GAP)) + under


def _cell(cell: Cell) -> Text:
    if isinstance(cell, Text):
        return cell
    first, _, more = printable(cell).partition("\n")
    return Text(first) + Text(f"\n{more}", "dim") if more else Text(first)
