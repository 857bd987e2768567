"""`onrecord disagreements`: statements that do not go together."""

import sys
from collections.abc import Iterator

import click
from rich.text import Text

from onrecord.ask.disagreements import Disagreeing
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.filter_options import filter_options, filters_of
from onrecord.show.cli.found import FORMS, form_options
from onrecord.show.cli.printable import printable
from onrecord.show.cli.relation import WHERE, print_rows, told, where, words

_NAMES = (
    "kind", "about", "one_differs", "other_differs",
    *(f"one_{name}" for name in WHERE), *(f"other_{name}" for name in WHERE),
)  # fmt: skip


@click.command("disagreements")
@desk_option
@filter_options
@form_options
def command(desk: str, as_json: bool, as_csv: bool, **given: object) -> int:
    """List statements that deny each other, do opposite things, or give different figures, and what differs.

    Of each two, at least one fits the filters. Who is right is not said.
    """
    form = FORMS[as_json, as_csv]
    with open_desk(desk) as opened:
        rows = opened.disagreements(**filters_of(given))
    lines = [(row, n) for row in rows for n in (0, 1)] if form == "table" else rows
    columns = (("kind", 2), ("day", None), ("party", 2), ("differs", 2), ("words", 7))
    print_rows(
        lines,
        form,
        sys.stdout,
        columns,
        _cells,
        _NAMES,
        _flat,
        "no disagreements; reports without a day of publication show none",
    )
    return 0


def _cells(line: tuple[Disagreeing, int]) -> tuple[str | Text, ...]:
    row, number = line
    found, spans = ((row.one, row.disagreement.first), (row.other, row.disagreement.second))[number]
    head = f"{row.disagreement.kind}\n{row.disagreement.about}" if number == 0 else ""
    differs = words(spans)
    short = differs if len(differs) <= 60 else ""  # else it is the whole statement, which stands beside it
    return head, found.day or "", found.statement.party or "", Text(printable(short), "magenta"), told(found)


def _flat(row: Disagreeing) -> Iterator[tuple[object, ...]]:
    told = row.disagreement
    yield (told.kind, told.about, words(told.first), words(told.second), *where(row.one), *where(row.other))
