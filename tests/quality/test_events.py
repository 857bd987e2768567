"""Events: what is found of those that were marked by hand, and those of the labelled report."""

import json
import tomllib
from pathlib import Path

import pytest

from onrecord.desk import read_raw
from onrecord.record.raw import Raw
from onrecord.score.event import event_figures
from onrecord.train.eventlabel import REPORTS, read_part

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
LABELLED = "ceasefire-2025-03-12"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["events"]

pytestmark = pytest.mark.skipif(
    not (SHARED / "data" / REPORTS).is_file(), reason="the reports are not beside the project"
)

# Of each event of the labelled report, which paraphrases: a word that tells it, its type, day and place.
GOLD = [
    ("invasion", "ASSAULT", "2022", "Ukraine"),
    ("talks", "CONSULT", "2025-03-11", "Saudi Arabia"),
    ("losing", "RETREAT", "2025-03-12", "Kursk region"),
    ("toppled", "COERCE", "2014", None),
    ("annexed", "COERCE", "2014", "Crimea"),
]


@pytest.mark.slow
@pytest.mark.parametrize("part", ["dev", "apart"])
def test_the_marked_events_are_found(part, reader):
    found = list(read_part(SHARED / "data", part, reader))
    assert len(found) == FLOORS[part]["reports"]
    figures = event_figures(found)
    floors = {name: floor for name, floor in FLOORS[part].items() if name != "reports"}
    assert not {name: figures[name].f1 for name, floor in floors.items() if figures[name].f1 < floor}


def test_the_events_of_the_labelled_report_are_found(reader):
    text = (SHARED / "reports" / f"{LABELLED}.txt").read_text("utf-8")
    labels = json.loads((SHARED / "gold" / f"{LABELLED}.json").read_text("utf-8"))["events"]
    raw = Raw(id=LABELLED, origin=LABELLED, content=text, published="2025-03-12")
    found = [(e.trigger.text, e.type, e.on, e.place) for e in read_raw(raw, reader).events if not e.statement]
    assert len(labels) == len(GOLD)
    assert [one for one in GOLD if one not in found] == []
