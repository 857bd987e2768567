import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.attribution import attributions, score
from onrecord.score.gold import Attribution, GoldReport
from onrecord.score.reliability import binned, reliability, table

TEXT = "Ilo Brandt said that they stay. “We wait,” Ana Tolm replied on Monday."
BRANDT = Attribution([(0, 10)], [(11, 15)], [(16, 30)])
TOLM = Attribution([(43, 51)], [(52, 59)], [(33, 40)])
GOLD = [GoldReport("r", TEXT, [BRANDT, TOLM])]


def statement(given, confidence, **rest):
    source, cue = ([Span.of(TEXT, *at) for at in role] for role in (given.source, given.cue))
    return Statement(
        id="s", source=source[0] if source else None, cue=cue[0] if cue else None,
        content=[Span.of(TEXT, *at) for at in given.content], kind="indirect", confidence=confidence, **rest,
    )  # fmt: skip


def read(*statements):
    return {"r": Reading(report=Report(id="r", origin="-", text=TEXT), statements=list(statements))}


def bins(found):
    """The bins that are not empty: number -> count, mean confidence, share right."""
    return {at: (b.count, b.confidence, b.right) for at, b in enumerate(found.bins) if b.count}


def test_a_statement_is_right_when_it_is_matched_with_the_gold():
    other_source = Attribution(TOLM.source, BRANDT.cue, BRANDT.content)
    assert bins(reliability(GOLD, read(statement(BRANDT, 0.9), statement(TOLM, 0.25)))) == {
        9: (1, 0.9, 1),
        2: (1, 0.25, 1),
    }
    assert bins(reliability(GOLD, read(statement(other_source, 0.75)))) == {7: (1, 0.75, 0)}


def test_half_of_the_words_are_enough():
    half = Attribution([(4, 10)], BRANDT.cue, [(21, 30)])
    assert bins(reliability(GOLD, read(statement(half, 0.5)))) == {5: (1, 0.5, 1)}


def test_of_two_that_match_one_gold_attribution_the_better_one_is_right():
    half = Attribution([(4, 10)], BRANDT.cue, [(21, 30)])
    found = bins(reliability(GOLD, read(statement(half, 0.85), statement(BRANDT, 0.35))))
    assert found == {8: (1, 0.85, 0), 3: (1, 0.35, 1)}


def test_confidences_stay_with_their_statements_where_some_do_not_count():
    bare = Attribution(BRANDT.source, BRANDT.cue, [])
    nested = statement(BRANDT, 0.15, parent="s0")
    given_ = read(statement(bare, 0.55), nested, statement(TOLM, 0.95), statement(BRANDT, 0.75))
    assert bins(reliability(GOLD, given_)) == {9: (1, 0.95, 1), 7: (1, 0.75, 1)}


def test_a_report_that_was_not_read_counts_nothing():
    assert reliability(GOLD, {}).count == 0


attributed = st.builds(
    Attribution,
    st.sampled_from([[], [(0, 10)], [(4, 10)], [(43, 51)]]),
    st.just([]),
    st.sampled_from([[], [(16, 30)], [(21, 30)], [(33, 40)], [(33, 35)], [(16, 30), (33, 40)]]),
)


@given(st.lists(st.builds(statement, attributed, st.floats(0, 1)), max_size=6))
def test_as_many_are_given_and_right_as_in_the_figure(statements):
    records = read(*statements)
    figure = score(GOLD, {"r": attributions(records["r"])})["attribution overlap"]
    found = reliability(GOLD, records)
    assert found.count == figure.predicted
    assert sum(b.count * b.right for b in found.bins) == pytest.approx(figure.right)


@given(st.lists(st.integers(0, 30).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))))
def test_confidences_that_come_true_have_no_error(groups):
    """Of `n` statements that are each given the confidence k/n, k are right."""
    judged = [(right / n, at < right) for right, n in groups for at in range(n)]
    found = binned(judged)
    assert found.error == pytest.approx(0, abs=1e-9)
    assert found.count == len(judged)


def test_chances_as_large_as_the_confidences_have_next_to_no_error():
    chance = random.Random(2031)
    confidences = [chance.random() for _ in range(20_000)]
    assert binned((c, chance.random() < c) for c in confidences).error < 0.02


@given(st.integers(1, 50))
def test_all_wrong_at_full_confidence_is_the_greatest_error(count):
    assert binned([(1.0, False)] * count).error == 1
    assert binned([(0.0, True)] * count).error == 1


judgements = st.lists(st.tuples(st.floats(0, 1), st.booleans()))


@given(judgements)
def test_every_statement_is_in_the_bin_of_its_confidence(judged):
    found = binned(judged)
    assert found.count == len(judged)
    assert 0 <= found.error <= 1 + 1e-9
    for at, (_, confidence, _) in bins(found).items():
        assert at / 10 - 1e-9 <= confidence <= (at + 1) / 10 + 1e-9


def test_the_error_weighs_bins_by_their_counts():
    judged = [(0.95, True)] * 2 + [(0.95, False)] * 2 + [(0.1, False)] * 6
    assert binned(judged).error == pytest.approx(0.4 * 0.45 + 0.6 * 0.1)


def test_a_confidence_at_an_edge_counts_in_the_bin_above_and_one_in_the_last():
    assert list(bins(binned([(k / 10, True) for k in range(11)]))) == list(range(10))
    assert bins(binned([(1.0, True), (0.9, True)])) == {9: (2, pytest.approx(0.95), 1)}


def test_the_table_has_a_line_for_each_bin_and_the_error():
    lines = table(binned([(0.95, True), (0.97, False)])).splitlines()
    assert len(lines) == 12
    assert lines[-2].split() == "0.9 to 1.0 2 0.960 0.500".split()
    assert lines[1].split() == "0.0 to 0.1 0 - -".split()
    assert lines[-1] == "expected calibration error 0.460 over 2 statements"


@given(judgements)
def test_its_json_is_whole_and_rounded(judged):
    row = json.loads(json.dumps(binned(judged).rounded(), allow_nan=False))
    assert set(row) == {"error", "count", "bins"}
    assert [b["from"] for b in row["bins"]] == [k / 10 for k in range(10)]
    assert sum(b["count"] for b in row["bins"]) == row["count"] == len(judged)
