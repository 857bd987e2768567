import json
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest

from onrecord.acquire import acquire
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
