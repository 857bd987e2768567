"""The labels themselves: how many there are, of what, and that they hang together."""

from collections import Counter

import pytest

from onrecord.reader.moves import ACTS
from onrecord.train.label import read_labels
from onrecord.train.texts import LABELS

INVENTED = "invented.jsonl"
FILES = {path.name: read_labels(path) for path in sorted(LABELS.glob("*.jsonl"))}


def statements(names, again=False):
    return [s for name in names for report in FILES[name] if report.again == again for s in report.statements]


def test_every_act_stands_in_real_reports_sixty_times_at_least():
    counts = Counter(s.act for s in statements(FILES.keys() - {INVENTED}))
    assert set(counts) == set(ACTS)
    assert min(counts.values()) >= 60


def test_conditions_stand_in_real_reports_of_every_kind():
    assert all(any(s.conditions for s in statements([name])) for name in FILES)
    assert sum(bool(s.conditions) for s in statements(["negotiations.jsonl"])) >= 60


def test_more_than_a_tenth_of_the_reports_of_negotiations_is_labelled_twice():
    once, twice = (statements(["negotiations.jsonl"], again) for again in (False, True))
    assert len(twice) >= len(once) / 10
    read = {report.id for report in FILES["negotiations.jsonl"] if not report.again}
    assert {report.id for report in FILES["negotiations.jsonl"] if report.again} <= read


@pytest.mark.parametrize("name", FILES)
def test_conditions_stand_in_the_contents_and_parents_in_the_report(name):
    for report in FILES[name]:
        for label in report.statements:
            for begin, end in label.conditions:
                assert any(b <= begin < end <= e for b, e in label.content), (report.id, begin)
            assert label.parent is None or 0 <= label.parent < len(report.statements), report.id
