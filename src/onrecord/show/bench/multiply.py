"""Multiply: many more reports in a store, made of the rows of those that are there.

To add each would take a quarter of an hour for a million statements. Here a report's rows are written once
more with other ids, words, days, parties, acts, issues and outlets, and the index of the search is made of
them at the end.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, get_args

from sqlalchemy import Connection, Table, func, select

from onrecord.keep.check import uncheck_all
from onrecord.keep.day import day
from onrecord.keep.digest import digest
from onrecord.keep.name import name_ids
from onrecord.keep.relation import unrelate_all
from onrecord.keep.stand import put_all_stands
from onrecord.keep.store import Store
from onrecord.keep.tables import SCHEMA, report, statement, version
from onrecord.record.issue import ISSUES
from onrecord.record.statement import Act
from onrecord.show.bench.invent import OUTLETS, PARTIES, Inventor

_OWNERS = ("report", "version", "reading", "report_actor", "statement")  # have ids, one row below the other
_ASIDE = (  # are not copied
    "correction", "differing_measure", "feed_entry", "identity_move", "land_claim", "statement_change",
    "statement_disagreement", "statement_echo", "unchecked", "unrelated", "unrelated_stand",
)  # fmt: skip
_PATTERNS = 200
_AT_ONCE = 500  # reports in a transaction
Rows = dict[str, list[dict[str, Any]]]
_WORDS = {
    "sqlite": (
        "INSERT INTO statement_words (statement_words) VALUES ('rebuild')",
        "INSERT INTO report_words (report_words) VALUES ('rebuild')",
        "ANALYZE",
    ),
    "postgresql": (
        "INSERT INTO statement_words (statement_id, words)"
        " SELECT id, to_tsvector('onrecord', coalesce(source, '') || ' ' || coalesce(content, ''))"
        " FROM statement_text t WHERE NOT EXISTS (SELECT FROM statement_words w WHERE w.statement_id = t.id)",
        "INSERT INTO report_words (version_id, words)"
        " SELECT id, strip(to_tsvector('onrecord', coalesce(title, '') || ' ' || text))"
        " FROM version v WHERE NOT EXISTS (SELECT FROM report_words w WHERE w.version_id = v.id)",
        "ANALYZE",
    ),
}


class Drawn(NamedTuple):
    """Ids of names to draw from."""

    parties: list[int]
    acts: list[int]
    issues: list[int]
    outlets: list[int]


def multiply(store: Store, statements: int, inventor: Inventor) -> None:
    """Writes reports until the store has so many statements."""
    there = _count(store)
    if there >= statements:
        return
    with store.writing() as connection:
        lists = (PARTIES, get_args(Act), ISSUES, OUTLETS)
        drawn = Drawn(*([_id(name_ids(connection, each), one) for one in each] for each in lists))
        patterns = [_rows_of(connection, id_) for id_ in _some(connection)]
    while there < statements:
        with store.writing() as connection:
            highest = {name: _highest(connection, SCHEMA.tables[name]) for name in _OWNERS}
            made: Rows = {table.name: [] for table in SCHEMA.sorted_tables}
            for _ in range(_AT_ONCE):
                pattern = inventor.chance.choice(patterns)
                for name, rows in _copied(pattern, highest, inventor, drawn):
                    made[name] += rows
                there += len(pattern["statement"])
                if there >= statements:
                    break
            for table in SCHEMA.sorted_tables:
                if made[table.name]:
                    _write(connection, table, made[table.name])
    with store.writing() as connection:
        put_all_stands(connection)
        unrelate_all(connection)
        uncheck_all(connection)
        if connection.dialect.name == "postgresql":
            for name in _OWNERS:  # what gives out ids has not seen those
                asked = f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), max(id)) FROM {name}"
                connection.exec_driver_sql(asked)
        for said in _WORDS[connection.dialect.name]:
            connection.exec_driver_sql(said)


def _count(store: Store) -> int:
    with store.reading() as connection:
        return connection.execute(select(func.count()).select_from(statement)).scalar_one()


def _id(ids: Mapping[str | None, int | None], name: str) -> int:
    found = ids[name]
    assert found is not None
    return found


def _some(connection: Connection) -> Sequence[int]:
    asked = select(report.c.id).join(version).where(version.c.number == 1).order_by(report.c.id)
    return connection.execute(asked.limit(_PATTERNS)).scalars().all()


def _highest(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one())


def _rows_of(connection: Connection, report_id: int) -> Rows:
    """All rows of a report, by their tables."""
    ids: dict[str, list[int]] = {"report": [report_id]}
    found: Rows = {}
    for table in SCHEMA.sorted_tables:
        owner = next((key for key in table.foreign_keys if key.column.table.name in ids), None)
        if table.name == "report":
            asked = select(table).where(table.c.id == report_id)
        elif owner is not None and table.name not in _ASIDE:
            asked = select(table).where(owner.parent.in_(ids[owner.column.table.name]))
        else:
            continue
        asked = asked.order_by(*table.primary_key.columns)
        found[table.name] = [dict(row) for row in connection.execute(asked).mappings()]
        if table.name in _OWNERS:
            ids[table.name] = [row["id"] for row in found[table.name]]
    return found


def _copied(
    pattern: Rows, highest: dict[str, int], inventor: Inventor, drawn: Drawn
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The rows of a new report by their tables; `highest` are the highest ids that are taken."""
    moved = {name: highest[name] + 1 - pattern[name][0]["id"] for name in _OWNERS if pattern[name]}
    for name in _OWNERS:
        highest[name] += len(pattern[name])
    number, published = highest["report"], inventor.day()
    its_day, outlet, skewed = day(published), inventor.skewed(drawn.outlets), inventor.skewed
    text = inventor.reworded(pattern["version"][0]["text"])
    for name, rows in pattern.items():
        keys = _keys(SCHEMA.tables[name])
        new = [row | {column: row[column] + moved[owner] for column, owner in keys} for row in rows]
        for row in new:
            if name == "report":
                row |= {"label": f"r{number}x", "address": f"news.example/{number}x"}
            elif name == "version":
                row |= {"text": text, "digest": digest(text), "raw_digest": digest(f"text\n{text}")}
                row |= {"published": published, "day": its_day, "outlet_id": outlet}
            elif name == "statement":
                row |= {"day": its_day, "outlet_id": outlet, "act_id": skewed(drawn.acts)}
                row["party_id"] = row["party_id"] and skewed(drawn.parties)
            elif name == "statement_issue":
                row |= {"day": its_day, "issue_id": skewed(drawn.issues)}
        yield name, new


def _keys(table: Table) -> list[tuple[str, str]]:
    """The columns that name a row of an owner, and which."""
    keys = [(key.parent.name, key.column.table.name) for key in table.foreign_keys]
    own = [("id", table.name)] if table.name in _OWNERS else []
    return own + [(column, owner) for column, owner in keys if owner in _OWNERS]


def _write(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    columns = list(rows[0])
    values = [tuple(row.values()) for row in rows]
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(columns))
        said = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"
        connection.exec_driver_sql(said, values)
        return
    cursor: Any = connection.connection.cursor()
    with cursor.copy(f"COPY {table.name} ({', '.join(columns)}) FROM STDIN") as copied:
        for one in values:
            copied.write_row(one)
