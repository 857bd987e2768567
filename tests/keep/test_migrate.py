"""A store comes to the schema of this version by itself, and loses nothing on the way."""

import gzip
from pathlib import Path

import msgspec
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, update
from tests.keep.tables import go_back_to_0007, rows

from onrecord import Desk
from onrecord.keep import migrate
from onrecord.keep.stand import put_all_stands
from onrecord.keep.store import Store
from onrecord.keep.tables import SCHEMA, statement, statement_issue
from onrecord.record.issue import ISSUES

FAILING = f"""
from alembic import op
revision = "9999"
down_revision = "{migrate.HEAD}"


def upgrade():
    op.execute("ALTER TABLE map ADD COLUMN colour TEXT")
    op.execute("DELETE FROM report")
    op.execute("SELECT * FROM absent")
"""
WORKING = FAILING.replace(
    '    op.execute("DELETE FROM report")\n    op.execute("SELECT * FROM absent")\n', ""
)


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """A later onrecord, with one more step."""

    def released(step):
        folder = tmp_path / "migrations"
        (folder / "versions").mkdir(parents=True)
        for path in (*migrate._MIGRATIONS.glob("*.py"), *migrate._MIGRATIONS.glob("versions/0*")):
            (folder / path.relative_to(migrate._MIGRATIONS)).write_bytes(path.read_bytes())
        (folder / "versions" / "9999_next.py").write_text(step)
        monkeypatch.setattr(migrate, "_MIGRATIONS", folder)
        monkeypatch.setattr(migrate, "HEAD", "9999")

    return released


def everything(where):
    with Desk(where) as desk:
        return rows(desk.store)


def test_in_an_older_store_nothing_follows_from_what_is_unlikely_or_old(desk, demo):
    unsure = [msgspec.structs.replace(one, confidence=0.3) for one in demo[0].statements]
    old = [msgspec.structs.replace(one, made_on="2030-11") for one in demo[1].statements]
    told = [
        msgspec.structs.replace(demo[0], statements=unsure),
        msgspec.structs.replace(demo[1], statements=old),
        *demo[2:],
    ]
    for reading in told:
        desk.add_reading(reading)
    desk.relate()

    def answers(desk):
        return desk.positions(), desk.changes(), desk.disagreements(), desk.timeline(), desk.statements()

    before = answers(desk)
    with desk.store.writing() as connection:
        first, second = (update(statement).where(statement.c.reading_id == id_) for id_ in (1, 2))
        connection.execute(first.values(confidence=0.9))
        connection.execute(second.values(day=20310506))
        its = select(statement.c.id).where(statement.c.reading_id == 2)
        changed = update(statement_issue).where(statement_issue.c.statement_id.in_(its))
        connection.execute(changed.values(day=20310506))
        put_all_stands(connection)
        connection.execute(first.values(confidence=0.3))
        go_back_to_0007(connection)
    place = desk.place.store
    desk.close()
    with Desk(place) as again:
        assert answers(again) == before
        again.relate()
        assert answers(again) == before
        assert {one.report for one in again.statements(issue=ISSUES, since="2031-05-01")} == {
            reading.report.id for reading in (demo[0], *demo[2:])
        }


def test_the_newest_step_is_the_one_that_this_version_asks_for():
    config = Config()
    config.set_main_option("script_location", str(migrate._MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [migrate.HEAD]


def test_the_steps_make_the_tables_that_the_queries_know(desk):
    with desk.store.reading() as connection:
        found = inspect(connection)
        made = {name for name in found.get_table_names() if "_words" not in name}
        assert made == {*SCHEMA.tables, migrate.VERSION_TABLE}
        for table in SCHEMA.sorted_tables:
            columns = {c["name"]: c["nullable"] for c in found.get_columns(table.name)}
            assert columns == {c.name: c.nullable for c in table.columns} | {
                key: columns[key] for key in columns if key in table.primary_key.columns
            }, table.name
            indexes = {(i["name"], tuple(i["column_names"])) for i in found.get_indexes(table.name)}
            expected = {(i.name, tuple(i.columns.keys())) for i in table.indexes}
            assert {index for index in indexes if str(index[0]).startswith("ix_")} == expected, table.name
            keys = {
                (*k["constrained_columns"], k["referred_table"]) for k in found.get_foreign_keys(table.name)
            }
            assert keys == {(f.parent.name, f.column.table.name) for f in table.foreign_keys}, table.name


def test_an_older_store_is_taken_along_with_all_that_is_in_it(where, demo, next_version):
    with Desk(where) as desk:
        for reading in demo:
            desk.add_reading(reading)
    before = everything(where)
    next_version(WORKING)
    with Desk(where) as desk:
        assert rows(desk.store) == before
        assert [desk.reading(reading.report.id) for reading in demo] == demo
        with desk.store.reading() as connection:
            assert "colour" in {column["name"] for column in inspect(connection).get_columns("map")}


def test_a_step_that_fails_leaves_everything_as_it_was(where, demo, next_version, monkeypatch):
    with Desk(where) as desk:
        desk.add_reading(demo[0])
    before = everything(where)
    with monkeypatch.context() as later:
        next_version(FAILING)
        with pytest.raises(Exception, match="absent"):
            Desk(where)
        later.undo()
    monkeypatch.undo()
    assert everything(where) == before


def test_an_old_store_that_cannot_be_written_to_is_left_alone(
    tmp_path, public_folder, ordinary_user, next_version
):
    from onrecord import StoreError

    path = public_folder / "talks.db"
    Store(path).close()
    path.chmod(0o444)
    public_folder.chmod(0o555)
    next_version(WORKING)
    with ordinary_user(), pytest.raises(StoreError, match="of an older schema and read-only"):
        Store(path)
    public_folder.chmod(0o755)


def test_the_first_store_that_was_ever_made_still_opens(tmp_path, demo):
    """With the first example report, a correction and a merge."""
    path = tmp_path / "first.db"
    path.write_bytes(gzip.decompress((Path(__file__).parent / "first.db.gz").read_bytes()))
    with Desk(path) as desk:
        reading = desk.reading("2031-05-06-lanthe-truce-proposal")
        assert reading.report == demo[0].report
        assert [one.content for one in reading.statements] == [one.content for one in demo[0].statements]
        assert [(told.field, told.value) for told in desk.corrections()] == [("act", "demand")]
        assert [act.kind for act in desk.identity_acts()] == ["merge"]
        assert {found.report for found in desk.search("monitors")} == {reading.report.id}
