"""`onrecord disagreements`: statements that do not go together."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click
from rich.text import Text

from onrecord.show.cli.printable import printable
from onrecord.show.cli.relation import WHERE, Relation, answer, relation_options, told, where
from onrecord.show.words import words

if TYPE_CHECKING:
    from onrecord.ask.disagreements import Disagreeing

_MOST = 60  # characters; longer words that differ are the whole statement, which stands beside them


@click.command("disagreements")
@relation_options
def command(**given: object) -> int:
    """List statements that deny each other, do opposite things, or give different figures, and what differs.

    Of each two, at least one fits the filters. Who is right is not said.
    """
    return answer(_DISAGREEMENTS, **given)  # type: ignore[arg-type]


def _lines(row: "Disagreeing") -> Iterator[tuple[str | Text, ...]]:
    both = row.disagreement
    for head, found, spans in (
        (f"{both.kind}\n{both.about}", row.one, both.first),
        ("", row.other, both.second),
    ):
        differs = words(spans)
        shown = Text(printable(differs) if len(differs) <= _MOST else "", "magenta")
        yield head, found.day or "", found.statement.party or "", shown, told(found)


def _flat(row: "Disagreeing") -> Iterator[tuple[object, ...]]:
    both = row.disagreement
    yield (both.kind, both.about, words(both.first), words(both.second), *where(row.one), *where(row.other))


_DISAGREEMENTS = Relation(
    name="disagreements",
    columns=(("kind", 2), ("day", None), ("party", 2), ("differs", 2), ("words", 7)),
    lines=_lines,
    fields=(
        "kind", "about", "one_differs", "other_differs", *(f"one_{name}" for name in WHERE),
        *(f"other_{name}" for name in WHERE),
    ),
    flat=_flat,
)  # fmt: skip
