"""A statement as a row, and a row as a statement; its lists lie in tables of their own."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import RowMapping

from onrecord.keep.day import day
from onrecord.keep.name import JOINT, Names
from onrecord.keep.report_actor import Linked
from onrecord.keep.rest import rest
from onrecord.keep.statement_part import linked
from onrecord.record.actor import ActorName
from onrecord.record.span import Span
from onrecord.record.statement import Statement

_PLAIN = ("kind", "parent", "made_on", "place", "channel", "confidence")
_NAMED = ("party", "grade", "act")


class Around(NamedTuple):
    """What a statement takes from its version: publication, outlet, whether it is the newest."""

    published: str | None
    outlet_id: int | None
    newest: int


def row_of(given: Statement, around: Around, actors: Mapping[str, Linked], names: Names) -> dict[str, Any]:
    """The columns of a statement; `actors` are those of its report, by their labels."""
    row: dict[str, Any] = {"label": given.id, **{field: getattr(given, field) for field in _PLAIN}}
    for role, span in (("source", given.source), ("cue", given.cue)):
        row[f"{role}_begins"], row[f"{role}_ends"] = span.span if span else (None, None)
    named = {field: getattr(given, field) for field in _NAMED}
    people = [[(one.label, one.name) for one in linked(who, actors)] for who in (given.speaker, given.target)]
    back = msgspec.structs.replace(
        statement_of({**row, **named}, "", *people),
        source=given.source,
        cue=given.cue,
        content=given.content,
        conditions=given.conditions,
        issues=given.issues,
    )
    return {
        **row,
        **{f"{field}_id": names[value] for field, value in named.items()},
        "day": day(around.published, given.made_on),
        "outlet_id": around.outlet_id,
        "newest": around.newest,
        "rest": rest(given, back),
    }


def statement_of(
    row: Mapping[str, Any] | RowMapping,
    text: str,
    speakers: Sequence[tuple[str, str]],
    targets: Sequence[tuple[str, str]],
) -> Statement:
    """The statement without its lists."""
    return Statement(
        id=row["label"],
        source=span_of(text, row["source_begins"], row["source_ends"]),
        cue=span_of(text, row["cue_begins"], row["cue_ends"]),
        content=[],
        speaker=joined(speakers),
        target=joined(targets),
        **{field: row[field] for field in (*_PLAIN, *_NAMED)},
    )


def span_of(text: str, begins: int | None, ends: int | None) -> Span | None:
    """The words at two offsets; None without these."""
    return None if begins is None or ends is None else Span.of(text, begins, ends)


def joined(actors: Sequence[tuple[str, str]]) -> ActorName | None:
    """Several actors by their labels and names as one; None where there are none."""
    if not actors:
        return None
    return ActorName(JOINT.join(label for label, _ in actors), JOINT.join(name for _, name in actors))
