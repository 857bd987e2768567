"""Things of a reading that are neither statements nor actors, as rows and back: times, measures, places,
events, disagreements."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, Protocol

import msgspec
from sqlalchemy import Connection, Select, Table, select

from onrecord.keep.among import among_given
from onrecord.keep.name import Names
from onrecord.keep.place import PLACE_FACTS, place_ids
from onrecord.keep.rest import rest, with_rest
from onrecord.keep.rows import put_rows
from onrecord.keep.tables import disagreement, event, measure, name, place, place_mention, time_expression
from onrecord.record.check import Check
from onrecord.record.disagreement import Disagreement
from onrecord.record.event import Event
from onrecord.record.measure import Measure
from onrecord.record.place import Place
from onrecord.record.reading import Reading
from onrecord.record.span import Span
from onrecord.record.time import Time

Row = Mapping[str, Any]


class Spanned(Protocol):
    """What stands at a span of the text."""

    @property
    def span(self) -> tuple[int, int]: ...


class Thing(NamedTuple):
    """How a kind of thing is kept: `columns` makes a row of one, `built` one of a row and the text."""

    table: Table
    listed: str
    columns: Callable[[Any], dict[str, Any]]
    built: Callable[[Row, str], Any]


def put_things(connection: Connection, reading_id: int, given: Reading, names: Names) -> None:
    """Writes down all of them."""
    text = given.report.text
    for kind in _KINDS:
        rows = [
            {"reading_id": reading_id, "number": number, **_row(kind, one, text)}
            for number, one in enumerate(getattr(given, kind.listed))
        ]
        if kind.table is place_mention:
            ids = place_ids(connection, given.places, names)
            rows = [{**_without_facts(row), "place_id": id_} for row, id_ in zip(rows, ids, strict=True)]
        put_rows(connection, kind.table, rows)


def things(connection: Connection, reading_id: int, text: str) -> dict[str, list[Any]]:
    """All of them, by the field of the reading."""
    found = things_of(connection, {reading_id: text}, [kind.listed for kind in _KINDS])
    return {field: its[reading_id] for field, its in found.items()}


def things_of(
    connection: Connection, texts: Mapping[int, str], listed: Collection[str]
) -> dict[str, Mapping[int, list[Any]]]:
    """Those of the fields `listed`, by these and by the ids of readings, whose texts are given."""
    return {kind.listed: _read(connection, kind, texts) for kind in _KINDS if kind.listed in listed}


def _read(connection: Connection, kind: Thing, texts: Mapping[int, str]) -> Mapping[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    rows = connection.execute(_asked(kind.table), {"ids": list(texts)})
    columns = list(rows.keys())
    for each in rows.all():
        row = dict(zip(columns, each, strict=True))
        id_ = row["reading_id"]
        found[id_].append(with_rest(kind.built(row, texts[id_]), row["rest"]))
    return found


@cache
def _asked(table: Table) -> Select[*tuple[Any, ...]]:
    asked = select(table)
    if table is place_mention:
        asked = select(table, place, name.c.text.label("name"))
        asked = asked.select_from(place_mention.join(place).join(name))
    return asked.where(among_given(table.c.reading_id)).order_by(table.c.reading_id, table.c.number)


def measure_of(row: Row, text: str) -> Measure:
    """A measure, from a row of its table and the text."""
    return with_rest(_measure(row, text), row["rest"])


def _row(kind: Thing, given: msgspec.Struct, text: str) -> dict[str, Any]:
    row = kind.columns(given)
    return {**row, "rest": rest(given, kind.built(row, text))}


def _at(given: Spanned) -> dict[str, Any]:
    return {"begins": given.span[0], "ends": given.span[1]}


def _where(row: Row, text: str) -> dict[str, Any]:
    begins, ends = row["begins"], row["ends"]
    return {"span": (begins, ends), "text": text[begins:ends]}


def _fields(*names: str) -> Callable[[Any], dict[str, Any]]:
    return lambda given: {field: getattr(given, field) for field in names}


def _json(values: Sequence[Any]) -> str | None:
    return msgspec.json.encode(values).decode() if values else None


def _without_facts(row: dict[str, Any]) -> dict[str, Any]:
    return {column: value for column, value in row.items() if column not in PLACE_FACTS}


_time = _fields("type", "value", "mod")
_amount = _fields("value", "low", "high", "unit", "modifier", "asserted_by")
_place = _fields(*PLACE_FACTS)
_told = _fields("type", "place", "statement")


def _measure(row: Row, text: str) -> Measure:
    checks = msgspec.json.decode(row["checks"], type=list[Check]) if row["checks"] else []
    told = {field: row[field] for field in ("value", "low", "high", "unit", "modifier", "asserted_by")}
    return Measure(**_where(row, text), **told, of=row["subject"], checks=checks)


def _event_row(given: Event) -> dict[str, Any]:
    begins, ends = given.trigger.span
    told = {"trigger_begins": begins, "trigger_ends": ends, "happened_on": given.on}
    who = {"actors": _json(given.actors), "recipients": _json(given.recipients)}
    return {**_at(given), **_told(given), **told, **who}


def _event(row: Row, text: str) -> Event:
    told = {field: row[field] for field in ("type", "place", "statement")}
    return Event(
        **_where(row, text),
        **told,
        trigger=Span.of(text, row["trigger_begins"], row["trigger_ends"]),
        on=row["happened_on"],
        actors=_labels(row["actors"]),
        recipients=_labels(row["recipients"]),
    )


def _labels(told: str | None) -> list[str]:
    return msgspec.json.decode(told, type=list[str]) if told else []


_KINDS = (
    Thing(
        time_expression,
        "times",
        lambda one: {**_at(one), **_time(one)},
        lambda row, text: Time(**_where(row, text), type=row["type"], value=row["value"], mod=row["mod"]),
    ),
    Thing(
        measure,
        "measures",
        lambda one: {**_at(one), **_amount(one), "subject": one.of, "checks": _json(one.checks)},
        _measure,
    ),
    Thing(
        place_mention,
        "places",
        lambda one: {**_at(one), **_place(one)},
        lambda row, text: Place(**_where(row, text), **{fact: row[fact] for fact in PLACE_FACTS}),
    ),
    Thing(event, "events", _event_row, _event),
    Thing(
        disagreement,
        "disagreements",
        lambda one: {"one": one.between[0], "other": one.between[1], "kind": one.kind, "about": one.about},
        lambda row, _: Disagreement(between=(row["one"], row["other"]), kind=row["kind"], about=row["about"]),
    ),
)
