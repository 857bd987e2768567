"""Statements of a reading, as rows and back."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, RowMapping, insert, select

from onrecord.keep.name import JOINT, Names
from onrecord.keep.next_ids import next_ids
from onrecord.keep.report_actor import Linked
from onrecord.keep.rest import rest, with_rest
from onrecord.keep.spans import put_spans, spans
from onrecord.keep.statement_part import actors_of, issues_of, linked, put_actors_of, put_issues
from onrecord.keep.tables import (
    name,
    statement,
    statement_condition,
    statement_content,
    statement_speaker,
    statement_target,
)
from onrecord.record.actor import ActorName
from onrecord.record.span import Span
from onrecord.record.statement import Statement

_PLAIN = ("kind", "parent", "made_on", "place", "channel", "confidence")
_NAMED = ("party", "grade", "act")
_DAY = 10  # characters of YYYY-MM-DD


_PARTY, _GRADE, _ACT = (name.alias() for _ in _NAMED)
STATEMENTS = (
    select(statement, _PARTY.c.text.label("party"), _GRADE.c.text.label("grade"), _ACT.c.text.label("act"))
    .outerjoin(_PARTY, _PARTY.c.id == statement.c.party_id)
    .outerjoin(_GRADE, _GRADE.c.id == statement.c.grade_id)
    .outerjoin(_ACT, _ACT.c.id == statement.c.act_id)
)


class Around(NamedTuple):
    """What a statement takes from its version: the day of publication, the outlet, whether it is the newest."""

    published: str | None
    outlet_id: int | None
    newest: int


def put_statements(
    connection: Connection,
    reading_id: int,
    around: Around,
    given: Sequence[Statement],
    actors: Mapping[str, Linked],
    names: Names,
) -> None:
    """Writes down the statements of a reading; `actors` are those of its report, by their labels."""
    if not given:
        return
    ids = next_ids(connection, statement.c.id, len(given))
    rows = [
        {"id": id_, **_row(one, around, actors, names), "reading_id": reading_id, "number": number}
        for number, (id_, one) in enumerate(zip(ids, given, strict=True))
    ]
    connection.execute(insert(statement), rows)
    listed = list(zip(ids, given, strict=True))
    put_spans(connection, statement_content, [(id_, one.content) for id_, one in listed])
    put_spans(connection, statement_condition, [(id_, one.conditions) for id_, one in listed])
    put_actors_of(connection, statement_speaker, [(id_, linked(one.speaker, actors)) for id_, one in listed])
    put_actors_of(connection, statement_target, [(id_, linked(one.target, actors)) for id_, one in listed])
    put_issues(connection, [(id_, one.issues, row["day"]) for (id_, one), row in zip(listed, rows, strict=True)], names)


def statements(connection: Connection, reading_id: int, text: str) -> list[Statement]:
    """The statements of a reading, in its order."""
    asked = STATEMENTS.where(statement.c.reading_id == reading_id).order_by(statement.c.number)
    rows = connection.execute(asked).mappings().all()
    return built(connection, rows, {reading_id: text})


def built(connection: Connection, rows: Sequence[RowMapping], texts: Mapping[int, str]) -> list[Statement]:
    """The statements of `rows`, which `STATEMENTS` gave, in their order; `texts` by the ids of readings."""
    ids = [row["id"] for row in rows]
    contents = spans(connection, statement_content, ids)
    conditions = spans(connection, statement_condition, ids)
    speakers = actors_of(connection, statement_speaker, ids)
    targets = actors_of(connection, statement_target, ids)
    issues = issues_of(connection, ids)
    found = []
    for row in rows:
        id_, text = row["id"], texts[row["reading_id"]]
        one = msgspec.structs.replace(
            _built(row, text, speakers[id_], targets[id_]),
            content=[Span.of(text, *span) for span in contents[id_]],
            conditions=[Span.of(text, *span) for span in conditions[id_]],
            issues=issues[id_],
        )
        found.append(with_rest(one, row["rest"]))
    return found


def day(made_on: str | None, published: str | None) -> int:
    """The day on which it was made, where that is known to the day; else that of publication, as 20310506.

    0 where neither is known.
    """
    known = made_on if made_on and len(made_on) == _DAY else (published or "")[:_DAY]
    digits = known.replace("-", "")
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _row(
    given: Statement, around: Around, actors: Mapping[str, Linked], names: Names
) -> dict[str, Any]:
    row: dict[str, Any] = {"label": given.id, **{field: getattr(given, field) for field in _PLAIN}}
    for role, span in (("source", given.source), ("cue", given.cue)):
        row[f"{role}_begins"], row[f"{role}_ends"] = span.span if span else (None, None)
    named = {field: getattr(given, field) for field in _NAMED}
    people = [[(one.label, one.name) for one in linked(who, actors)] for who in (given.speaker, given.target)]
    back = msgspec.structs.replace(
        _built({**row, **named}, "", *people),
        source=given.source,
        cue=given.cue,
        content=given.content,
        conditions=given.conditions,
        issues=given.issues,
    )
    return {
        **row,
        **{f"{field}_id": names[value] for field, value in named.items()},
        "day": day(given.made_on, around.published),
        "outlet_id": around.outlet_id,
        "newest": around.newest,
        "rest": rest(given, back),
    }


def _built(
    row: Mapping[str, Any] | RowMapping,
    text: str,
    speakers: Sequence[tuple[str, str]],
    targets: Sequence[tuple[str, str]],
) -> Statement:
    """The statement without its lists."""
    return Statement(
        id=row["label"],
        source=_span(text, row["source_begins"], row["source_ends"]),
        cue=_span(text, row["cue_begins"], row["cue_ends"]),
        content=[],
        speaker=_joined(speakers),
        target=_joined(targets),
        **{field: row[field] for field in (*_PLAIN, *_NAMED)},
    )


def _span(text: str, begins: int | None, ends: int | None) -> Span | None:
    return None if begins is None or ends is None else Span.of(text, begins, ends)


def _joined(actors: Sequence[tuple[str, str]]) -> ActorName | None:
    if not actors:
        return None
    return ActorName(JOINT.join(label for label, _ in actors), JOINT.join(name for _, name in actors))
