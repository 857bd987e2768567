"""`onrecord bench store`: a store of invented statements, and how long its questions take."""

import json
import sys
import tempfile
from pathlib import Path

import click
import msgspec

from onrecord.show.cli.desk_option import open_desk
from onrecord.show.cli.machine import machine

_FIRST = 38  # characters of the first column


@click.command("store")
@click.option("--statements", default=100_000, show_default=True, type=click.IntRange(100), metavar="NUMBER")
@click.option("--desk", metavar="PATH", help="Make the store there and keep it; an invented one goes on.")
@click.option("--times", default=40, show_default=True, type=click.IntRange(1), help="That each is asked.")
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON.")
def command(statements: int, desk: str | None, times: int, as_json: bool) -> None:
    """Measure a store: fill one with invented reports, and ask it all that a desk is asked.

    The reports are the examples with other words, names, outlets and days, over ten years. Up to 600 of them
    are added as any report is, but for the reading; the others are made of their rows. Each question is
    asked twice, the faster counts; of one that is asked for half a minute no more is asked. The figures
    behind the bar are of processor time, without that of a database server.
    """
    from onrecord.show.bench.ask import asked
    from onrecord.show.bench.fill import counted, examples, fill, size
    from onrecord.show.bench.invent import Inventor

    inventor = Inventor(examples())
    with (
        tempfile.TemporaryDirectory() as folder,
        open_desk(desk or str(Path(folder) / "bench.db"), create=True) as opened,
    ):
        filled = fill(opened, statements, inventor)
        with opened.store.reading() as connection:
            there = counted(connection)
            figures = {
                "machine": machine(),
                "statements": there,
                "bytes a statement": round(size(connection) / there),
                "reports added a second": [round(one, 1) for one in filled.by_clock],
                "of processor time": [round(one, 1) for one in filled.by_processor],
                "with relating them": [round(one, 1) for one in filled.and_related],
                "statements related a second": round(filled.related),
            }
        if not as_json:
            _print_figures(figures)
        rows = []
        for row in asked(opened, inventor, times):
            rows.append(row)
            if not as_json:
                _print_row(*msgspec.structs.astuple(row))
    if as_json:
        click.echo(json.dumps({**figures, "questions": msgspec.to_builtins(rows)}))


def _print_figures(figures: dict[str, object]) -> None:
    for name, value in figures.items():
        shown = ", then ".join(map(str, value)) if isinstance(value, list) else value
        click.echo(f"{name:{_FIRST}s} {shown}")
    columns = " ".join(f"{column:>8s}" for column in ("median", "95 %", "longest"))
    click.echo(f"\n{'milliseconds':{_FIRST}s} {'times':>6s} {columns} | of processor time")


def _print_row(name: str, times: int, *values: float) -> None:
    shown = [f"{value:8.1f}" for value in values]
    click.echo(" ".join([f"{name:{_FIRST}s} {times:6d}", *shown[:3], "|", *shown[3:]]))
    sys.stdout.flush()
