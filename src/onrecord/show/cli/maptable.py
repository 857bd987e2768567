"""Maps on a terminal: one that was added, all of a desk, and how much of each unit an area takes up."""

from collections.abc import Iterable, Sequence
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from onrecord.maps import Held, held_in, held_in_all, held_on, regions
from onrecord.record.map import Map
from onrecord.relate.shown import count_said, source_said
from onrecord.show.cli.printable import printable

WIDTH = 110


def print_added(given: Map, out: TextIO) -> None:
    """What was read of a map, and what was repaired or left out."""
    console = _console(out)
    _print(console, Text(f"{printable(given.name)}: {_what(given)}", "bold"))
    for note in (given.notes or "").splitlines():
        _print(console, Text(f"  {printable(note)}"))


def print_maps(maps: Sequence[Map], out: TextIO) -> None:
    """A row for each map."""
    console = _console(out)
    if not maps:
        _print(console, Text("no maps in this desk; `onrecord map add` puts one there", "dim"))
        return
    columns = ("map", "date", "covers", "what", "source")
    rows = [
        [one.name, one.date or "no date", one.covers or "", _what(one), one.source or "not given"]
        for one in maps
    ]
    _table(console, columns, rows, out)


def print_map(area: Map | None, units: Map | None, out: TextIO) -> None:
    """An area with how much of each unit it takes up; an area or units alone."""
    console = _console(out)
    for one in (area, units):
        if one is not None:
            _print_head(console, one)
    console.print()
    if units is None:
        other = "`onrecord map show NAME --units NAME` takes another"
        _print(console, Text(f"no map of units covers the same; {other}", "dim"))
    elif area is None:
        sizes = {one.name: held_in(units, units, [one.name]).whole for one in regions(units)}
        _table(console, ("unit", "km2"), [[name, f"{size:,.0f}"] for name, size in sizes.items()], out)
    else:
        held = {one.name: held_in(area, units, [one.name]) for one in regions(units)}
        ordered = sorted(((n, h) for n, h in held.items() if h.part > 0), key=lambda item: -item[1].share)
        rows = [_row(name, one) for name, one in ordered]
        rows.append(_row(units.covers or "all units", held_in_all(area, units)))
        _table(console, ("unit", "share", "held, km2", "of km2"), rows, out)


def _print_head(console: Console, given: Map) -> None:
    date = f" · {given.date or 'no date'}" if given.kind == "area" or given.date else ""
    _print(console, Text(f"{printable(given.name)}{date}", "bold"))
    _print(console, Text(f"{_what(given)}; {printable(source_said(given))}", "dim"))
    for note in (given.notes or "").splitlines():
        _print(console, Text(f"  {printable(note)}", "dim"))


def _row(name: str, held: Held) -> list[str]:
    return [name, f"{100 * held.share:.1f} %", f"{held.part:,.0f}", f"{held.whole:,.0f}"]


def _what(given: Map) -> str:
    """ "area held by Valdra, 5,959 km2"; "4 units, 39,511 km2"."""
    if given.kind == "area":
        by = f" held by {printable(given.held_by)}" if given.held_by else ""
        return f"area{by}, {held_on(given):,.0f} km2"
    return f"{count_said(given)}, {held_in_all(given, given).whole:,.0f} km2"


def _table(console: Console, columns: Iterable[str], rows: Iterable[Iterable[str]], out: TextIO) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for name in columns:
        number = name in ("share", "held, km2", "of km2", "km2")
        table.add_column(name, justify="right" if number else "left", no_wrap=number)
    for row in rows:
        table.add_row(*(printable(cell) for cell in row))
    width = max(60, min(console.width, WIDTH)) if out.isatty() else WIDTH
    for line in console.render_lines(table, console.options.update(width=width), pad=False):
        _print(console, Text.assemble(*((s.text, s.style or "") for s in line)))


def _console(out: TextIO) -> Console:
    return Console(file=out, highlight=False, markup=False, emoji=False)


def _print(console: Console, line: Text) -> None:
    line.rstrip()
    console.print(line, soft_wrap=True)
