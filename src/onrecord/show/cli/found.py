"""Statements of a desk, printed: as a table, as JSON lines, or as CSV."""

import csv
from collections.abc import Iterable
from typing import TextIO

import msgspec
from rich.text import Text

from onrecord.record.found import Found
from onrecord.record.span import Span
from onrecord.show.act import act
from onrecord.show.cli.printable import printable
from onrecord.show.cli.table import print_table
from onrecord.show.words import words

CSV = (
    "id", "report", "version", "outlet", "published", "title", "url", "speaker", "actors", "party", "grade",
    "act", "issues", "target", "made_on", "kind", "confidence", "act_confidence",
    "source", "source_span", "cue", "cue_span", "content", "content_spans", "conditions",
    "status", "status_on",
)  # fmt: skip


def print_found(found: Iterable[Found], form: str, out: TextIO) -> int:
    """Prints statements; gives their number."""
    if form == "table":
        columns = (("day", None), ("who", 3), ("does", 3), ("words", 6))
        return print_table(columns, map(_row, found), out, none="no statements")
    count = 0
    writer = csv.writer(out, lineterminator="\n")
    if form == "csv":
        writer.writerow(CSV)
    for one in found:
        count += 1
        if form == "csv":
            writer.writerow(_flat(one))
        else:
            print(msgspec.json.encode(one).decode(), file=out)
    return count


def _row(one: Found) -> tuple[str | Text, ...]:
    said = one.statement
    source = said.source.text if said.source else "(goes on)"
    who = said.speaker.name if said.speaker else source
    shown = Text(act(said), "magenta")
    shown += Text(f" → {printable(said.target.name)}" if said.target else "", "magenta")
    does = Text("\n").join(part for part in (shown, Text(", ".join(said.issues), "dim")) if part)
    held = f"\n{one.status}" if one.status else ""
    return (
        f"{one.day or ''}{held}",
        f"{who}\n{said.party or ''}",
        does,
        words(said.content),
        Text(printable(one.id), "dim"),
    )


def _flat(one: Found) -> tuple[object, ...]:
    said = one.statement
    return (
        one.id, one.report, one.version, one.outlet, one.published, one.title, one.url,
        said.speaker.name if said.speaker else None,
        "; ".join(actor or "" for actor in one.actors), said.party, said.grade, said.act,
        "; ".join(said.issues), said.target.name if said.target else None, said.made_on, said.kind,
        said.confidence, said.act_confidence, *_span(said.source), *_span(said.cue),
        words(said.content), "; ".join(f"{span.begin}-{span.end}" for span in said.content),
        words(said.conditions), one.status, one.status_on,
    )  # fmt: skip


def _span(span: Span | None) -> tuple[str | None, str | None]:
    return (span.text, f"{span.begin}-{span.end}") if span else (None, None)
