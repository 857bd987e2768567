"""`onrecord positions`: what each party last did about each issue."""

from collections.abc import Iterator

import click
from rich.text import Text

from onrecord.record.position import Position
from onrecord.show.cli.relation import WHERE, Relation, answer, did, relation_options, told, where


@click.command("positions")
@relation_options
def command(**given: object) -> int:
    """Show what each party last did about each issue, since when, and the words that show it.

    All who spoke for the party in the week of its latest act are shown, the better-identified first. The act
    is what a reader took the words for, and can be wrong: read the words. What is less likely right than
    not is left out. With --until, the positions of that day.
    """
    return answer(_POSITIONS, **given)  # type: ignore[arg-type]


def _lines(row: Position) -> Iterator[tuple[str | Text, ...]]:
    for number, voice in enumerate(row.voices):
        head = (row.party, row.issue, row.since) if number == 0 else ("", "", "")
        first, *more = voice.statements
        yield (*head, did(voice.act, first), told(first, more=len(more)))


def _flat(row: Position) -> Iterator[tuple[object, ...]]:
    for voice in row.voices:
        for found in voice.statements:
            yield (row.party, row.issue, row.act, row.since, row.latest, voice.speaker, *where(found))


_POSITIONS = Relation(
    name="positions",
    columns=(("party", 2), ("issue", 2), ("since", None), ("act", 2), ("words", 7)),
    lines=_lines,
    fields=("position_party", "issue", "position_act", "since", "latest", "voice", *WHERE),
    flat=_flat,
)
