"""`onrecord corrections`: what persons say of statements, over whatever is read."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, get_args

import click

from onrecord.errors import UsageError, quoted
from onrecord.record.actor import ActorName
from onrecord.record.paragraph import Range
from onrecord.record.span import Span
from onrecord.record.statement import Act, Grade, Kind, Statement
from onrecord.show.cli.correctiontable import print_corrections
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.listing import FORMS, form_options, goes_on
from onrecord.show.cli.signed import by_option, note_option
from onrecord.show.cli.stretch import stretch

if TYPE_CHECKING:
    from onrecord.desk import Desk

_SPANS, _LISTS = ("source", "cue", "content", "conditions"), ("content", "conditions", "issues")
_NEAR = 1000  # characters around a statement in which its other words are looked for first
_CHOICES = {"act": get_args(Act), "grade": get_args(Grade), "kind": get_args(Kind)}


@click.group("corrections", invoke_without_command=True)
@click.option("--desk", envvar="ONRECORD_DESK", metavar="PATH", help="The store, as for the commands below.")
@form_options
@click.pass_context
def command(context: click.Context, desk: str | None, as_json: bool, as_csv: bool) -> int:
    """List what persons said of statements, those taken back too; say it, and take it back.

    A correction stays over every reading, and follows its words into a changed article.
    """
    if goes_on(context):
        return 0
    if desk is None:
        raise click.UsageError("Missing option '--desk'.", context)
    form = FORMS[as_json, as_csv]
    with open_desk(desk) as opened:
        print_corrections(opened.corrections(), form, sys.stdout)
    return 0


@command.command("set")
@click.argument("statement")
@click.argument("field")
@click.argument("values", nargs=-1, metavar="[VALUE...]")
@click.option("--none", "is_none", is_flag=True, help="It has none, in place of a VALUE.")
@desk_option
@by_option
@note_option
def set_(
    statement: str, field: str, values: tuple[str, ...], is_none: bool, desk: str, by: str, note: str | None
) -> None:
    """The FIELD of a STATEMENT, REPORT/s4, is VALUE.

    FIELD is act, issues, conditions, target, speaker, party, grade, source, cue, content, kind, made_on,
    place or channel. Source, cue, content and conditions are words of the report, or offsets as 120-180; of
    issues, content and conditions there may be several. A speaker or target is a name.
    """
    if bool(values) == is_none or (len(values) > 1 and field not in _LISTS):
        many = "one or more values" if field in _LISTS else "one value"
        raise UsageError(f"{field}: expected {many}, or --none")
    with open_desk(desk) as opened:
        value = _value(opened, statement, field, values)
        number = opened.correct(statement, field, value, by=by, note=note)
    told = " | ".join(values) if values else "none"
    click.echo(f"{statement} has {field}: {told}; `onrecord corrections undo {number}` takes it back")


@command.command("reject")
@click.argument("statement")
@desk_option
@by_option
@note_option
def reject(statement: str, desk: str, by: str, note: str | None) -> None:
    """The report attributes no such thing: STATEMENT, REPORT/s4, is taken out."""
    with open_desk(desk) as opened:
        number = opened.reject(statement, by=by, note=note)
    click.echo(f"{statement} is taken out; `onrecord corrections undo {number}` takes that back")


@command.command("add")
@click.argument("report")
@click.option(
    "--content", required=True, multiple=True, metavar="WORDS", help="What is said, as it stands there."
)
@click.option("--source", metavar="WORDS", help="The words that name who.")
@click.option("--cue", metavar="WORDS", help="The words that signal it: said, demanded.")
@click.option("--condition", "conditions", multiple=True, metavar="WORDS", help="On what condition.")
@click.option(
    "--kind",
    type=click.Choice(_CHOICES["kind"]),
    default="indirect",
    show_default=True,
    help="How it is quoted.",
)
@click.option("--act", type=click.Choice(_CHOICES["act"]), help="What it does.")
@click.option("--issue", "issues", multiple=True, metavar="ISSUE", help="What it is about.")
@click.option("--speaker", metavar="NAME", help="Who speaks.")
@click.option("--party", metavar="NAME", help="For whom.")
@click.option("--grade", type=click.Choice(_CHOICES["grade"]), help="How the source is identified.")
@desk_option
@by_option
@note_option
def add(
    report: str,
    content: tuple[str, ...],
    source: str | None,
    cue: str | None,
    conditions: tuple[str, ...],
    issues: tuple[str, ...],
    speaker: str | None,
    desk: str,
    by: str,
    note: str | None,
    **given: str | None,
) -> None:
    """Write in a statement of REPORT that was not read. WORDS may be offsets, too, as 120-180."""
    with open_desk(desk) as opened:
        text = opened.reading(report).report.text
        said = [_span(text, words) for words in content]
        near = [(said[0].begin - _NEAR, said[-1].end + _NEAR)]
        new = Statement(
            id="",
            content=said,
            source=_span(text, source, near) if source else None,
            cue=_span(text, cue, near) if cue else None,
            conditions=[_span(text, words, near) for words in conditions],
            issues=list(issues),
            speaker=ActorName("", speaker) if speaker else None,
            confidence=1.0,
            **given,  # type: ignore[arg-type]
        )
        number = opened.write_in(report, new, by=by, note=note)
        (id_,) = (one.id for one in opened.reading(report).statements if one.content == said)
    click.echo(f"{report}/{id_} is written in; `onrecord corrections undo {number}` takes it back")


@command.command("undo")
@click.argument("number", type=int)
@desk_option
@by_option
def undo(number: int, desk: str, by: str) -> None:
    """Take back the correction with this number: what was read holds again."""
    with open_desk(desk) as opened:
        opened.withdraw(number, by=by)
    click.echo(f"correction {number} is taken back")


def _value(desk: "Desk", statement: str, field: str, values: tuple[str, ...]) -> object:
    choices = _CHOICES.get(field)
    if choices and values and values[0] not in choices:
        raise UsageError(f"{field}: {quoted(values[0])} is none; expected one of {', '.join(choices)}")
    if field == "content" and not values:
        raise UsageError("content: a statement has words; `onrecord corrections reject` takes it out")
    told: list[object] = list(values)
    if field in _SPANS and values:
        shown = desk.show(statement)
        told = [stretch(words, shown.text, shown.paragraphs) for words in values]
    if field in _LISTS:
        return told
    return told[0] if told else None


def _span(text: str, words: str, near: Sequence[Range] = ()) -> Span:
    return Span.of(text, *stretch(words, text, near))
