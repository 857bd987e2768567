"""`onrecord changes`: where parties' positions gave way to others."""

from collections.abc import Iterator

import click
from rich.text import Text

from onrecord.record.change import Change
from onrecord.show.cli.relation import WHERE, Relation, answer, did, relation_options, told, where


@click.command("changes")
@relation_options
def command(**given: object) -> int:
    """List where a party's position on an issue gave way to another, with both statements.

    From --since on, up to --until. A repetition is no change, nor is an old statement that is reported again.
    """
    return answer(_CHANGES, **given)  # type: ignore[arg-type]


def _lines(row: Change) -> Iterator[tuple[str | Text, ...]]:
    for head, found in (((row.party, f"{row.kind}\n{row.issue}"), row.before), (("", ""), row.after)):
        yield (*head, found.day or "", did(found.statement.act, found), told(found))


def _flat(row: Change) -> Iterator[tuple[object, ...]]:
    yield (row.party, row.issue, row.kind, *where(row.before), *where(row.after))


_CHANGES = Relation(
    name="changes",
    columns=(("party", 2), ("change", 2), ("day", None), ("act", 2), ("words", 7)),
    lines=_lines,
    fields=(
        "change_party", "issue", "change", *(f"before_{name}" for name in WHERE),
        *(f"after_{name}" for name in WHERE),
    ),
    flat=_flat,
)  # fmt: skip
