"""The SQLite file is read by others, by the names that `docs/store.md` tells."""

import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import inspect

from onrecord import Desk
from onrecord.keep.store import Store
from onrecord.record.event import Event
from onrecord.record.span import Span

DOCUMENT = Path(__file__).parents[2] / "docs" / "store.md"


@pytest.fixture
def path(tmp_path, demo):
    path = tmp_path / "talks.db"
    words = Span.of(demo[0].report.text, 0, 8)
    actors = [one.id for one in demo[0].actors[:2]]
    event = Event(span=words.span, text=words.text, type="AID", trigger=words, actors=actors)
    with Desk(path) as desk:
        for reading in (msgspec.structs.replace(demo[0], events=[event]), *demo[1:]):
            desk.add_reading(reading)
    return path


def expected(path):
    with Desk(path) as desk:
        return {
            (each.id, " […] ".join(span.text for span in each.statement.content), each.statement.party)
            for each in desk.statements()
        }


def test_plain_sqlite_reads_it(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        rows = connection.execute("SELECT id, content, party FROM statements").fetchall()
    connection.close()
    assert set(rows) == expected(path)


def test_datasette_opens_it(path):
    def ask(url):
        command = [sys.executable, "-W", "ignore", "-m", "datasette", str(path), "--get", url]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    rows = ask("/talks/statements.json?_shape=array&_size=1000")
    assert {(row["id"], row["content"], row["party"]) for row in rows} == expected(path)
    found = ask("/talks/report.json?_shape=array")
    assert len(found) == 4


def test_duckdb_opens_it(path):
    duckdb = pytest.importorskip("duckdb")
    extension = pytest.importorskip("duckdb_extension_sqlite_scanner")
    (file,) = Path(extension.__file__).parent.rglob("*.duckdb_extension")
    with duckdb.connect() as connection:
        connection.execute(f"LOAD '{file}'")
        connection.execute(f"ATTACH '{path}' AS talks (TYPE sqlite, READ_ONLY)")
        rows = connection.execute("SELECT id, content, party FROM talks.statements").fetchall()
        counts = connection.execute("SELECT party, count(*) FROM talks.statements GROUP BY 1").fetchall()
        (event,) = connection.execute("SELECT words, actors, actor_ids FROM talks.events").fetchall()
    assert set(rows) == expected(path)
    assert sum(count for _, count in counts) == len(rows)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT words, actors, actor_ids FROM events").fetchall() == [event]
    connection.close()
    assert event[1].count("; ") == 1


def test_events_are_read_with_names(desk, demo):
    text = demo[0].report.text
    begin = text.index("Valdran proposal for")
    said, taking_part = demo[0].statements[0], demo[0].actors[:2]
    told = Event(
        span=(begin, begin + 20), text="Valdran proposal for", type="REQUEST", on="2031-05-06", place="Orrin",
        trigger=Span.of(text, begin + 8, begin + 16), actors=[one.id for one in reversed(taking_part)],
        recipients=[taking_part[0].id], statement=said.id, mentions=[Span.of(text, 0, 8)],
    )  # fmt: skip
    report = desk.add_reading(msgspec.structs.replace(demo[0], events=[told])).report
    with desk.store.reading() as connection:
        (row,) = connection.exec_driver_sql("SELECT * FROM events").mappings()
    names = [one.name for one in taking_part]
    assert (row["report"], row["words"], row["trigger"]) == (report, "Valdran proposal for", "proposal")
    assert (row["type"], row["happened_on"], row["place"]) == ("REQUEST", "2031-05-06", "Orrin")
    assert (row["actors"], row["recipients"]) == ("; ".join(reversed(names)), names[0])
    assert row["statement"] == f"{report}/{said.id}"
    assert text[row["begins"] : row["ends"]] == row["words"]


def test_the_views_are_of_the_newest_versions(desk, demo):
    words = Span.of(demo[0].report.text, 0, 8)
    event = Event(span=words.span, text=words.text, type="AID", trigger=words)
    first, second = (
        msgspec.structs.replace(
            each, report=msgspec.structs.replace(each.report, url="https://lanthe.example/1")
        )
        for each in demo[:2]
    )
    for each in (msgspec.structs.replace(first, events=[event]), second):
        desk.add_reading(each)
    with desk.store.reading() as connection:
        for view in ("statements", "measures", "places", "times", "events"):
            count = connection.exec_driver_sql(f"SELECT count(*) FROM {view}").scalar()
            assert count == len(getattr(second, view)), view
        assert connection.exec_driver_sql("SELECT version, text FROM reports").all() == [
            (2, second.report.text)
        ]


def test_the_document_has_every_table_view_and_column(tmp_path):
    told = DOCUMENT.read_text("utf-8")
    with Store(tmp_path / "talks.db").reading() as connection:
        found = inspect(connection)
        for name in [*found.get_table_names(), *found.get_view_names()]:
            if "_words_" not in name:
                assert f"`{name}`" in told, name
        for view in set(found.get_view_names()) - {"statement_text"}:
            section = told.split(f"### `{view}`")[1].split("###")[0]
            listed = set(re.findall(r"`(\w+)`", section))
            assert {column["name"] for column in found.get_columns(view)} <= listed, view


def test_it_takes_less_than_700_bytes_a_statement_more_than_empty(tmp_path, demo):
    from tests.keep.test_kill import many

    path = tmp_path / "talks.db"
    with Desk(path):
        pass
    empty = path.stat().st_size
    with Desk(path) as desk:
        for reading in many(demo):
            desk.add_reading(reading)
        count = len(desk.statements())
    assert (path.stat().st_size - empty) / count < 700
