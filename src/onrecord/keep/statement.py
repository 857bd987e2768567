"""Statements of a reading, as rows and back."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from onrecord.keep.name import Names, texts_of
from onrecord.keep.next_ids import next_ids
from onrecord.keep.relation import put_unrelated
from onrecord.keep.report_actor import Linked
from onrecord.keep.rest import with_rest
from onrecord.keep.rows import put_rows
from onrecord.keep.spans import put_spans, spans
from onrecord.keep.statement_part import Named, actors_of, issues_of, linked, put_actors_of, put_issues
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
    put_rows(connection, statement, rows)
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


def built(
    connection: Connection,
    rows: Sequence[Row[Any]],
    texts: Mapping[int, str],
    speakers: Mapping[int, Sequence[Named]] | None = None,
) -> list[Statement]:
    """The statements of `rows`, which `STATEMENTS` gave, in their order; `texts` by the ids of readings.

    `speakers` are theirs (`actors_of`), if they are known.
    """
    ids = [row[0] for row in rows]
    contents = spans(connection, statement_content, ids)
    conditions = spans(connection, statement_condition, ids)
    speakers = actors_of(connection, statement_speaker, ids) if speakers is None else speakers
    targets = actors_of(connection, statement_target, ids)
    issues = issues_of(connection, ids)
    named = {who.name_id for each in (speakers, targets) for its in each.values() for who in its}
    named.update(*issues.values(), *(row[8:11] for row in rows))
    names: Mapping[Any, Any] = texts_of(connection, named)
    found = []
    for row in rows:
        columns: Any = row
        id_, reading_id, label, rest, begins, ends, cue_begins, cue_ends, party, grade, act, *plain = columns
        text = texts[reading_id]
        parts = (
            span_of(text, begins, ends),
            span_of(text, cue_begins, cue_ends),
            [Span(text[b:e], (b, e)) for b, e in contents.get(id_, ())],
            [Span(text[b:e], (b, e)) for b, e in conditions[id_]] if id_ in conditions else [],
        )
        by = [(who[0], names[who[1]]) for who in speakers.get(id_, ())]
        to = [(who[0], names[who[1]]) for who in targets[id_]] if id_ in targets else ()
        about = [names[issue] for issue in issues.get(id_, ())]
        kinds = names.get(party), names.get(grade), names.get(act)
        one = statement_of(label, plain, kinds, parts, (by, to), about)
        found.append(one if rest is None else with_rest(one, rest))
    return found
