"""The table of stands repeats what the statements say, whatever is done to a store."""

from random import Random

import msgspec
from tests.keep.tables import DUE, RELATIONS, go_back_to_0007, rows

from onrecord.keep.stand import put_all_stands
from onrecord.record.span import Span
from onrecord.record.statement import SUPPOSED_WITHIN


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


def test_a_stand_has_what_its_statement_says(full):
    with full.store.reading() as connection:
        stands = connection.exec_driver_sql(
            "SELECT r.label, s.label, a.text, g.text, d.newest, d.cue FROM stand d"
            " JOIN statement s ON s.id = d.statement_id JOIN name a ON a.id = d.act_id"
            " LEFT JOIN name g ON g.id = d.grade_id JOIN reading e ON e.id = s.reading_id"
            " JOIN version v ON v.id = e.version_id JOIN report r ON r.id = v.report_id"
        ).all()
    said = {one.id: one.statement for one in full.statements()}
    assert len(stands) > 5
    for report, label, act, grade, newest, cue in stands:
        one = said[f"{report}/{label}"]
        assert (act, grade, newest, cue) == (one.act, one.grade, 1, one.cue.text if one.cue else None)


def test_a_cue_may_be_as_long_as_a_report(desk, demo):
    chance = Random(2)
    long = "".join(chance.choice("abcdefghij klmnop\u00e9\U0001f600") for _ in range(9000))
    text = f"{demo[0].report.text}\n\n{long}"
    cue = Span.of(text, len(text) - len(long), len(text))
    given = msgspec.structs.replace(
        demo[0],
        report=msgspec.structs.replace(demo[0].report, text=text),
        statements=[msgspec.structs.replace(one, cue=cue) for one in demo[0].statements],
    )
    desk.add_reading(given)
    there = check_stands(desk)
    assert {row[-1] for row in there} == {long[:SUPPOSED_WITHIN]}
    assert desk.positions()
    assert desk.statements()[0].statement.cue == cue


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
        go_back_to_0007(connection)
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
        assert ask(min_confidence=0.01) == ask(likely=True) == ask() != []
        outlets = sorted({found.outlet for found in full.statements() if found.outlet})
        assert ask(outlet=outlets, report=[row.id for row in full.reports()]) == ask(outlet=outlets)
        assert ask(grade=["named official", "anonymous"]) != []
    assert full.brief("2031-05-01", min_confidence=0.01).changes == full.changes(since="2031-05-01")
