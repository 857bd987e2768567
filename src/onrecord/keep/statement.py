"""Statements of a reading, as rows and back."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Connection, RowMapping, insert, select

from onrecord.keep.name import Names
from onrecord.keep.next_ids import next_ids
from onrecord.keep.report_actor import Linked
from onrecord.keep.rest import with_rest
from onrecord.keep.spans import put_spans, spans
from onrecord.keep.statement_part import actors_of, issues_of, linked, put_actors_of, put_issues
from onrecord.keep.statement_row import Around, row_of, statement_of
from onrecord.keep.tables import (
    name,
    statement,
    statement_condition,
    statement_content,
    statement_speaker,
    statement_target,
)
from onrecord.record.span import Span
from onrecord.record.statement import Statement

_PARTY, _GRADE, _ACT = (name.alias() for _ in range(3))
STATEMENTS = (
    select(statement, _PARTY.c.text.label("party"), _GRADE.c.text.label("grade"), _ACT.c.text.label("act"))
    .outerjoin(_PARTY, _PARTY.c.id == statement.c.party_id)
    .outerjoin(_GRADE, _GRADE.c.id == statement.c.grade_id)
    .outerjoin(_ACT, _ACT.c.id == statement.c.act_id)
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
            statement_of(row, text, speakers[id_], targets[id_]),
            content=[Span.of(text, *span) for span in contents[id_]],
            conditions=[Span.of(text, *span) for span in conditions[id_]],
            issues=issues[id_],
        )
        found.append(with_rest(one, row["rest"]))
    return found
