"""Statements of a reading, as rows and back."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from onrecord.keep.name import Names, texts_of
from onrecord.keep.next_ids import next_ids
from onrecord.keep.relation import put_unrelated
from onrecord.keep.report_actor import Linked
from onrecord.keep.rest import with_rest
from onrecord.keep.spans import put_spans, spans
from onrecord.keep.statement_part import actors_of, issues_of, linked, put_actors_of, put_issues
from onrecord.keep.statement_row import NAMED, PLAIN, Around, row_of, span_of, statement_of
from onrecord.keep.tables import (
    statement,
    statement_condition,
    statement_content,
    statement_speaker,
    statement_target,
)
from onrecord.record.span import Span
from onrecord.record.statement import Statement

_SPANS = tuple(f"{part}_{end}" for part in ("source", "cue") for end in ("begins", "ends"))
_IDS = tuple(f"{field}_id" for field in NAMED)
STATEMENTS = select(
    *(statement.c[column] for column in ("id", "reading_id", "label", "rest", *_SPANS, *_IDS, *PLAIN))
)


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
        {"id": id_, **row_of(one, around, actors, names), "reading_id": reading_id, "number": number}
        for number, (id_, one) in enumerate(zip(ids, given, strict=True))
    ]
    connection.execute(insert(statement), rows)
    put_unrelated(connection, [row["id"] for row in rows if row["newest"] and row["day"]])
    listed = list(zip(ids, given, strict=True))
    put_spans(connection, statement_content, [(id_, one.content) for id_, one in listed])
    put_spans(connection, statement_condition, [(id_, one.conditions) for id_, one in listed])
    put_actors_of(connection, statement_speaker, [(id_, linked(one.speaker, actors)) for id_, one in listed])
    put_actors_of(connection, statement_target, [(id_, linked(one.target, actors)) for id_, one in listed])
    put_issues(
        connection,
        [(id_, one.issues, row["day"]) for (id_, one), row in zip(listed, rows, strict=True)],
        names,
    )


def statements(connection: Connection, reading_id: int, text: str) -> list[Statement]:
    """The statements of a reading, in its order."""
    asked = STATEMENTS.where(statement.c.reading_id == reading_id).order_by(statement.c.number)
    return built(connection, connection.execute(asked).all(), {reading_id: text})


def built(connection: Connection, rows: Sequence[Row[Any]], texts: Mapping[int, str]) -> list[Statement]:
    """The statements of `rows`, which `STATEMENTS` gave, in their order; `texts` by the ids of readings."""
    ids = [row.id for row in rows]
    contents = spans(connection, statement_content, ids)
    conditions = spans(connection, statement_condition, ids)
    speakers = actors_of(connection, statement_speaker, ids)
    targets = actors_of(connection, statement_target, ids)
    issues = issues_of(connection, ids)
    people = {name_id for each in (speakers, targets) for its in each.values() for _, name_id in its}
    kinds = {id_ for row in rows for id_ in (row.party_id, row.grade_id, row.act_id)}
    names: Mapping[Any, Any] = texts_of(
        connection, {*people, *kinds, *(i for its in issues.values() for i in its)}
    )
    found = []
    for row in rows:
        columns: Any = tuple(row)
        (id_, reading_id, label, rest), offsets = columns[:4], columns[4:8]
        named, plain = columns[8 : 8 + len(NAMED)], columns[8 + len(NAMED) :]
        text = texts[reading_id]
        said = [Span(text[b:e], (b, e)) for b, e in contents.get(id_, ())]
        bound = [Span(text[b:e], (b, e)) for b, e in conditions[id_]] if id_ in conditions else []
        parts = span_of(text, *offsets[:2]), span_of(text, *offsets[2:]), said, bound
        by = [(who, names[i]) for who, i in speakers.get(id_, ())]
        to = [(who, names[i]) for who, i in targets[id_]] if id_ in targets else []
        about = [names[issue_id] for issue_id in issues.get(id_, ())]
        one = statement_of(label, plain, [names.get(i) for i in named], parts, (by, to), about)
        found.append(with_rest(one, rest))
    return found
