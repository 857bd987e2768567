"""Relation: what the commands about several statements print alike."""

import csv
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TextIO

import msgspec
from rich.text import Text

from onrecord.record.found import Found
from onrecord.record.span import Span
from onrecord.show.cli.printable import printable
from onrecord.show.cli.table import Cell, print_table

Columns = Sequence[tuple[str, int | None]]
_MOST = 300  # characters of a statement in a table

WHERE = (
    "id",
    "report",
    "version",
    "outlet",
    "published",
    "speaker",
    "party",
    "grade",
    "act",
    "confidence",
    "content",
    "spans",
)


def print_rows(
    rows: Sequence[Any],
    form: str,
    out: TextIO,
    columns: Columns,
    cells: Callable[[Any], Sequence[Cell]],
    names: Sequence[str],
    flat: Callable[[Any], Iterable[Sequence[object]]],
    none: str,
) -> None:
    """Prints rows as a table of `cells`, as lines of JSON, or as CSV of `flat` under `names`."""
    if form == "table":
        print_table(columns, map(cells, rows), out, none=none)
    elif form == "json":
        for row in rows:
            print(msgspec.json.encode(row).decode(), file=out)
    else:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(line for row in rows for line in flat(row))


def where(found: Found) -> tuple[object, ...]:
    """A statement as the values of `WHERE`."""
    said = found.statement
    return (
        found.id, found.report, found.version, found.outlet, found.published,
        said.speaker.name if said.speaker else None, said.party, said.grade, said.act, said.confidence,
        words(said.content), "; ".join(f"{span.begin}-{span.end}" for span in said.content),
    )  # fmt: skip


def words(spans: Sequence[Span]) -> str:
    """The words of spans in one line."""
    return " […] ".join(" ".join(span.text.split()) for span in spans)


def told(found: Found, *, who: bool = True, more: int = 0) -> Text:
    """The words of a statement for a cell, then how sure the reader is of it and where it stands."""
    said, text = found.statement, words(found.statement.content)
    text = text if len(text) <= _MOST else f"{text[:_MOST].rsplit(' ', 1)[0]} …"
    shown = Text(printable(text))
    speaker = said.speaker.name if said.speaker else said.source.text if said.source else ""
    parts = [
        printable(" ".join(speaker.split())) if who else "",
        said.grade or "" if who else "",
        f"{said.confidence:.0%}",
        found.id,
    ]
    parts.append(f"and {more} more" if more else "")
    return shown + Text("\n" + " · ".join(part for part in parts if part), "dim")


def did(act: str | None, found: Found) -> Text:
    """The act, and where there is one its condition."""
    shown = Text(act or "", "magenta")
    for span in found.statement.conditions:
        shown += Text(f"\n{printable(' '.join(span.text.split()))}", "dim")
    return shown
