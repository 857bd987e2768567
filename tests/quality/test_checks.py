"""Checks: what is computed of 358 reports of negotiations, without the network; each was read by hand."""

import json
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import pytest

from onrecord.clean import clean
from onrecord.measures import measures
from onrecord.places import places
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.relate import checks
from onrecord.relate.across import is_echo, is_same
from onrecord.relate.tally import tallies
from onrecord.times import times

REPORTS = Path(__file__).resolve().parents[2].parent / "shared" / "reports" / "negotiations-2012-2020.jsonl"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not REPORTS.is_file(), reason="the reports of negotiations are not beside the project"
    ),
]

RIGHT = {
    ("change", "(10,000 - 300) / 10,000 = 97 %"),
    ("change", "(19,000 - 5,000) / 19,000 = 73.7 %"),
    ("duration", "2011 to 2017-04-07 = 5.3 to 6.3 years"),
    ("duration", "2011-03 to 2012-10-23 = 19 to 20 months"),
    ("duration", "2012-11-14 to 2012-11-21 = 7 days"),
    ("duration", "2014-04 to 2015-02-12 = 9.5 to 10 months"),
    ("duration", "2014-07-08 to 2014-08-05 = 0.92 months"),
    ("duration", "2014-07-08 to 2014-08-06 = 0.95 months"),
    ("duration", "2014-07-08 to 2014-08-10 = 1.1 months"),
    ("duration", "2018-05-08 to 2018-11 = 177 to 206 days"),
    ("duration", "2018-07-19 to 2018-10 = 11 to 15 weeks"),
    ("duration", "2019-06 to 2019-10-01 = 3.1 to 4 months"),
    ("rate", "47 × 31 = 1,457"),
    ("rate", "66.5 × 6 = 399"),
    ("share", "50 % of 70,000,000,000 = 35,000,000,000"),
    ("share", ""),  # "a fifth of the country’s Arab minority" cannot be checked
}
"""What belongs together, by a person who read the reports."""

SAME = Counter(
    {
        ("27 people", "More than 30 people"): 1,
        ("at least 10", "at least 17 people"): 1,
        ("about 200 kg", "about 200 kilograms"): 1,  # one speaker; without the network nobody knows
        ("Nearly 1,900 Palestinians", "nearly 1,900 Palestinians"): 1,
        ("more than 130 Palestinians", "161 Palestinians"): 2,  # one report stands there twice
    }
)


@pytest.fixture(scope="module")
def readings():
    given = map(json.loads, REPORTS.read_text("utf-8").splitlines())
    raws = [
        Raw(id=one["id"], origin="r", content=one["text"], published=one.get("published")) for one in given
    ]
    return [checks(measures(places(times(Reading(report=clean(raw)))))) for raw in raws]


def test_what_is_computed_belongs_together(readings):
    stated = [one for reading in readings for one in (*reading.measures, *reading.times)]
    found = [check for one in stated for check in one.checks if check.kind != "conversion"]
    assert {(check.kind, check.computed) for check in found} == RIGHT


def test_what_two_reports_state_is_the_same(readings):
    by_key = defaultdict(list)
    for reading in readings:
        for tally in tallies(reading):
            by_key[tally.key].append(tally)
    pairs = [pair for several in by_key.values() for pair in combinations(several, 2)]
    same = [(one, other) for one, other in pairs if is_other(one, other) and is_same(one, other)]
    found = Counter((one.measure.text, other.measure.text) for one, other in same if not is_echo(one, other))
    assert found == SAME


def is_other(one, other):
    return one.reading.report.text != other.reading.report.text
