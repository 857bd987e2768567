import json
import random
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.attribution import Figure, attributions, score, table
from onrecord.score.gold import Attribution, GoldReport, read_gold

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
TEXT = "Ilo Brandt said that they stay. “We wait,” Ana Tolm replied on Monday."


def at(part):
    begin = TEXT.index(part)
    return begin, begin + len(part)


def attribution(source, cue, *content):
    return Attribution(
        [at(source)] if source else [], [at(cue)] if cue else [], [at(part) for part in content]
    )


BRANDT = attribution("Ilo Brandt", "said", "that they stay")
TOLM = attribution("Ana Tolm", "replied", "We wait")
GOLD = [GoldReport("r", TEXT, [BRANDT, TOLM])]


def figures(*guess):
    return score(GOLD, {"r": list(guess)})


def test_the_gold_itself_is_all_right():
    assert {f.f1 for f in figures(BRANDT, TOLM).values()} == {100}


def test_nothing_given_is_nothing_found():
    assert figures()["attribution exact"] == Figure(right=0, predicted=0, gold=2)
    assert score(GOLD, {})["attribution exact"].f1 == 0


def test_one_of_two_found_is_half_the_recall_at_full_precision():
    row = figures(BRANDT)["attribution exact"]
    assert (row.precision, row.recall) == (100, 50)
    assert row.f1 == pytest.approx(200 / 3)


def test_marks_and_stops_at_the_edges_do_not_count():
    found = figures(BRANDT, attribution("Ana Tolm", "replied", "“We wait,”"))
    assert found["content exact"].right == 2
    assert found["attribution exact"].right == 2


def test_half_of_the_words_of_content_and_source_are_an_overlap_and_not_exact():
    found = figures(attribution("Brandt", "said", "they stay"))
    assert found["attribution overlap"].right == 1
    assert found["attribution exact"].right == found["source exact"].right == 0
    assert found["content words"] == Figure(right=2, predicted=2, gold=5)


def test_less_than_half_of_the_content_is_no_overlap():
    assert figures(attribution("Ilo Brandt", "said", "that"))["attribution overlap"].right == 0


def test_the_right_content_from_the_wrong_source_is_not_right():
    assert figures(attribution("Ana Tolm", "said", "that they stay"))["attribution overlap"].right == 0


@pytest.mark.parametrize(("source", "right"), [(None, 1), ("Ilo Brandt", 0)])
def test_where_the_gold_has_no_source_none_is_right(source, right):
    gold = [GoldReport("r", TEXT, [attribution(None, "said", "that they stay")])]
    found = score(gold, {"r": [attribution(source, "said", "that they stay")]})
    assert found["attribution overlap"].right == right


def test_one_that_is_given_twice_is_right_once():
    row = figures(BRANDT, BRANDT)["attribution exact"]
    assert (row.right, row.predicted) == (1, 2)


def test_one_without_content_is_not_counted_as_an_attribution():
    assert figures(attribution("Ilo Brandt", "said"))["attribution exact"].predicted == 0


def test_the_pieces_of_a_content_count_together_in_the_attribution():
    whole = attribution("Ilo Brandt", "said", "that they stay", "on Monday")
    gold = [GoldReport("r", TEXT, [whole])]
    one_piece = score(gold, {"r": [BRANDT]})
    assert one_piece["content exact"] == Figure(right=1, predicted=1, gold=2)
    assert one_piece["attribution overlap"].right == 1
    assert one_piece["attribution exact"].right == 0


def test_reports_are_added_up():
    second = GoldReport("other", TEXT, [TOLM])
    assert score([*GOLD, second], {"r": [BRANDT], "other": [TOLM]})["cue exact"] == Figure(2, 2, 3)


def test_of_a_reading_the_outermost_statements_are_scored():
    def statement(id_, given, parent=None):
        source, cue, *content = (
            Span.of(TEXT, *ranges[0]) for ranges in (given.source, given.cue, given.content)
        )
        return Statement(
            id=id_, source=source, cue=cue, content=content, kind="indirect", parent=parent, confidence=1
        )

    reading = Reading(
        report=Report(id="r", origin="-", text=TEXT),
        statements=[statement("s1", BRANDT), statement("s2", TOLM, parent="s1")],
    )
    assert attributions(reading) == [BRANDT]


def test_a_statement_without_source_and_cue_is_scored_without():
    bare = Statement(id="s1", content=[Span.of(TEXT, *at("We wait"))], kind="direct", confidence=1)
    reading = Reading(report=Report(id="r", origin="-", text=TEXT), statements=[bare])
    assert attributions(reading) == [Attribution([], [], [at("We wait")])]


def test_the_table_names_each_figure():
    lines = table(figures(BRANDT), 1).splitlines()
    assert lines[0] == "1 reports"
    assert "attribution exact" in lines[-1]
    assert "P 100.0  R  50.0  F1  66.7" in lines[-1]


def perturbed(reports):
    """The gold as a careless reader would give it: some lost, moved, mixed up and made up."""
    chance = random.Random(2031)
    found = {}
    for report in reports:
        guess = [careless(a, chance, len(report.text)) for a in report.attributions if chance.random() < 0.8]
        guess += [a for a in guess if chance.random() < 0.1]
        found[report.id] = guess
    return found


def careless(given, chance, size):
    def shifted(begin, end):
        first = min(max(begin + chance.choice([0, 0, 0, -7, 4]), 0), size - 1)
        return first, min(max(end + chance.choice([0, 0, 0, -6, 9]), first), size)

    def moved(ranges):
        return [shifted(*span) for span in ranges if chance.random() < 0.95]

    return Attribution(moved(given.source), moved(given.cue), moved(given.content))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared corpora are not on this machine")
def test_the_figures_are_those_of_the_designs_evaluation_script(tmp_path):
    gold_folder = SHARED / "data" / "polnear" / "dev"
    gold = read_gold(gold_folder)
    guess = perturbed(gold)
    given = tmp_path / "given.jsonl"
    given.write_bytes(
        b"\n".join(msgspec.json.encode({"id": id_, "attributions": found}) for id_, found in guess.items())
    )
    command = [sys.executable, SHARED / "eval" / "attribution.py", gold_folder, given, "--json"]
    expected = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    found = {name: figure.rounded() for name, figure in score(gold, guess).items()}
    assert found == expected
    assert 0 < found["attribution exact"]["f1"] < found["attribution overlap"]["f1"] < 100
