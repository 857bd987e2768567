import io

from onrecord.record.actor import ActorName
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.show.cli.record import print_record

TEXT = "Tolmar said Vesk must leave if the siege ends."


def printed(**fields):
    statement = Statement(
        id="s1", source=Span.of(TEXT, 0, 6), cue=Span.of(TEXT, 7, 11), content=[Span.of(TEXT, 12, 45)],
        kind="indirect", confidence=0.9, **fields,
    )  # fmt: skip
    out = io.StringIO()
    print_record(Reading(report=Report(id="r", origin="r", text=TEXT), statements=[statement]), out)
    return out.getvalue()


def test_act_issues_target_and_condition_stand_under_the_words():
    shown = printed(
        act="demand", issues=["troops"], target=ActorName("a1", "Vesk"), conditions=[Span.of(TEXT, 28, 45)]
    )
    assert "       demand · troops → Vesk  only: if the siege ends\n" in shown


def test_without_an_act_nothing_is_said_of_it():
    assert "·" not in printed().split("s1", 1)[1]


def test_a_condition_stands_there_where_no_act_is_told():
    shown = printed(issues=["troops"], conditions=[Span.of(TEXT, 28, 45)])
    assert "       troops  only: if the siege ends\n" in shown
