"""`onrecord positions`: what each party last did about each issue."""

import sys
from collections.abc import Iterator

import click
from rich.text import Text

from onrecord.record.position import Position
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.filter_options import filter_options, filters_of
from onrecord.show.cli.found import FORMS, form_options
from onrecord.show.cli.relation import WHERE, did, print_rows, told, where

_NAMES = ("position_party", "issue", "position_act", "since", "latest", "voice", *WHERE)


@click.command("positions")
@desk_option
@filter_options
@form_options
def command(desk: str, as_json: bool, as_csv: bool, **given: object) -> int:
    """Show what each party last did about each issue, since when, and the words that show it.

    All who spoke for the party in the week of its latest act are shown, the better-identified first. The
    act is
    what a reader took the words for, and can be wrong: read the words. With --until, the positions of that
    day.
    """
    form = FORMS[as_json, as_csv]
    with open_desk(desk) as opened:
        rows = opened.positions(**filters_of(given))
    columns = (("party", 2), ("issue", 2), ("since", None), ("act", 2), ("words", 7))
    lines = [(row, n) for row in rows for n in range(len(row.voices))] if form == "table" else rows
    print_rows(
        lines,
        form,
        sys.stdout,
        columns,
        _cells,
        _NAMES,
        _flat,
        "no positions; reports without a day of publication show none",
    )
    return 0


def _cells(line: tuple[Position, int]) -> tuple[str | Text, ...]:
    row, number = line
    voice = row.voices[number]
    head = (row.party, row.issue, row.since) if number == 0 else ("", "", "")
    return (
        *head,
        did(voice.act, voice.statements[0]),
        told(voice.statements[0], more=len(voice.statements) - 1),
    )


def _flat(row: Position) -> Iterator[tuple[object, ...]]:
    for voice in row.voices:
        for found in voice.statements:
            yield (row.party, row.issue, row.act, row.since, row.latest, voice.speaker, *where(found))
