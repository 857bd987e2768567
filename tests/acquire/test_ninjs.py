import json

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
    raw = item(tmp_path, body_html=None, headline=None, headlines=[{"value": "Talks"}], bodies=bodies)
    assert (raw.title, raw.content) == ("Talks", TEXT)


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"pubstatus": "withheld"}, "withheld"),
        ({"pubstatus": "canceled"}, "cancelled"),
        ({"pubstatus": "cancelled"}, "cancelled"),
        ({"embargoed": "2999-01-01T00:00:00Z"}, "embargoed"),
        ({"embargoed": "soon"}, "embargoed"),
    ],
)
@pytest.mark.parametrize("indent", [2, None])
def test_what_a_wire_holds_back_is_not_read(tmp_path, more, reason, indent):
    found = item(tmp_path, indent, **more)
    assert isinstance(found, RefusedError)
    assert found.reason == reason


def test_an_embargo_that_has_ended_holds_nothing_back(tmp_path):
    assert isinstance(item(tmp_path, embargoed="2001-01-01T00:00:00Z"), Raw)
