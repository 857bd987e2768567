"""Relation: what the commands about several statements have alike."""

import csv
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

import click
import msgspec
from rich.text import Text

from onrecord.record.found import Found
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.filter_options import filter_options, filters_of
from onrecord.show.cli.listing import FORMS, Command, form_options, limit_option, most, say_first
from onrecord.show.cli.printable import printable
from onrecord.show.cli.table import Cell, Columns, print_table
from onrecord.show.words import line, shortened, words

if TYPE_CHECKING:
    from onrecord.desk import Desk

WHERE = (
    "id", "report", "version", "outlet", "published", "speaker", "party", "grade", "act", "confidence",
    "content", "spans",
)  # fmt: skip
_MOST = 300  # characters of a statement in a table


class Relation(NamedTuple):
    """A question to a desk, the method of that `name`, and how its rows are printed.

    `lines` are those of a row in a table under `columns`, `flat` those of it in CSV under `fields`.
    """

    name: str
    columns: Columns
    lines: Callable[[Any], Iterable[Sequence[Cell]]]
    fields: Sequence[str]
    flat: Callable[[Any], Iterable[Sequence[object]]]


def relation_options(command: Command) -> Command:
    """The desk, the filters, the limit and the form."""
    return desk_option(filter_options(limit_option(form_options(command))))


def answer(
    relation: Relation, desk: str, limit: int | None, as_json: bool, as_csv: bool, **given: object
) -> int:
    """Asks, and prints the rows as a table, as lines of JSON, or as CSV; gives the exit status."""
    form = FORMS[as_json, as_csv]
    first = most(limit, form)
    with open_desk(desk) as opened:
        rows = getattr(opened, relation.name)(**filters_of(given))
        if not rows:
            _say_unknown(opened, given)
    _print(relation, rows[:first], form, sys.stdout)
    if form == "table" and first is not None and len(rows) > first:
        say_first(first)
    return 0


def _say_unknown(desk: "Desk", given: dict[str, object]) -> None:
    from onrecord.ask.filters import Filters
    from onrecord.ask.unknown import unknown

    for one in unknown(desk.store, Filters(**filters_of(given))):
        click.echo(f"onrecord: {one}", err=True)


def _print(relation: Relation, rows: Sequence[Any], form: str, out: TextIO) -> None:
    if form == "table":
        none = f"no {relation.name}; reports without a day of publication show none"
        print_table(relation.columns, (line for row in rows for line in relation.lines(row)), out, none=none)
    elif form == "json":
        for row in rows:
            print(msgspec.json.encode(row).decode(), file=out)
    else:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(relation.fields)
        writer.writerows(line for row in rows for line in relation.flat(row))


def where(found: Found) -> tuple[object, ...]:
    """A statement as the values of `WHERE`."""
    said = found.statement
    return (
        found.id, found.report, found.version, found.outlet, found.published,
        said.speaker.name if said.speaker else None, said.party, said.grade, said.act, said.confidence,
        words(said.content), "; ".join(f"{span.begin}-{span.end}" for span in said.content),
    )  # fmt: skip


def told(found: Found, *, more: int = 0) -> Text:
    """The words of a statement for a cell; then who said it, how sure the reader is of it, where it stands.

    `more` is in how many other reports it stands.
    """
    said, text = found.statement, shortened(words(found.statement.content), _MOST)
    speaker = said.speaker.name if said.speaker else said.source.text if said.source else ""
    who = printable(line(speaker))
    parts = (who, said.grade, f"{said.confidence:.0%}", found.id, f"and {more} more" if more else "")
    return Text(printable(text)) + Text("\n" + " · ".join(part for part in parts if part), "dim")


def did(act: str | None, found: Found) -> Text:
    """The act, and where there is one its condition."""
    shown = Text.assemble((act or "", "magenta"))
    for span in found.statement.conditions:
        shown += Text(f"\n{printable(line(span.text))}", "dim")
    return shown
