"""`onrecord timeline`: who did what from day to day."""

import sys
from collections.abc import Iterator

import click
from rich.text import Text

from onrecord.ask.timeline import Moment
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.filter_options import filter_options, filters_of
from onrecord.show.cli.found import FORMS, form_options
from onrecord.show.cli.relation import WHERE, did, print_rows, told, where

_NAMES = ("day", "issues", "echo_of", *WHERE)


@click.command("timeline")
@desk_option
@filter_options
@form_options
def command(desk: str, as_json: bool, as_csv: bool, **given: object) -> int:
    """List who did what from day to day: each statement once, whatever number of reports carry it.

    What only reports or assesses is left out, unless `--act assert` asks for it.
    """
    form = FORMS[as_json, as_csv]
    with open_desk(desk) as opened:
        rows = opened.timeline(**filters_of(given))
    columns = (("day", None), ("party", 2), ("act", 2), ("words", 7))
    print_rows(rows, form, sys.stdout, columns, _cells, _NAMES, _flat, "no statements")
    return 0


def _cells(row: Moment) -> tuple[str | Text, ...]:
    said = row.statement.statement
    about = did(said.act, row.statement) + Text(f"\n{', '.join(said.issues)}", "dim")
    return row.day or "", said.party or "", about, told(row.statement, more=len(row.echoes))


def _flat(row: Moment) -> Iterator[tuple[object, ...]]:
    for found in (row.statement, *row.echoes):
        first = None if found is row.statement else row.statement.id
        yield (row.day, "; ".join(found.statement.issues), first, *where(found))
