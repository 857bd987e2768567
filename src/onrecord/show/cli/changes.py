"""`onrecord changes`: where parties' positions gave way to others."""

import sys
from collections.abc import Iterator

import click
from rich.text import Text

from onrecord.record.change import Change
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.filter_options import filter_options, filters_of
from onrecord.show.cli.found import FORMS, form_options
from onrecord.show.cli.relation import WHERE, did, print_rows, told, where

_NAMES = (
    "change_party",
    "issue",
    "change",
    *(f"before_{name}" for name in WHERE),
    *(f"after_{name}" for name in WHERE),
)


@click.command("changes")
@desk_option
@filter_options
@form_options
def command(desk: str, as_json: bool, as_csv: bool, **given: object) -> int:
    """List where a party's position on an issue gave way to another, with both statements.

    From --since on, up to --until. A repetition is no change, nor is an old statement that is reported again.
    """
    form = FORMS[as_json, as_csv]
    with open_desk(desk) as opened:
        rows = opened.changes(**filters_of(given))
    lines = [(row, n) for row in rows for n in (0, 1)] if form == "table" else rows
    columns = (("party", 2), ("change", 2), ("day", None), ("act", 2), ("words", 7))
    print_rows(
        lines,
        form,
        sys.stdout,
        columns,
        _cells,
        _NAMES,
        _flat,
        "no changes; reports without a day of publication show none",
    )
    return 0


def _cells(line: tuple[Change, int]) -> tuple[str | Text, ...]:
    row, number = line
    found = (row.before, row.after)[number]
    head = (row.party, f"{row.kind}\n{row.issue}") if number == 0 else ("", "")
    return (*head, found.day or "", did(found.statement.act, found), told(found))


def _flat(row: Change) -> Iterator[tuple[object, ...]]:
    yield (row.party, row.issue, row.kind, *where(row.before), *where(row.after))
