"""The table of stands repeats what the statements say, whatever is done to a store."""

import msgspec
from tests.keep.tables import DUE, RELATIONS, rows

from onrecord.keep.stand import put_all_stands


def check_stands(desk):
    """What is there is what all statements would give anew."""
    there = rows(desk.store)["stand"]
    with desk.store.writing() as connection:
        put_all_stands(connection)
    assert rows(desk.store)["stand"] == there
    return there


def test_stands_are_those_of_the_newest_versions(full, demo):
    assert check_stands(full)
    changed = msgspec.structs.replace(
        demo[1], report=msgspec.structs.replace(demo[1].report, url="https://lanthe.example/1")
    )
    first = msgspec.structs.replace(
        demo[0], report=msgspec.structs.replace(demo[0].report, url="https://lanthe.example/1")
    )
    full.add_reading(first)
    before = check_stands(full)
    full.add_reading(changed)
    assert check_stands(full) != before


def test_stands_follow_corrections(full, demo):
    before = check_stands(full)
    report = demo[0].report.id
    found = next(
        one
        for one in full.statements(report=report)
        if one.statement.act == "reject" and one.statement.party and one.statement.issues
    )
    full.correct(found.id, "act", "assert", by="Ode")
    after = check_stands(full)
    assert len(after) < len(before)


def test_the_stands_of_an_older_store_are_filled_in(full):
    there = check_stands(full)
    with full.store.writing() as connection:
        for table in (*RELATIONS, *DUE, "stand"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("DROP VIEW reports")
        connection.exec_driver_sql("DROP TABLE notice")
        connection.exec_driver_sql("CREATE VIEW reports AS SELECT label AS id FROM report")
        connection.exec_driver_sql("UPDATE onrecord_schema SET version_num = '0002'")
    place = full.place.store
    full.close()
    with type(full)(place) as again:
        assert rows(again.store)["stand"] == there


def test_positions_and_changes_can_be_narrowed_by_every_filter(full):
    for name in ("positions", "changes"):
        ask = getattr(full, name)
        assert ask(min_confidence=0.01) == ask() != []
        outlets = sorted({found.outlet for found in full.statements() if found.outlet})
        assert ask(outlet=outlets, report=[row.id for row in full.reports()]) == ask(outlet=outlets)
        assert ask(grade=["named official", "anonymous"]) != []
    assert full.brief("2031-05-01", min_confidence=0.01).changes == full.changes(since="2031-05-01")
