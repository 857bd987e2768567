from pathlib import Path

import pytest

from onrecord.issues import issues, without_words
from onrecord.issues.likeness import Likeness
from onrecord.issues.word import words
from onrecord.known.deskfile import read_desk_file
from onrecord.known.issue import DeskIssue, DeskIssues
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement

QUOTAS = DeskIssue("quotas", ("quota",))
GROUNDS = DeskIssue("grounds", ("shelf", "bank"))


def reading(*lines, told=("talks",)):
    """A report, a line a paragraph; what stands in brackets is said, each with the built-in issues `told`."""
    text, spans = "", []
    for line in lines:
        for number, piece in enumerate(line.replace("]", "[").split("[")):
            if number % 2:
                spans.append((len(text), len(text) + len(piece)))
            text += piece
        text += "\n"
    statements = [
        Statement(id=f"s{n}", content=[Span.of(text, *span)], kind="indirect", confidence=1, issues=[*told])
        for n, span in enumerate(spans, 1)
    ]
    return Reading(report=Report(id="r", origin="r", text=text), statements=statements)


def told(given, *own, without=()):
    found = issues(given, DeskIssues(own, frozenset(without)))
    return [one.issues for one in found.statements]


def test_a_desks_issues_stand_before_the_built_in_ones_the_most_said_first():
    given = reading("Lanthe rejected [a quota for the shelf and for the bank].")
    assert told(given, QUOTAS, GROUNDS) == [["grounds", "quotas", "talks"]]
    assert told(given, QUOTAS) == [["quotas", "talks"]]


def test_everything_else_in_the_record_stays():
    given = reading("Lanthe rejected [a quota].", "Sollan said [no].")
    found = issues(given, DeskIssues((QUOTAS,)))
    for before, after in zip(given.statements, found.statements, strict=True):
        after.issues = before.issues
    assert found == given


def test_other_gives_way_to_an_issue():
    assert told(reading("Lanthe said [the quota is wrong].", told=["other"]), QUOTAS) == [["quotas"]]


def test_what_a_desk_does_without_is_not_told():
    given = reading("Lanthe said [the quota is wrong].", "Sollan said [no].", told=["talks", "money"])
    assert told(given, QUOTAS, without=["talks"]) == [["quotas", "money"], ["money"]]
    assert told(given, without=["talks", "money"]) == [["other"], ["other"]]


def test_issues_that_were_not_read_stay_unread():
    assert told(reading("Sollan said [no].", told=[]), QUOTAS, without=["talks"]) == [[]]


def test_an_own_issue_takes_the_place_of_a_built_in_one():
    own = DeskIssue("talks", ("round of talks",))
    given = reading("Lanthe said [a round of talks was held].", "Sollan said [they talked].")
    assert told(given, own, without=["talks"]) == [["talks"], ["other"]]


def test_a_paragraph_full_of_the_words_tells_what_is_said_in_it():
    assert told(reading("On the quota, Lanthe said [no]."), QUOTAS) == [["quotas", "talks"]]
    assert told(reading(f"On the quota, {'so ' * 40}Lanthe said [no]."), QUOTAS) == [["talks"]]
    assert told(reading("The quota was cut.", "Lanthe said [no]."), QUOTAS) == [["talks"]]


def test_a_heading_is_no_part_of_a_paragraph():
    given = reading("Quota fight", "Lanthe said [no].")
    head = Report(id="r", origin="r", text=given.report.text, headings=[Span.of(given.report.text, 0, 11)])
    given.report = head
    assert told(given, QUOTAS) == [["talks"]]


def test_a_cue_may_have_the_word():
    given = reading("Lanthe [boats in the bay].")
    text = given.report.text
    given.statements[0].cue = Span.of(text, 0, 6)
    assert told(given, DeskIssue("lanthe", ("Lanthe",))) == [["lanthe", "talks"]]


EXAMPLES = ("young fish are thrown over board dead", "Porpoises drown in the nets of Tarrow")


@pytest.mark.parametrize(
    ("text", "is_like"),
    [
        ("a third of the fish is thrown back dead", True),
        ("porpoises drown", True),
        ("the porpoises", False),  # one word
        ("the talks are in the hands of the ministers and will go on in June", False),
        ("in Tarrow of Tarrow", False),  # names are no issue
        ("", False),
    ],
)
def test_what_is_worded_like_the_examples_is_like_them(text, is_like):
    assert Likeness(EXAMPLES)(words(text)) == is_like


def test_examples_that_the_words_miss_are_told():
    own = DeskIssue("bycatch", ("porpoise",), EXAMPLES)
    assert without_words(own) == [EXAMPLES[0]]


def test_a_desk_on_fisheries_has_its_issues():
    """Invented statements, each beside its issues (docs/decisions/0036-issues-of-a-desk.md)."""
    folder = Path(__file__).parent
    desk = read_desk_file(folder / "fisheries.toml").issues
    names = {one.name for one in desk.own}
    lines = (folder / "fisheries.txt").read_text("utf-8").splitlines()
    pairs = [
        (set(wanted.split(", ")) & names, line) for wanted, _, line in (x.partition(" | ") for x in lines)
    ]
    found = told(reading(*(line for _, line in pairs), told=["other"]), *desk.own)
    wrong = [
        (line, own) for (wanted, line), own in zip(pairs, found, strict=True) if set(own) - {"other"} - wanted
    ]
    assert len(pairs) == 30
    assert wrong == []
    assert sum(len(wanted & set(own)) for (wanted, _), own in zip(pairs, found, strict=True)) >= 19
