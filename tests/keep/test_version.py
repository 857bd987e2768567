"""A report is kept once, in every version that it had."""

import msgspec
import pytest
from tests.keep.tables import check_counts, check_index, rows

from onrecord.desk.adding import Adding
from onrecord.record.raw import Raw

URL = "https://www.lanthe.example/2031/ferry?id=7"


def at(reading, url=URL, **more):
    return msgspec.structs.replace(reading, report=msgspec.structs.replace(reading.report, url=url, **more))


def test_adding_twice_changes_nothing(full, demo):
    before = rows(full.store)
    assert [full.add_reading(reading).outcome for reading in demo] == ["known"] * 4
    assert rows(full.store) == before


def test_a_changed_article_is_a_new_version(desk, demo):
    first, second = at(demo[1]), at(demo[2], id="other", title="Changed")
    assert [desk.add_reading(one).outcome for one in (first, second, second)] == ["added", "changed", "known"]
    label = first.report.id
    assert desk.reading(label) == at(demo[2], id=label, title="Changed")
    assert (desk.reading(label, 1), desk.reading(label, 2)) == (first, desk.reading(label))
    assert [(row.id, row.version) for row in desk.reports()] == [(label, 2)]
    assert {found.version for found in desk.statements()} == {2}
    assert len(desk.statements()) == len(second.statements)
    check_index(desk.store)
    check_counts(desk.store)


@pytest.mark.parametrize(
    "url",
    [
        "http://www.lanthe.example/2031/ferry?id=7#top",
        "https://WWW.lanthe.example:443/2031/ferry?id=7&utm_source=x",
    ],
)
def test_an_address_is_known_again(desk, demo, url):
    desk.add_reading(at(demo[1]))
    assert desk.add_reading(at(demo[1], url)).outcome == "known"
    assert desk.add_reading(at(demo[2], url)).outcome == "changed"


@pytest.mark.parametrize("url", [URL.replace("7", "8"), "https://other.example/2031/ferry?id=7"])
def test_another_address_is_another_report(desk, demo, url):
    kept = [desk.add_reading(at(demo[1])), desk.add_reading(at(demo[1], url))]
    assert [(one.report, one.outcome) for one in kept] == [
        (demo[1].report.id, "added"),
        (f"{demo[1].report.id}~2", "added"),
    ]


def test_a_text_that_gets_an_address_is_known_by_it_from_then_on(desk, demo):
    assert desk.add_reading(demo[1]).outcome == "added"
    assert desk.add_reading(at(demo[1])).outcome == "known"
    assert desk.add_reading(at(demo[2])).outcome == "changed"
    assert desk.reading(demo[1].report.id, 1).report.url == URL


def test_two_files_of_one_name_are_two_reports(desk, demo):
    other = at(demo[1], None, id=demo[0].report.id)
    assert [desk.add_reading(one).report for one in (demo[0], other)] == [
        demo[0].report.id,
        f"{demo[0].report.id}~2",
    ]


def test_a_date_that_is_told_later_is_a_new_version_and_one_that_is_left_out_none(desk, demo):
    undated = at(demo[0], None, published=None)
    told = [undated, demo[0], undated, demo[0]]
    assert [desk.add_reading(one).outcome for one in told] == ["added", "changed", "known", "known"]
    assert desk.reports()[0].published == "2031-05-06"


PAGE = "<html><head><title>Ferry</title></head><body><article>{}</article><script>{}</script></body></html>"
PARAGRAPHS = "".join(
    f"<p>Foreign Minister Ana Tolm said on day {n} that the talks in Orrin would go on for a week.</p>"
    for n in range(9)
)


def test_a_page_is_kept_as_it_came_in_and_only_a_changed_article_is_a_new_version(desk, reader):
    desk.reader = reader
    page = Raw(id="ferry", origin="ferry.html", content=PAGE.format(PARAGRAPHS, "1"), form="html", url=URL)
    other = msgspec.structs.replace(page, content=PAGE.format(PARAGRAPHS, "2"))
    changed = msgspec.structs.replace(page, content=PAGE.format(PARAGRAPHS.replace("talks", "TALKS"), "2"))
    assert [desk.add(one).outcome for one in (page, page, other, changed)] == [
        "added",
        "known",
        "known",
        "changed",
    ]
    assert "TALKS" in desk.reading("ferry").report.text
    with desk.store.reading() as connection:
        from onrecord.keep.add import came_in_of

        assert [came_in_of(connection, id_) for id_ in (1, 2)] == [page, changed]


def test_what_was_read_by_another_reader_is_read_again_and_the_rest_not(desk, demo, reader):
    desk.reader = reader
    desk.add_reading(demo[0])
    desk.add("Foreign Minister Ana Tolm said that the talks would go on.")
    assert [one.report for one in desk.reread()] == [demo[0].report.id]
    assert list(desk.reread()) == []
    assert {row.read_by for row in desk.reports()} == {Adding(desk).by.reader}
    assert len(desk.reading(demo[0].report.id).statements) > 10
    check_index(desk.store)
    check_counts(desk.store)


def test_what_was_stated_of_a_text_is_not_forgotten(desk, reader):
    desk.reader = reader
    text = "Foreign Minister Ana Tolm said on Monday that the talks would go on."
    desk.add(Raw(id="note", origin="note.txt", content=text, outlet="The Lanthe Wire"))
    assert (
        desk.add(Raw(id="note", origin="note.txt", content=text, published="2031-05-08")).outcome == "changed"
    )
    (found,) = desk.statements(outlet="The Lanthe Wire", since="2031-05-05", until="2031-05-05")
    assert (found.published, found.statement.made_on) == ("2031-05-08", "2031-05-05")


def test_a_desk_file_that_changes_makes_readings_old(where, tmp_path, reader):
    from onrecord import Desk
    from onrecord.known.deskfile import example

    file = tmp_path / "talks.toml"
    file.write_text(example(), "utf-8")
    with Desk(where, file, reader=reader) as desk:
        desk.add("The Tolmaran defence minister said that the talks would go on.", published="2030-05-06")
        assert [found.statement.speaker.name for found in desk.statements()] == ["Ilva Dorn"]
        assert [found.actors for found in desk.statements(speaker="person:ilva-dorn")] == [
            ["person:ilva-dorn"]
        ]
        file.write_text(example().replace("Ilva Dorn", "Ode Farrun"), "utf-8")
        assert [one.outcome for one in desk.reread()] == ["reread"]
        assert [found.statement.speaker.name for found in desk.statements()] == ["Ode Farrun"]
