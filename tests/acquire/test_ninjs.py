import json
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest

from onrecord.acquire import acquire, count
from onrecord.clean import clean
from onrecord.errors import RefusedError
from onrecord.record.raw import Raw

TEXT = "Foreign Minister Ana Tolm said that the talks would go on at Orrin."
ITEM = {
    "uri": "urn:wire.example:1",
    "type": "text",
    "headline": "Talks go on",
    "body_html": f"<p>{TEXT}</p><p>Second.</p>",
    "versioncreated": "2031-05-06T10:00:00+02:00",
    "pubstatus": "usable",
}


def item(tmp_path, indent=2, name="i.json", **more):
    (tmp_path / name).write_text(json.dumps(ITEM | more, indent=indent))
    (found,) = acquire(tmp_path / name)
    return found


@pytest.mark.parametrize(
    ("indent", "name"), [(2, "i.json"), (None, "i.json"), (None, "i.jsonl"), (None, "i")]
)
def test_an_item_of_a_wire_is_a_report(tmp_path, indent, name):
    raw = item(tmp_path, indent, name)
    assert (raw.id, raw.title, raw.content) == ("urn:wire.example:1", "Talks go on", f"{TEXT}\n\nSecond.")
    assert raw.published == "2031-05-06T10:00:00+02:00"


def test_an_item_of_version_3_is_a_report(tmp_path):
    bodies = [{"role": "main", "contenttype": "text/html", "value": f"<p>{TEXT}"}]
    sources = [{"name": "Orrin Wire"}]
    raw = item(
        tmp_path,
        body_html=None,
        headline=None,
        headlines=[{"value": "Talks"}],
        bodies=bodies,
        infoSources=sources,
    )
    assert (raw.title, raw.content, raw.outlet) == ("Talks", TEXT, "Orrin Wire")


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"pubstatus": "withheld"}, "withheld"),
        ({"pubstatus": "canceled"}, "cancelled"),
        ({"pubstatus": "cancelled"}, "cancelled"),
        ({"embargoed": "2999-01-01T00:00:00Z"}, "embargoed"),
        ({"embargoed": "soon"}, "embargoed"),
        ({"pubStatus": "canceled", "body_html": None, "pubstatus": None}, "cancelled"),
    ],
)
@pytest.mark.parametrize(("indent", "name"), [(2, "i.json"), (None, "i.json"), (2, "i")])
def test_what_a_wire_holds_back_is_not_read(tmp_path, more, reason, indent, name):
    found = item(tmp_path, indent, name, **more)
    assert isinstance(found, RefusedError)
    assert found.reason == reason


def test_what_a_wire_holds_back_is_not_read_from_standard_input():
    data = json.dumps(ITEM | {"pubstatus": "withheld"}, indent=2).encode()
    (found,) = acquire("-", stdin=BytesIO(data))
    assert isinstance(found, RefusedError)
    assert "urn:wire.example:1 is withheld" in str(found)


@pytest.mark.parametrize(("hours", "held"), [(-11, True), (-13, False)])
def test_an_embargo_without_a_zone_has_ended_when_it_has_everywhere(tmp_path, hours, held):
    until = (datetime.now(UTC) + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%S")
    assert isinstance(item(tmp_path, embargoed=until), RefusedError) == held


def test_the_items_of_a_folder_are_read_and_other_json_is_not(tmp_path):
    (tmp_path / "settings.json").write_text('{"uri": "x"}')
    (tmp_path / "item.json").write_text(json.dumps(ITEM, indent=2))
    (tmp_path / "held.json").write_text(json.dumps(ITEM | {"pubstatus": "withheld"}))
    held, raw = acquire(tmp_path)
    assert isinstance(held, RefusedError)
    assert raw.id == "urn:wire.example:1"


def test_an_embargo_that_has_ended_holds_nothing_back(tmp_path):
    assert isinstance(item(tmp_path, embargoed="2001-01-01T00:00:00Z"), Raw)


def items(tmp_path, *given, name="wire.json", indent=2):
    (tmp_path / name).write_text(json.dumps(given, indent=indent))
    return list(acquire(tmp_path / name))


@pytest.mark.parametrize("name", ["wire.json", "wire"])
@pytest.mark.parametrize("indent", [2, None])
def test_a_list_of_items_is_so_many_reports_each_with_its_place(tmp_path, name, indent):
    second = ITEM | {"uri": "urn:wire.example:2", "pubstatus": "withheld"}
    third = ITEM | {"uri": "https://wire.example/3"}
    fourth = ITEM | {"uri": "urn:4", "body_html": ""}
    raw, held, at_url, *wrong = items(
        tmp_path, ITEM, second, third, fourth, "no item", {"text": TEXT}, name=name, indent=indent
    )
    place = tmp_path / name
    assert (raw.id, raw.origin) == ("urn:wire.example:1", f"{place}[0]")
    assert str(held) == f"{place}[1]: urn:wire.example:2 is withheld by its source"
    assert (at_url.id, at_url.url, at_url.origin) == ("wire:2", "https://wire.example/3", f"{place}[2]")
    assert [error.where for error in wrong] == [f"{place}[{number}]" for number in (3, 4, 5)]
    assert [error.what.partition(";")[0] for error in wrong] == [
        "an item of type text without a text", "no item of a wire", "no item of a wire",
    ]  # fmt: skip


def test_a_list_of_items_is_read_from_standard_input_and_in_a_folder(tmp_path):
    data = json.dumps([ITEM, ITEM | {"uri": "urn:2"}], indent=2).encode()
    assert [raw.origin for raw in acquire("-", stdin=BytesIO(data))] == ["-[0]", "-[1]"]
    (tmp_path / "wire.json").write_bytes(data)
    (tmp_path / "settings.json").write_text('[{"uri": "x"}]')
    assert [raw.id for raw in acquire(tmp_path)] == ["urn:wire.example:1", "urn:2"]
    assert count([str(tmp_path / "wire.json")]) is None


def test_a_list_of_anything_else_is_no_report_and_in_a_text_it_is_one(tmp_path):
    for given in ([], [1, 2], [{"text": TEXT}]):
        (error,) = items(tmp_path, *given)
        assert "or items of a wire" in str(error)
    (raw,) = acquire("-", stdin=BytesIO(b"[Brell] The ferry sails.\n\nIt sails."))
    assert raw.content.startswith("[Brell]")


@pytest.mark.parametrize("field", ["byline", "by"])
@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("By Ana Roe and Jorin Malk", ["Ana Roe", "Jorin Malk"]),
        ("Ana Roe, diplomatic correspondent", ["Ana Roe"]),
        ("By ANA ROE\nOrrin Wire", ["ANA ROE"]),
        ("Orrin Wire", ["Orrin Wire"]),
        ("Ana Roe in Brell, Jorin Malk of The Brell Post", ["Ana Roe", "Jorin Malk"]),
        (" ", []),
        (7, []),
    ],
)
def test_the_byline_of_an_item_is_who_signs_the_report(tmp_path, field, written, authors):
    assert clean(item(tmp_path, source="Orrin Wire", **{field: written})).authors == authors


@pytest.mark.parametrize(
    ("first", "made", "updated"),
    [
        ("2031-05-06T08:00:00Z", "2031-05-06T11:00:00+02:00", "2031-05-06T11:00:00+02:00"),
        ("2031-05-06T08:00:00Z", "2031-05-06T10:00:00+02:00", None),
        ("2031-05-06T08:00:00Z", "yesterday", None),
        (None, "2031-05-06T10:00:00Z", None),
    ],
)
def test_a_later_version_of_an_item_is_an_update(tmp_path, first, made, updated):
    report = clean(item(tmp_path, firstcreated=first, versioncreated=made))
    assert report.updated == updated


@pytest.mark.parametrize("status", ["stat:canceled", "http://cv.iptc.org/newscodes/pubstatusg2/canceled"])
def test_a_status_is_also_written_as_a_code(tmp_path, status):
    found = item(tmp_path, pubstatus=status, ednote=" Wrong quote. ")
    assert (found.notice.status, found.notice.note) == ("cancelled", "Wrong quote.")
    assert (found.notice.uri, found.notice.at) == ("urn:wire.example:1", "2031-05-06T10:00:00+02:00")
    assert isinstance(item(tmp_path, pubstatus=status.replace("canceled", "usable")), Raw)
