"""Actors of a report, as rows and back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, RowMapping, select

from onrecord.keep.name import Names
from onrecord.keep.next_ids import next_ids
from onrecord.keep.rest import rest, with_rest
from onrecord.keep.rows import put_rows
from onrecord.keep.spans import put_spans, spans
from onrecord.keep.tables import actor_detail, actor_mention, name, report_actor
from onrecord.record.actor import Actor
from onrecord.record.paragraph import Range
from onrecord.record.span import Span


class Linked(NamedTuple):
    """An actor of a report that is written down, under its `id` there."""

    id: int
    label: str
    name: str


class Who(NamedTuple):
    """Who an actor of a report is across reports: by the rule, and after what persons did."""

    found_id: int | None
    actor_id: int | None


def put_actors(
    connection: Connection,
    reading_id: int,
    given: Sequence[Actor],
    who: Callable[[Actor], Who],
    names: Names,
) -> dict[str, Linked]:
    """Writes down the actors of a reading; gives them by their labels, of two alike the first."""
    if not given:
        return {}
    ids = next_ids(connection, report_actor.c.id, len(given))
    rows = [
        {"id": id_, **_row(one, names), "reading_id": reading_id, "number": number, **who(one)._asdict()}
        for number, (id_, one) in enumerate(zip(ids, given, strict=True))
    ]
    put_rows(connection, report_actor, rows)
    listed = list(zip(ids, given, strict=True))
    put_spans(connection, actor_mention, [(id_, one.mentions) for id_, one in listed])
    put_spans(connection, actor_detail, [(id_, one.details) for id_, one in listed])
    return {one.id: Linked(id_, one.id, one.name) for id_, one in reversed(listed)}


def actors(connection: Connection, reading_id: int, text: str) -> list[Actor]:
    """The actors of a reading, in its order."""
    party = name.alias()
    asked = select(report_actor, name.c.text.label("name"), party.c.text.label("party"))
    asked = asked.join(name, name.c.id == report_actor.c.name_id)
    asked = asked.outerjoin(party, party.c.id == report_actor.c.party_id)
    asked = asked.where(report_actor.c.reading_id == reading_id).order_by(report_actor.c.number)
    rows = connection.execute(asked).mappings().all()
    ids = [row["id"] for row in rows]
    mentions = spans(connection, actor_mention, ids)
    details = spans(connection, actor_detail, ids)
    built = [_built(row, text, mentions[row["id"]], details[row["id"]]) for row in rows]
    return [with_rest(one, row["rest"]) for one, row in zip(built, rows, strict=True)]


def _row(given: Actor, names: Names) -> dict[str, Any]:
    roles = msgspec.json.encode(given.roles).decode() if given.roles else None
    row = {"label": given.id, "kind": given.kind, "roles": roles}
    back = _built({**row, "name": given.name, "party": given.party}, "", [], [])
    back = msgspec.structs.replace(back, mentions=given.mentions, details=given.details)
    return {
        **row,
        "name_id": names[given.name],
        "party_id": names[given.party],
        "rest": rest(given, back),
    }


def _built(
    row: Mapping[str, Any] | RowMapping, text: str, mentions: Sequence[Range], details: Sequence[Range]
) -> Actor:
    return Actor(
        id=row["label"],
        name=row["name"],
        kind=row["kind"],
        roles=msgspec.json.decode(row["roles"]) if row["roles"] else [],
        party=row["party"],
        mentions=[Span.of(text, *span) for span in mentions],
        details=[Span.of(text, *span) for span in details],
    )
