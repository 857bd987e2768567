"""Checks are kept with a reading and follow what becomes of it."""

import random

import pytest
from msgspec.structs import replace
from tests.keep.tables import go_back_to_0007, rows
from tests.keep.test_relations import invented
from tests.maps.invented import HELD, TOLMAR, write
from tests.relate.conftest import reading_of

from onrecord import Desk
from onrecord.keep.migrate import HEAD
from onrecord.maps import read_map
from onrecord.measures import measures
from onrecord.record.reading import Reading

RESCUE, MAYOR = "12 people were killed at the ferry", "15 people were killed at the ferry"


def account(last: str = MAYOR) -> Reading:
    """A report in which two sources count the dead."""
    text = f"The rescue service said that {RESCUE}.\n\nThe mayor said that {last}."
    given = reading_of(text, {RESCUE: "The rescue service", last: "The mayor"}, {}, "2031-05-06")
    report = replace(given.report, url="https://news.example/r")
    return measures(replace(given, report=report))


def differing(desk):
    """What a brief has of checks, the same before and after the store knows it."""
    before = desk.brief("2031-05-01").checks
    desk.relate()
    assert rows(desk.store)["unchecked"] == []
    assert desk.brief("2031-05-01").checks == before
    return [(one.report, one.statement, one.measure.text, one.check.verdict) for one in before]


TWO = [("r", "r/s1", "12 people", "differs by 3 (25 %)")]


def test_they_change_with_what_a_person_corrects(desk):
    desk.add_reading(account())
    assert differing(desk) == TWO
    as_read = desk.reading("r")
    number = desk.correct("r/s2", "speaker", "The rescue service", by="Ode")
    assert differing(desk) == []
    desk.withdraw(number, by="Ode")
    assert differing(desk) == TWO
    assert desk.reading("r") == as_read
    desk.reject("r/s1", by="Ode")
    assert differing(desk) == [("r", None, *TWO[0][2:])]


def test_they_are_those_of_the_newest_version(desk):
    desk.add_reading(account())
    desk.relate()
    desk.add_reading(account(RESCUE.replace("ferry", "pier")))
    assert differing(desk) == []
    desk.add_reading(account(MAYOR.replace("15", "16")))
    assert [verdict for *_, verdict in differing(desk)] == ["differs by 4 (33 %)"]


def test_all_of_a_measure_are_shown_as_they_are_when_made_anew(desk):
    desk.add_reading(account())
    desk.relate()
    ((_, number, kept),) = rows(desk.store)["differing_measure"]
    (shown,) = desk.brief("2031-05-01").checks
    given = desk.checked("r").measures[number]
    assert shown.measure == given
    assert [shown.check] == given.checks
    assert shown.check.computed in kept


def test_what_maps_show_is_told_as_soon_as_they_are_there(desk, tmp_path):
    text = "Valdran forces now hold 60% of Dast, the mayor said."
    given = measures(reading_of(text, {"60% of Dast": "the mayor"}, {}, "2031-05-08"))
    desk.add_reading(account())
    desk.add_reading(replace(given, report=replace(given.report, id="held")))
    assert differing(desk) == TWO
    desk.add_map(read_map("units", [write(tmp_path / "t.json", TOLMAR)], "units", covers="Tolmar"))
    front = read_map("front", [write(tmp_path / "f.json", HELD)], "area", covers="Tolmar", date="2031-05-06")
    desk.add_map(front)
    held = ("held", "held/s1", "60% of Dast", "differs by 10 percentage points (20 %)")
    assert differing(desk) == [*TWO, held]
    desk.reject("held/s1", by="Ode")
    assert differing(desk) == [*TWO, (held[0], None, *held[2:])]
    desk.remove_map("front")
    assert differing(desk) == TWO


def go_back(desk: Desk) -> str:
    """The store as it was before checks were kept; gives its place."""
    with desk.store.writing() as connection:
        go_back_to_0007(connection)
        for table in ("differing_measure", "land_claim", "unchecked"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        for column in ("kind", "about", "words", "with_words"):
            connection.exec_driver_sql(f"ALTER TABLE statement_disagreement DROP COLUMN {column}")
        connection.exec_driver_sql("UPDATE onrecord_schema SET version_num = '0006'")
    desk.close()
    return desk.place.store


@pytest.mark.parametrize("is_related", [False, True])
def test_an_older_store_tells_the_same_before_and_after_it_is_computed(desk, is_related):
    chance = random.Random(5)
    for number in range(20):
        desk.add_reading(invented(number, chance, sure=True))
    desk.add_reading(account())
    if is_related:
        desk.relate()
    before = desk.brief("2031-05-01")
    assert before.checks
    assert before.disagreements
    with Desk(go_back(desk)) as again:
        assert again.brief("2031-05-01") == before
        again.relate()
        there = rows(again.store)
        assert (HEAD, there["unchecked"]) == ("0008", [])
        assert None not in {row[3] for row in there["statement_disagreement"]}
        assert again.brief("2031-05-01") == before
