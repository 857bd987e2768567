"""`onrecord reports`: what a desk keeps."""

import sys
from collections.abc import Sequence
from typing import TextIO

import click
from rich.text import Text

from onrecord.ask.reports import ReportRow
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.listing import FORMS, form_options, limit_option, most, note_more, print_rows
from onrecord.show.cli.printable import printable
from onrecord.show.cli.table import Cell, print_table
from onrecord.show.cli.unread import unread


@click.command("reports")
@desk_option
@click.option("--latest", is_flag=True, help="From the last one back.")
@limit_option
@form_options
def command(desk: str, latest: bool, limit: int | None, as_json: bool, as_csv: bool) -> int:
    """List the reports that a desk keeps, in the order of their days of publication."""
    form = FORMS[as_json, as_csv]
    with open_desk(desk) as opened:
        rows = opened.reports(limit=most(limit, form), latest=latest)
    print_reports(rows, form, sys.stdout)
    note_more(rows, most(limit, form), form)
    return 0


def print_reports(rows: Sequence[ReportRow], form: str, out: TextIO) -> None:
    """Prints reports as a table, as JSON lines, or as CSV."""
    if form != "table":
        print_rows(ReportRow, rows, form, out)
    else:
        columns = (("day", None), ("outlet", 2), ("report", 6), ("statements", None))
        lines = [
            (
                (row.published or "")[:10],
                row.outlet or "",
                row.title or "",
                _read(row),
                Text(printable(row.id), "dim"),
            )
            for row in rows
        ]
        print_table(columns, lines, out, none="no reports")


def _read(row: ReportRow) -> Cell:
    """How many statements a report has, or why none are asked for."""
    if row.status:
        return Text(f"{row.status}\n{row.status_on}", "red")
    language = None if row.statements else unread(row.language)
    return Text(f"not read:\n{language}", "dim") if language else str(row.statements)
