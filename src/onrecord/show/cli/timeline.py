"""`onrecord timeline`: who did what from day to day."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click
from rich.text import Text

from onrecord.show.cli.relation import WHERE, Relation, answer, did, relation_options, told, where

if TYPE_CHECKING:
    from onrecord.ask.timeline import Moment


@click.command("timeline")
@relation_options
def command(**given: object) -> int:
    """List who did what from day to day: each statement once, whatever number of reports carry it.

    What only reports or assesses is left out, unless `--act assert` asks for it.
    """
    return answer(_TIMELINE, **given)  # type: ignore[arg-type]


def _lines(row: "Moment") -> Iterator[tuple[str | Text, ...]]:
    said = row.statement.statement
    about = did(said.act, row.statement) + Text(f"\n{', '.join(said.issues)}", "dim")
    yield row.day or "", said.party or "", about, told(row.statement, more=len(row.echoes))


def _flat(row: "Moment") -> Iterator[tuple[object, ...]]:
    for found in (row.statement, *row.echoes):
        first = None if found is row.statement else row.statement.id
        yield (row.day, "; ".join(found.statement.issues), first, *where(found))


_TIMELINE = Relation(
    name="timeline",
    columns=(("day", None), ("party", 2), ("act", 2), ("words", 7)),
    lines=_lines,
    fields=("day", "issues", "echo_of", *WHERE),
    flat=_flat,
)
