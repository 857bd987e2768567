"""A store that cannot be used is said to be so in one line, and nothing in it is lost."""

import shutil
import sqlite3
import threading
from pathlib import Path

import psycopg
import pytest
from tests.keep.tables import rows
from tests.show.command import run

from onrecord import Desk, StoreError, UsageError
from onrecord.keep import engine


@pytest.fixture
def path(tmp_path, demo):
    """A SQLite store with two reports, closed."""
    path = tmp_path / "talks.db"
    with Desk(path) as desk:
        for reading in demo[:2]:
            desk.add_reading(reading)
    return path


def readings(where):
    with Desk(where) as desk:
        return [desk.reading(row.id) for row in desk.reports()]


def one_line(error):
    text = str(error.value)
    assert "\n" not in text
    return text


@pytest.mark.parametrize("content", [b"", b"no database" * 100])
def test_a_file_of_something_else_is_left_as_it_is(tmp_path, content):
    path = tmp_path / "notes.db"
    path.write_bytes(content)
    if content:
        with pytest.raises(StoreError, match=r"notes\.db: no store of onrecord") as error:
            Desk(path)
        one_line(error)
        assert path.read_bytes() == content
    else:
        with Desk(path) as desk:  # an empty file is what `mktemp` leaves
            assert desk.reports() == []


def test_a_database_of_something_else_is_left_as_it_is(tmp_path):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipe (name)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="a SQLite database of something else"):
        Desk(path)
    assert path.read_bytes() == before


def test_a_store_of_a_newer_version_is_left_as_it_is(where, demo):
    with Desk(where) as desk:
        desk.add_reading(demo[0])
        with desk.store.writing() as connection:
            connection.exec_driver_sql("UPDATE onrecord_schema SET version_num = '9001'")
        before = rows(desk.store)
        desk.close()
    with pytest.raises(
        StoreError, match=r"made by a newer version of onrecord: its schema is 9001, this version"
    ):
        Desk(where)
    with _as_head(where) as desk:
        assert rows(desk.store) == before


def _as_head(where):
    from onrecord.keep.address import address
    from onrecord.keep.migrate import HEAD

    made = engine.engine(address(where))
    with made.begin() as connection:
        connection.exec_driver_sql(f"UPDATE onrecord_schema SET version_num = '{HEAD}'")
    made.dispose()
    return Desk(where)


def test_a_store_that_another_process_writes_to_is_locked(path, demo, monkeypatch):
    monkeypatch.setattr(engine, "_PATIENCE", 0.05)
    with Desk(path) as desk:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(
            StoreError, match="locked by another process that writes to it; try again"
        ) as error:
            desk.add_reading(demo[2])
        one_line(error)
        assert len(desk.reports()) == 2  # and can be read meanwhile
        other.execute("ROLLBACK")
        other.close()
        assert desk.add_reading(demo[2]).outcome == "added"


def test_a_server_that_is_locked_is_said_to_be(schema, demo, monkeypatch):
    monkeypatch.setattr(engine, "_PATIENCE", 0.05)
    with Desk(schema) as desk, psycopg.connect(schema.replace("+psycopg", "")) as other:
        other.execute(f"SELECT pg_advisory_xact_lock({engine._LOCK})")
        with pytest.raises(StoreError, match="locked by another process"):
            desk.add_reading(demo[2])
        other.rollback()
        assert desk.add_reading(demo[2]).outcome == "added"


def test_a_full_disk_takes_back_the_report_that_did_not_fit(path, demo):
    before = readings(path)
    with Desk(path) as desk:
        with desk.store._engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 3}")
            connection.rollback()
        with pytest.raises(StoreError, match="the disk is full; nothing of this step was written") as error:
            desk.add_reading(demo[2])
        one_line(error)
    assert readings(path) == before


def test_a_store_that_cannot_be_written_to_answers_questions(path, public_folder, ordinary_user, demo):
    place = public_folder / "talks.db"
    shutil.copy(path, place)
    place.chmod(0o444)
    public_folder.chmod(0o555)
    with ordinary_user(), Desk(place) as desk:
        assert [desk.reading(row.id) for row in desk.reports()] == demo[:2]
        with pytest.raises(StoreError, match=r"talks\.db: read-only; nothing was written"):
            desk.add_reading(demo[2])
    assert [entry.name for entry in public_folder.iterdir()] == ["talks.db"]
    public_folder.chmod(0o755)


def test_a_server_that_only_reads_is_said_to(schema, demo):
    with Desk(schema) as desk:
        desk.add_reading(demo[0])
    with Desk(f"{schema}%20-cdefault_transaction_read_only%3Don") as desk:
        assert len(desk.reports()) == 1
        with pytest.raises(StoreError, match="read-only; nothing was written"):
            desk.add_reading(demo[1])


def test_a_damaged_file_is_said_to_be_so(path):
    content = bytearray(path.read_bytes())
    for at in range(4096, len(content), 4096):
        content[at : at + 2048] = b"\xff" * 2048
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"talks\.db: the file is damaged") as error:
        readings(path)
    one_line(error)
    assert path.read_bytes() == bytes(content)


@pytest.mark.parametrize(
    ("where", "says"),
    [
        ("absent/talks.db", "no such folder"),
        ("folder", "a folder; expected the path of a store"),
        ("", "no path; expected the path of a store"),
        ("a\0b", "no path"),
        ("talks.db/inside.db", "no such folder"),
    ],
)
def test_a_place_where_no_store_can_be_is_named(path, monkeypatch, where, says):
    monkeypatch.chdir(path.parent)
    Path("folder").mkdir()
    with pytest.raises(StoreError, match=says) as error:
        Desk(where)
    one_line(error)


def test_a_question_makes_no_store(tmp_path):
    with pytest.raises(StoreError, match=r"tlaks\.db: no such store; `onrecord add` begins one"):
        Desk(tmp_path / "tlaks.db", create=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "says"),
    [
        (
            "postgresql://ode:sesame@127.0.0.1:1/talks",
            r"postgresql://ode:\*\*\*@127\.0\.0\.1:1/talks: no connection",
        ),
        ("postgresql://ode:sesame@/talks?host=/nowhere", "no connection to the server"),
    ],
)
def test_a_server_that_does_not_answer_is_named_without_the_password(url, says):
    with pytest.raises(StoreError, match=says) as error:
        Desk(url)
    assert "sesame" not in one_line(error)


def test_a_database_that_is_not_there_is_named(postgresql):
    with pytest.raises(StoreError, match='the server refuses: database "absent" does not exist'):
        Desk(postgresql.replace("/postgres?", "/absent?"))


@pytest.mark.parametrize("url", ["mysql://ode:sesame@host/talks", "https://host/talks.db", "a b://"])
def test_another_kind_of_url_is_wrong_use(url):
    with pytest.raises(UsageError) as error:
        Desk(url)
    assert "sesame" not in one_line(error)


def test_a_schema_of_something_else_is_left_as_it_is(schema):
    with psycopg.connect(schema.replace("+psycopg", "")) as connection:
        connection.execute("CREATE TABLE report (recipe text)")
    with pytest.raises(StoreError, match=r"has tables of something else \(report\)"):
        Desk(schema)


def test_a_server_that_goes_away_is_said_to_be_gone(schema, demo):
    with Desk(schema) as desk:
        desk.add_reading(demo[0])
        with pytest.raises(StoreError, match=r"ended the connection"), desk.store.writing() as connection:
            connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")
        assert len(desk.reports()) == 1  # a new connection is made


def test_two_that_begin_one_store_at_once_make_one(where, demo):
    failed = []

    def begin(reading):
        try:
            with Desk(where) as desk:
                desk.add_reading(reading)
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=begin, args=(reading,)) for reading in demo]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert sorted(r.report.id for r in readings(where)) == sorted(r.report.id for r in demo)


def test_the_command_says_it_in_one_line(tmp_path):
    (tmp_path / "notes.db").write_bytes(b"no database" * 100)
    for name, says in (("notes.db", "no store of onrecord"), ("absent.db", "no such store")):
        done = run("statements", "--desk", tmp_path / name)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert says in done.stderr
