"""`onrecord show`: a statement where it stands."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

import click
import msgspec
from rich.console import Console
from rich.text import Text

from onrecord.show.act import act
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.noticeline import notice_line
from onrecord.show.cli.printable import printable

if TYPE_CHECKING:
    from onrecord.ask.shown import Shown
    from onrecord.record.span import Span
    from onrecord.record.statement import Statement

WIDTH = 80
_STYLES = {"source": "bold cyan", "cue": "yellow", "content": "underline", "condition": "italic"}


@click.command("show")
@click.argument("statement", metavar="STATEMENT")
@desk_option
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON.")
def command(statement: str, desk: str, as_json: bool) -> int:
    """Show a statement of a desk by its id, REPORT/s4, in the paragraphs where it stands.

    The words that name the source, the cue, and what is said are marked: by colour on a terminal, else in
    brackets.
    """
    with open_desk(desk) as opened:
        shown = opened.show(statement)
    if as_json:
        print(msgspec.json.encode(shown).decode())
    else:
        print_shown(shown, sys.stdout)
    return 0


def print_shown(shown: "Shown", out: TextIO) -> None:
    """Prints title, date and outlet, the paragraphs with the words marked, and the statement's fields."""
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    width = max(40, min(console.width, WIDTH)) if out.isatty() else WIDTH
    found = shown.found
    facts = [found.outlet, found.published, found.url, found.id]
    lines = [
        Text(printable(found.title or found.report), "bold"),
        Text(printable(" · ".join(filter(None, facts))), "dim"),
    ]
    if shown.notice:
        lines.append(Text(printable(notice_line(shown.notice)), "red"))
    for paragraph in shown.paragraphs:
        lines += [Text(), _marked(shown, paragraph, brackets=not out.isatty())]
    lines += [Text(), *_fields(shown)]
    for line in lines:
        for part in line.wrap(console, width) or [line]:
            part.rstrip()
            console.print(part, soft_wrap=True)


def _marked(shown: "Shown", paragraph: tuple[int, int], *, brackets: bool) -> Text:
    """The paragraph with what is marked; of two marks that overlap, the inner one begins later."""
    begin, end = paragraph
    spans = [
        (b, e, role)
        for role, span in _spans(shown)
        if (b := max(begin, span.begin)) < (e := min(end, span.end))
    ]
    if not brackets:
        text = Text(printable(shown.text[begin:end]))
        for b, e, role in spans:
            text.stylize(_STYLES[role], b - begin, e - begin)
        return text
    edges = [(b, 1, -e, f"[{role}: ") for b, e, role in spans] + [(e, 0, -b, "]") for b, e, _ in spans]
    out, at = "", begin
    for place, _, _, mark in sorted(edges):
        out, at = out + shown.text[at:place] + mark, place
    return Text(printable(out + shown.text[at:end]))


def _spans(shown: "Shown") -> "Iterator[tuple[str, Span]]":
    said = shown.found.statement
    for span in said.content:
        yield "content", span
    for span in said.conditions:
        yield "condition", span
    if said.source:
        yield "source", said.source
    if said.cue:
        yield "cue", said.cue


def _act(said: "Statement") -> str | None:
    sure = "" if said.act_confidence is None else f", confidence {said.act_confidence:.0%}"
    return f"{act(said)}{sure}" if said.act else None


def _fields(shown: "Shown") -> Iterator[Text]:
    said = shown.found.statement
    told = {
        "speaker": said.speaker.name if said.speaker else None,
        "actor": "; ".join(one for one in shown.found.actors if one),
        "party": said.party,
        "grade": said.grade,
        "act": _act(said),
        "issues": ", ".join(said.issues),
        "target": said.target.name if said.target else None,
        "made": said.made_on,
        "within": said.parent,
        "kind": f"{said.kind}, confidence {said.confidence:.0%}",
    }
    for name, value in told.items():
        if value:
            yield Text.assemble((f"{name:10}", "dim"), printable(value))
    for one in shown.corrections:
        what = one.field or ("taken out" if one.value is None else "written in")
        undone = f", taken back by {one.undone_by} {one.undone_at}" if one.undone_at else ""
        yield Text(printable(f"corrected: {what}, by {one.by} {one.at}{undone}"), "dim")
