"""Actors of a report, as rows and back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, insert, select

from onrecord.keep.name import name_ids, note_parties
from onrecord.keep.rest import rest, with_rest
from onrecord.keep.tables import actor_span, name, report_actor
from onrecord.record.actor import Actor
from onrecord.record.paragraph import Range
from onrecord.record.span import Span

_MENTION, _DETAIL = "mention", "detail"
_NO_ONE: dict[str, Sequence[Range]] = {}


class Linked(NamedTuple):
    """An actor of a report that is written down, and who that is across reports."""

    id: int
    label: str
    name: str
    actor_id: int | None


class Who(NamedTuple):
    """Who an actor of a report is across reports: by the rule, and after what persons did."""

    found_id: int | None
    actor_id: int | None


def put_actors(
    connection: Connection,
    reading_id: int,
    text: str,
    given: Sequence[Actor],
    who: Callable[[Actor], Who],
) -> dict[str, Linked]:
    """Writes down the actors of a reading; gives them by their labels, of two alike the first."""
    if not given:
        return {}
    note_parties(connection, {one.party for one in given})
    ids = name_ids(connection, [name for one in given for name in (one.name, one.party)])
    whose = [who(one) for one in given]
    rows = [
        {**_row(text, one), "reading_id": reading_id, "number": number, "name_id": ids[one.name],
         "party_id": ids[one.party] if one.party is not None else None, **told._asdict()}
        for number, (one, told) in enumerate(zip(given, whose, strict=True))
    ]  # fmt: skip
    made = insert(report_actor).returning(report_actor.c.id, sort_by_parameter_order=True)
    places = connection.execute(made, rows).scalars().all()
    spans = [
        {"report_actor_id": id_, **row} for id_, one in zip(places, given, strict=True) for row in _spans(one)
    ]
    if spans:
        connection.execute(insert(actor_span), spans)
    linked: dict[str, Linked] = {}
    for id_, one, told in zip(places, given, whose, strict=True):
        linked.setdefault(one.id, Linked(id_, one.id, one.name, told.actor_id))
    return linked


def actors(connection: Connection, reading_id: int, text: str) -> list[Actor]:
    """The actors of a reading, in its order."""
    party = name.alias()
    asked = select(report_actor, name.c.text.label("name"), party.c.text.label("party"))
    asked = asked.join(name, name.c.id == report_actor.c.name_id)
    asked = asked.outerjoin(party, party.c.id == report_actor.c.party_id)
    asked = asked.where(report_actor.c.reading_id == reading_id).order_by(report_actor.c.number)
    rows = connection.execute(asked).mappings().all()
    spans: dict[int, dict[str, list[Range]]] = {}
    its = select(actor_span).where(actor_span.c.report_actor_id.in_([row["id"] for row in rows]))
    for row in connection.execute(its.order_by(actor_span.c.report_actor_id, actor_span.c.number)):
        spans.setdefault(row.report_actor_id, {}).setdefault(row.role, []).append((row.begins, row.ends))
    return [with_rest(_built(row, text, spans.get(row["id"], _NO_ONE)), row["rest"]) for row in rows]


def _row(text: str, given: Actor) -> dict[str, Any]:
    roles = msgspec.json.encode(given.roles).decode() if given.roles else None
    row = {"label": given.id, "kind": given.kind, "roles": roles}
    spans = {_MENTION: [s.span for s in given.mentions], _DETAIL: [s.span for s in given.details]}
    back = _built({**row, "name": given.name, "party": given.party}, text, spans)
    return {**row, "rest": rest(given, back)}


def _built(row: Mapping[str, Any], text: str, spans: Mapping[str, Sequence[Range]]) -> Actor:
    return Actor(
        id=row["label"],
        name=row["name"],
        kind=row["kind"],
        roles=msgspec.json.decode(row["roles"]) if row["roles"] else [],
        party=row["party"],
        mentions=[Span.of(text, *span) for span in spans.get(_MENTION, ())],
        details=[Span.of(text, *span) for span in spans.get(_DETAIL, ())],
    )


def _spans(given: Actor) -> list[dict[str, Any]]:
    return [
        {"role": role, "number": number, "begins": span.begin, "ends": span.end}
        for role, spans in ((_MENTION, given.mentions), (_DETAIL, given.details))
        for number, span in enumerate(spans)
    ]
