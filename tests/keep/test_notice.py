"""What its source cancels or withholds is held back, and nothing of it is lost."""

import json

import msgspec
import pytest
from tests.keep.tables import DUE, RELATIONS, check_counts, check_index, go_back_to_0007, rows
from tests.keep.test_stand import check_stands
from tests.show.talks import SAID, keep

from onrecord import Desk
from onrecord.keep.add import came_in_of
from onrecord.record.raw import Raw

URI = "urn:wire.example:7"
LABEL = "2031-05-13-lanthe-ferry-truce"
OF_STATEMENTS = ("statements", "timeline", "positions", "changes")


def day(number):
    return f"2031-05-{number:02}T10:00:00Z"


def item(reading, number, uri=URI, **more):
    """What a wire sends of a report on a day of May."""
    report = reading.report
    told = {"title": report.title, "published": report.published, "outlet": report.outlet}
    return Raw(
        id=uri,
        origin="wire.json",
        content=report.text,
        uri=uri,
        updated=number and day(number),
        **told | more,
    )


def changed(reading, words="more"):
    text = f"{reading.report.text}\n\nThe end, with {words}."
    return msgspec.structs.replace(reading, report=msgspec.structs.replace(reading.report, text=text))


@pytest.fixture
def say(desk, tmp_path):
    """What becomes of an item without a text: its source cancels or withholds the report."""

    def said(number, status="canceled", uri=URI, **more):
        notice = {"uri": uri, "pubstatus": status, "versioncreated": number and day(number), **more}
        (tmp_path / "notice.json").write_text(json.dumps(notice))
        (found,) = desk.add_all(tmp_path / "notice.json")
        return getattr(found, "outcome", None) or f"refused, {found.reason}"

    return said


@pytest.fixture
def wire(desk, demo):
    """The four reports; the second is an item of a wire."""
    for reading in demo:
        label = reading.report.id
        raw = msgspec.structs.replace(item(reading, 13, f"urn:{label}"), id=label)
        desk.add_reading(reading, msgspec.structs.replace(raw, uri=URI) if label == LABEL else None)
    return desk


def told(desk, **more):
    """What questions tell, by the names of the questions."""
    found = {name: getattr(desk, name)(**more) for name in OF_STATEMENTS}
    found["search"] = desk.search("truce", limit=None, **more)
    found["search_reports"] = desk.search_reports("truce", **more)
    brief = desk.brief("2031-05-01", "2031-05-31", **more)
    return found | {"brief": (brief.changes, brief.positions, brief.timeline, brief.statements, brief.texts)}


def test_what_is_cancelled_is_in_no_answer_unless_one_asks_for_it(wire, say):
    before, actors = told(wire), wire.actors()
    assert say(14, ednote="The minister did not say so.") == "cancelled"
    after = told(wire)
    assert LABEL not in str(after)
    assert wire.actors() != actors
    for name, found in before.items():
        assert LABEL in str(found), name
    everything = told(wire, held_back=True)
    assert {name: len(found) for name, found in everything.items()} == {
        name: len(found) for name, found in before.items()
    }
    assert {one.id for one in everything["statements"]} == {one.id for one in before["statements"]}
    assert {(one.status, one.status_on) for one in everything["statements"] if one.report == LABEL} == {
        ("cancelled", "2031-05-14")
    }
    assert {one.status for one in everything["statements"] if one.report != LABEL} == {None}
    check_index(wire.store)
    check_counts(wire.store)
    check_stands(wire)


@pytest.mark.parametrize("party", [None, "Tolmar", "Karsk"])
def test_what_is_cancelled_changes_nothing_and_is_opposed_by_nothing(where, tmp_path, party):
    keep(where, SAID)
    (tmp_path / "notice.json").write_text(json.dumps({"uri": "a", "pubstatus": "canceled"}))
    filters = {"party": party} if party else {}
    with Desk(where) as desk:
        before = desk.changes(**filters), desk.disagreements(**filters), desk.positions(until="2031-03-10")
        assert "a/s1" in str(before[0] if party == "Tolmar" else before[1])
        list(desk.add_all(tmp_path / "notice.json"))
        assert desk.changes(**filters) == desk.disagreements(**filters) == []
        assert {one.party for one in desk.positions(until="2031-03-10")} == {"Karsk"}
        more = filters | {"held_back": True}
        assert len(desk.changes(**more)) == len(before[0])
        assert len(desk.disagreements(**more)) == len(before[1])
        assert len(desk.positions(until="2031-03-10", held_back=True)) == len(before[2]) == 2


def test_it_is_shown_as_cancelled_with_its_reading_and_its_corrections(wire, say):
    statement = wire.statements(report=LABEL)[0].id
    wire.correct(statement, "act", "demand", by="Ode")
    reading = wire.reading(LABEL)
    say(14, ednote="Wrong quote.")
    (row,) = [row for row in wire.reports() if row.status]
    assert (row.id, row.status, row.status_on, row.statements) == (
        LABEL, "cancelled", "2031-05-14", len(reading.statements),
    )  # fmt: skip
    shown = wire.show(statement)
    assert (shown.notice.status, shown.notice.on, shown.notice.note) == (
        "cancelled", "2031-05-14", "Wrong quote.",
    )  # fmt: skip
    assert [one.field for one in shown.corrections] == ["act"]
    assert [[one.status for one in version.notices] for version in wire.versions(URI)] == [["cancelled"]]
    assert wire.reading(LABEL) == reading
    wire.correct(statement, "act", "promise", by="Ode")
    assert LABEL not in {found.report for found in wire.statements(act="promise")}
    assert statement in {found.id for found in wire.statements(act="promise", held_back=True)}
    check_counts(wire.store)
    check_stands(wire)


@pytest.mark.parametrize("status", ["cancelled", "withheld"])
def test_a_later_item_brings_it_back_as_a_new_version(wire, say, demo, status):
    statement = wire.statements(report=LABEL)[0].id
    wire.correct(statement, "act", "demand", by="Ode")
    assert say(14, status) == status
    (reading,) = [one for one in demo if one.report.id == LABEL]
    kept = wire.add_reading(reading, item(reading, 15))
    assert (kept.report, kept.version, kept.outcome) == (LABEL, 2, "changed")
    found = {one.id: one for one in wire.statements(report=LABEL)}
    assert (found[statement].version, found[statement].statement.act) == (2, "demand")
    assert [row.status for row in wire.reports()] == [None] * 4
    assert [[one.status for one in version.notices] for version in wire.versions(LABEL)] == [[status], []]
    check_counts(wire.store)
    check_stands(wire)


def test_to_add_all_that_a_wire_sent_again_changes_nothing(desk, demo, say):
    def everything():
        first, second = demo[1], changed(demo[1])
        return [
            desk.add_reading(first, item(first, 1)).outcome,
            desk.add_reading(second, item(second, 2)).outcome,
            say(3, "withheld"),
            say(4),
            desk.add_reading(second, item(second, 5)).outcome,
            say(6),
        ]

    assert everything() == ["added", "changed", "withheld", "cancelled", "changed", "cancelled"]
    before = rows(desk.store)
    assert everything() == ["known"] * 6
    assert rows(desk.store) == before
    assert [len(version.notices) for version in desk.versions(URI)] == [0, 2, 1]
    assert desk.statements() == []


def test_the_same_item_without_a_time_does_not_bring_it_back_and_another_text_does(desk, demo, say):
    desk.add_reading(demo[1], item(demo[1], None))
    assert [say(None), say(None)] == ["cancelled", "known"]
    assert desk.add_reading(demo[1], item(demo[1], None)).outcome == "known"
    assert desk.statements() == []
    assert desk.add_reading(changed(demo[1]), item(changed(demo[1]), None)).outcome == "changed"
    assert desk.statements() != []
    assert say(None) == "cancelled"
    assert desk.statements() == []


def test_a_notice_that_comes_before_its_report_holds_it_back(desk, demo, say):
    assert [say(14), say(14)] == ["refused, cancelled"] * 2
    kept = desk.add_reading(demo[1], item(demo[1], 13))
    assert (kept.version, kept.outcome) == (1, "cancelled")
    assert desk.statements() == []
    assert len(desk.statements(held_back=True)) == len(demo[1].statements)
    assert [row.status for row in desk.reports()] == ["cancelled"]
    assert desk.add_reading(demo[2], item(demo[2], 13, "urn:other")).outcome == "added"
    check_counts(desk.store)
    check_stands(desk)


def test_a_notice_of_an_earlier_version_holds_nothing_back(desk, demo, say):
    desk.add_reading(demo[1], item(demo[1], 15))
    assert say(14) == "refused, cancelled"
    assert [row.status for row in desk.reports()] == [None]


def test_an_earlier_version_that_comes_late_is_kept_and_not_the_newest(desk, demo, say):
    desk.add_reading(demo[1], item(demo[1], 15))
    assert desk.add_reading(demo[2], item(demo[2], 14)).version == 2
    assert (desk.reading(URI).report.text, desk.reading(URI, 2).report.text) == (
        demo[1].report.text, demo[2].report.text,
    )  # fmt: skip
    assert {found.version for found in desk.statements()} == {1}
    say(16)
    assert desk.add_reading(demo[3], item(demo[3], 16)).version == 3
    assert desk.statements() == []
    check_counts(desk.store)
    check_stands(desk)


def test_a_page_at_its_address_does_not_bring_it_back(desk, demo, say):
    url = "https://wire.example/7"
    desk.add_reading(demo[1], item(demo[1], 13, url, url=url))
    say(14, uri=url)
    page = Raw(id="page", origin=url, content=demo[2].report.text, url=url)
    assert desk.add_reading(demo[2], page).version == 2
    assert desk.statements() == []
    assert [row.status for row in desk.reports()] == ["cancelled"]


def test_an_item_is_known_by_its_name_whatever_its_text(desk, demo):
    one, other = item(demo[1], 13, byline="By Ana Roe"), item(demo[1], 13, "urn:other")
    assert [desk.add_reading(demo[1], raw).outcome for raw in (one, other)] == ["added", "added"]
    new = item(changed(demo[1]), 14)
    assert desk.add_reading(changed(demo[1]), new).report == URI
    with desk.store.reading() as connection:
        first, last = (came_in_of(connection, id_) for id_ in (1, 3))
    assert (first.uri, first.byline, first.updated, last.updated) == (URI, "By Ana Roe", day(13), day(14))
    assert [version.url for version in desk.versions(URI)] == [None, None]


def test_a_report_that_happens_to_be_called_like_the_file_is_another(desk, demo, tmp_path):
    desk.add_reading(demo[1], Raw(id="notice", origin="notice.txt", content=demo[1].report.text))
    url = "https://wire.example/7"
    sent = [{"uri": url, "pubstatus": "canceled"}, {"uri": " ", "pubstatus": "canceled"}]
    (tmp_path / "notice.json").write_text(json.dumps(sent))
    assert [found.reason for found in desk.add_all(tmp_path / "notice.json")] == ["cancelled"] * 2
    assert desk.add_reading(demo[2], msgspec.structs.replace(item(demo[2], 13, url), id="notice", url=url))
    assert [row.id for row in desk.reports()] == ["notice", "notice~2"]


def test_an_older_store_is_taken_along_and_its_items_are_held_back_and_brought_back(where, demo, tmp_path):
    def old(reading):
        """As it was kept when an item was known by its label and its text alone."""
        return msgspec.structs.replace(item(reading, None), uri=None)

    with Desk(where) as desk:
        for reading in demo:
            desk.add_reading(reading, old(reading) if reading is demo[1] else None)
        before = rows(desk.store)
        with desk.store.writing() as connection:
            go_back_to_0007(connection)
            connection.exec_driver_sql("DROP VIEW reports")
            for table in (*RELATIONS, *DUE, "notice"):
                connection.exec_driver_sql(f"DROP TABLE {table}")
            connection.exec_driver_sql("CREATE VIEW reports AS SELECT label AS id FROM report")
            connection.exec_driver_sql("UPDATE onrecord_schema SET version_num = '0003'")
    (tmp_path / "notice.json").write_text(
        json.dumps({"uri": URI, "pubstatus": "canceled", "versioncreated": day(14)})
    )
    with Desk(where) as desk:
        assert rows(desk.store) == before
        (kept,) = desk.add_all(tmp_path / "notice.json")
        assert (kept.report, kept.outcome) == (URI, "cancelled")
        assert URI not in {found.report for found in desk.statements()}
        with desk.store.reading() as connection:
            asked = connection.exec_driver_sql("SELECT id, status, status_on FROM reports ORDER BY id")
            listed = {row[0]: tuple(row[1:]) for row in asked}
        assert listed == {one.report.id: (None, None) for one in demo if one is not demo[1]} | {
            URI: ("cancelled", "2031-05-14")
        }
        assert desk.add_reading(demo[1], item(demo[1], 15)).version == 2
        assert URI in {found.report for found in desk.statements()}


def test_the_views_pass_over_what_is_held_back_but_for_that_of_reports(wire, say):
    def counted():
        with wire.store.reading() as connection:
            asked = (
                f"SELECT count(*) FROM {view} WHERE report = '{LABEL}'"
                for view in ("statements", "measures", "places", "times", "events")
            )
            return [connection.exec_driver_sql(one).scalar() for one in asked]

    assert sum(counted()) > 0
    say(14)
    assert sum(counted()) == 0


def test_what_is_held_back_is_read_again_as_well(desk, demo, say, reader):
    desk.reader = reader
    desk.add_reading(demo[1], item(demo[1], 13))
    say(14)
    assert [one.report for one in desk.reread()] == [URI]
    assert desk.statements() == []
    assert desk.statements(held_back=True) != []
    check_counts(desk.store)
    check_stands(desk)
