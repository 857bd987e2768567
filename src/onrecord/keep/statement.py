"""Statements: of a reading, as rows and back."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert, select

from onrecord.keep.name import JOINT, name_ids, note_parties
from onrecord.keep.report_actor import Linked
from onrecord.keep.rest import rest, with_rest
from onrecord.keep.tables import (
    name,
    report_actor,
    statement,
    statement_actor,
    statement_issue,
    statement_span,
)
from onrecord.record.actor import ActorName
from onrecord.record.paragraph import Range
from onrecord.record.span import Span
from onrecord.record.statement import Statement

CONTENT, CONDITION, SPEAKER, TARGET = "content", "condition", "speaker", "target"
_PLAIN = ("kind", "parent", "grade", "act", "made_on", "place", "channel", "confidence")
_DAY = 10  # characters of YYYY-MM-DD

Row = Mapping[str, Any]


class Around(NamedTuple):
    """What a statement takes from its report: the reading, its text, day, outlet, and whether it is newest."""

    reading_id: int
    text: str
    published: str | None
    outlet_id: int | None
    newest: int


class Parts(NamedTuple):
    """What of one statement, or of all by their id, lies in other tables."""

    spans: Mapping[str, Sequence[Range]]
    actors: Mapping[str, Sequence[tuple[str, str]]]
    issues: Sequence[str]


def put_statements(
    connection: Connection, around: Around, given: Sequence[Statement], actors: Mapping[str, Linked]
) -> None:
    """Writes down the statements of a reading; `actors` are those of its report, by their labels."""
    if not given:
        return
    note_parties(connection, {one.party for one in given})
    ids = name_ids(connection, [text for one in given for text in (one.party, *one.issues)])
    rows = [_row(around, number, one, actors, ids) for number, one in enumerate(given)]
    made = insert(statement).returning(statement.c.id, sort_by_parameter_order=True)
    places = connection.execute(made, rows).scalars().all()
    for table, columns in (
        (statement_span, _span_rows),
        (statement_actor, lambda one: _actor_rows(one, actors)),
        (statement_issue, lambda one: _issue_rows(one, ids, day(one, around.published))),
    ):
        _insert_parts(connection, table, columns, zip(places, given, strict=True))


def statements(connection: Connection, reading_id: int, text: str) -> list[Statement]:
    """The statements of a reading, in its order."""
    asked = select(statement, name.c.text.label("party")).outerjoin(name, name.c.id == statement.c.party_id)
    rows = connection.execute(asked.where(statement.c.reading_id == reading_id).order_by(statement.c.number))
    listed = rows.mappings().all()
    parts = _parts(connection, [row["id"] for row in listed])
    return [with_rest(_built(row, text, parts(row["id"])), row["rest"]) for row in listed]


def day(given: Statement, published: str | None) -> str | None:
    """The day on which it was made, where that is known to the day; else that of publication."""
    if given.made_on and len(given.made_on) == _DAY:
        return given.made_on
    return published[:_DAY] if published else None


def _row(
    around: Around, number: int, given: Statement, actors: Mapping[str, Linked], ids: Mapping[str, int]
) -> dict[str, Any]:
    plain = {field: getattr(given, field) for field in _PLAIN}
    edges = {
        f"{role}_{edge}": span.span[at] if span else None
        for role, span in (("source", given.source), ("cue", given.cue))
        for at, edge in enumerate(("begins", "ends"))
    }
    row = {"label": given.id, **plain, **edges}
    back = _built({**row, "party": given.party}, around.text, _parts_of(given, actors))
    return {
        **row,
        "reading_id": around.reading_id,
        "number": number,
        "party_id": ids[given.party] if given.party is not None else None,
        "day": day(given, around.published),
        "outlet_id": around.outlet_id,
        "newest": around.newest,
        "rest": rest(given, back),
    }


def _built(row: Row, text: str, parts: Parts) -> Statement:
    return Statement(
        id=row["label"],
        source=_span(text, row["source_begins"], row["source_ends"]),
        cue=_span(text, row["cue_begins"], row["cue_ends"]),
        content=[Span.of(text, *span) for span in parts.spans.get(CONTENT, ())],
        conditions=[Span.of(text, *span) for span in parts.spans.get(CONDITION, ())],
        speaker=_joined(parts.actors.get(SPEAKER, ())),
        target=_joined(parts.actors.get(TARGET, ())),
        issues=list(parts.issues),
        party=row["party"],
        **{field: row[field] for field in _PLAIN},
    )


def _span(text: str, begins: int | None, ends: int | None) -> Span | None:
    return None if begins is None or ends is None else Span.of(text, begins, ends)


def _joined(actors: Sequence[tuple[str, str]]) -> ActorName | None:
    if not actors:
        return None
    return ActorName(JOINT.join(label for label, _ in actors), JOINT.join(name for _, name in actors))


def _linked(given: ActorName | None, actors: Mapping[str, Linked]) -> list[Linked]:
    """The actors of the report that are named; none where one of them is not among them."""
    labels = given.actor.split(JOINT) if given else []
    return [actors[label] for label in labels] if all(label in actors for label in labels) else []


def _parts_of(given: Statement, actors: Mapping[str, Linked]) -> Parts:
    named = {role: _linked(one, actors) for role, one in ((SPEAKER, given.speaker), (TARGET, given.target))}
    return Parts(
        {CONTENT: [s.span for s in given.content], CONDITION: [s.span for s in given.conditions]},
        {role: [(one.label, one.name) for one in found] for role, found in named.items()},
        given.issues,
    )


def _span_rows(given: Statement) -> list[dict[str, Any]]:
    listed = ((CONTENT, given.content), (CONDITION, given.conditions))
    return [
        {"role": role, "number": number, "begins": span.begin, "ends": span.end}
        for role, spans in listed
        for number, span in enumerate(spans)
    ]


def _actor_rows(given: Statement, actors: Mapping[str, Linked]) -> list[dict[str, Any]]:
    return [
        {"role": role, "number": number, "report_actor_id": one.id, "actor_id": one.actor_id}
        for role, named in ((SPEAKER, given.speaker), (TARGET, given.target))
        for number, one in enumerate(_linked(named, actors))
    ]


def _issue_rows(given: Statement, ids: Mapping[str, int], day: str | None) -> list[dict[str, Any]]:
    return [{"number": n, "issue_id": ids[issue], "day": day} for n, issue in enumerate(given.issues)]


def _insert_parts(connection: Connection, table: Any, columns: Any, given: Any) -> None:
    rows = [{"statement_id": id_, **row} for id_, one in given for row in columns(one)]
    if rows:
        connection.execute(insert(table), rows)


def _parts(connection: Connection, ids: Sequence[int]) -> Callable[[int], Parts]:
    """What lies in other tables of the statements `ids`."""
    spans: dict[int, dict[str, list[Range]]] = defaultdict(lambda: defaultdict(list))
    actors: dict[int, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    issues: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(_ordered(select(statement_span), statement_span, ids)):
        spans[row.statement_id][row.role].append((row.begins, row.ends))
    names = select(statement_actor, report_actor.c.label, name.c.text)
    names = names.join(report_actor, report_actor.c.id == statement_actor.c.report_actor_id).join(
        name, name.c.id == report_actor.c.name_id
    )
    for row in connection.execute(_ordered(names, statement_actor, ids)):
        actors[row.statement_id][row.role].append((row.label, row.text))
    told = select(statement_issue.c.statement_id, name.c.text).join(
        name, name.c.id == statement_issue.c.issue_id
    )
    for row in connection.execute(_ordered(told, statement_issue, ids)):
        issues[row.statement_id].append(row.text)
    return lambda id_: Parts(spans[id_], actors[id_], issues[id_])


def _ordered(asked: Any, table: Any, ids: Sequence[int]) -> Any:
    return asked.where(table.c.statement_id.in_(ids)).order_by(table.c.statement_id, table.c.number)
