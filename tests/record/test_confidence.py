import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.check import Check
from onrecord.record.confidence import at_least, check_confidence
from onrecord.record.disagreement import Disagreement
from onrecord.record.event import Event
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement


def reading(*statements, **rest):
    """A reading of statements given as id, confidence and, if they are nested, parent."""
    found = [
        Statement(
            id=id_, content=[], kind="indirect", confidence=confidence, parent=parent[0] if parent else None
        )
        for id_, confidence, *parent in statements
    ]
    return Reading(report=Report(id="r", origin="-", text=""), statements=found, **rest)


def ids(found):
    return [s.id for s in found.statements]


def test_what_is_under_the_confidence_is_cut_and_the_rest_keeps_its_ids():
    assert ids(at_least(reading(("s1", 0.9), ("s2", 0.599), ("s3", 0.6)), 0.6)) == ["s1", "s3"]


def test_the_reading_that_is_cut_is_left_as_it_is():
    whole = reading(("s1", 0.1))
    assert ids(at_least(whole, 0.5)) == []
    assert ids(whole) == ["s1"]


def test_what_stands_in_a_cut_statement_is_cut_on_every_level_and_in_any_order():
    nested = reading(("s1", 0.9, "s2"), ("s2", 0.9, "s4"), ("s3", 0.9), ("s4", 0.5), ("s5", 0.9, "s3"))
    assert ids(at_least(nested, 0.6)) == ["s3", "s5"]


def test_a_nested_statement_is_cut_without_its_parent():
    assert ids(at_least(reading(("s1", 0.9), ("s2", 0.5, "s1")), 0.6)) == ["s1"]


def test_an_event_that_is_told_by_what_is_cut_is_cut_and_does_not_become_the_reports_own():
    events = [
        Event(span=(0, 1), text="a", type="CONSULT", trigger=Span("a", (0, 1)), statement=teller)
        for teller in ("s1", "s2", None)
    ]
    cut = at_least(reading(("s1", 0.9), ("s2", 0.2), events=events), 0.5)
    assert [event.statement for event in cut.events] == ["s1", None]


def test_nothing_in_the_record_points_at_what_is_cut():
    measures = [
        Measure(span=(0, 2), text="40", value=40, asserted_by="s1"),
        Measure(span=(3, 4), text="7", value=7, asserted_by="s2"),
    ]
    between = [("s1", "s2"), ("s1", "s3")]
    disagreements = [Disagreement(between=pair, kind="number", about="the dead") for pair in between]
    whole = reading(("s1", 0.9), ("s2", 0.2), ("s3", 0.9), measures=measures, disagreements=disagreements)
    cut = at_least(whole, 0.5)
    assert [(m.text, m.asserted_by) for m in cut.measures] == [("40", "s1"), ("7", None)]
    assert [d.between for d in cut.disagreements] == [("s1", "s3")]
    assert at_least(whole, 0) == whole


def test_a_count_is_not_compared_with_one_whose_statement_is_cut():
    checks = [
        Check(kind=kind, computed="7 - 40 = -33", inputs=["“40” [0, 2], a", "“7” [3, 4], b"], verdict="-")
        for kind in ("statements", "sum")
    ]
    measures = [
        Measure(span=(0, 2), text="40", value=40, asserted_by="s1", checks=checks),
        Measure(span=(3, 4), text="7", value=7, asserted_by="s2"),
    ]
    whole = reading(("s1", 0.9), ("s2", 0.2), measures=measures)
    assert [c.kind for c in at_least(whole, 0.5).measures[0].checks] == ["sum"]
    assert at_least(whole, 0.1) == whole


@st.composite
def nestings(draw):
    count = draw(st.integers(0, 8))
    order = draw(st.permutations(range(count)))  # a parent may come before or after
    return reading(
        *(
            (
                f"s{at}",
                draw(st.floats(0, 1)),
                draw(st.none() | st.sampled_from([f"s{p}" for p in order[:rank]])),
            )
            if rank
            else (f"s{at}", draw(st.floats(0, 1)))
            for rank, at in enumerate(order)
        )
    )


@given(nestings(), st.floats(0, 1))
def test_whatever_is_cut_every_parent_is_in_the_record(whole, least):
    cut = at_least(whole, least)
    kept = set(ids(cut))
    assert all(s.confidence >= least and (s.parent is None or s.parent in kept) for s in cut.statements)
    by_id = {s.id: s for s in whole.statements}
    for lost in by_id.keys() - kept:  # for a reason, its own or one around it
        around = [by_id[lost]]
        while around[-1].parent:
            around.append(by_id[around[-1].parent])
        assert min(s.confidence for s in around) < least


@pytest.mark.parametrize("value", [-0.01, 1.01, float("nan"), float("inf")])
def test_what_is_no_confidence_is_refused(value):
    with pytest.raises(ValueError, match="from 0 to 1"):
        check_confidence(value)
