import io
import re

import pytest

from onrecord.record.actor import Actor, ActorName
from onrecord.record.event import Event
from onrecord.record.issue import ISSUES
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.show.cli.eventlines import event_lines
from onrecord.show.cli.record import print_record
from onrecord.times import times

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
    assert "\n     demand → Vesk · troops\n       condition: if the siege ends\n" in shown


def test_an_act_that_is_less_likely_right_than_not_has_a_question_mark():
    assert "\n     demand? · troops\n" in printed(act="demand", issues=["troops"], act_confidence=0.49)
    assert "\n     demand · troops\n" in printed(act="demand", issues=["troops"], act_confidence=0.5)


@pytest.mark.parametrize(
    ("published", "line"),
    [
        (None, "no day of publication (--published gives one), so one time is left open: “Friday”"),
        ("2031-05-08", None),
    ],
)
def test_a_report_without_a_day_says_which_times_it_leaves_open(published, line):
    text = "Tolmar left on Friday, in 2029."
    report = Report(id="r", origin="r", text=text, published=published)
    out = io.StringIO()
    print_record(times(Reading(report=report)), out)
    shown = " ".join(out.getvalue().split())
    assert (line in shown) if line else ("left open" not in shown)


def test_events_stand_behind_the_statements_with_who_did_what_to_whom():
    event = Event(
        span=(12, 27), text="Vesk must leave", type="RETREAT", trigger=Span.of(TEXT, 22, 27), on="2031-05-12",
        place="Orrin", actors=["a1", "a2"], recipients=["a2"], statement="s1",
    )  # fmt: skip
    out = io.StringIO()
    actors = [Actor(id="a1", name="Tolmar", kind="state"), Actor(id="a2", name="Vesk", kind="state")]
    print_record(Reading(report=Report(id="r", origin="r", text=TEXT), events=[event], actors=actors), out)
    shown = "2031-05-12  RETREAT  Tolmar → Vesk  in Orrin  “Vesk must leave”  (told in s1)"
    assert shown in " ".join(out.getvalue().split("\n            "))


def test_the_words_of_an_event_that_are_many_are_cut_between_words():
    text = "Tolmar attacked " + "Vesk and " * 40
    event = Event(span=(0, len(text)), text=text, type="ASSAULT", trigger=Span.of(text, 7, 15))
    reading = Reading(report=Report(id="r", origin="r", text=text), events=[event])
    (line,) = [" ".join(str(line).split()) for line in event_lines(reading, 1000)]
    assert line.endswith(" […]”")
    assert text.startswith(line.partition("“")[2].removesuffix(" […]”") + " ")


def test_who_a_source_is_for_whom_it_speaks_and_how_it_is_identified_stand_behind_the_cue():
    def shown(name, party, grade):
        first = printed(speaker=ActorName("a1", name), party=party, grade=grade).split("s1", 1)[1]
        return first.partition("[")[2].partition("]")[0]

    assert shown("Ilva Dorn", "Vesk", "named official") == "Ilva Dorn · Vesk"
    assert shown("Ilva Dorn", None, "named person") == "Ilva Dorn · named person"
    assert shown("anonymous source 2", "Vesk", "anonymous") == "anonymous source 2 · Vesk"
    assert shown("Two aides", "Vesk", "anonymous") == "Two aides · Vesk · anonymous"
    assert shown("Tolmar", "Tolmar", "institution") == ""


def test_without_an_act_nothing_is_said_of_it():
    shown = printed().split("s1", 1)[1]
    assert shown.rstrip().endswith("Vesk must leave if the siege ends")


def test_a_condition_stands_there_where_no_act_is_told():
    shown = printed(issues=["troops"], conditions=[Span.of(TEXT, 28, 45)])
    assert "\n     ? · troops\n       condition: if the siege ends\n" in shown


def test_a_target_and_issues_stand_there_where_no_act_is_told():
    assert "\n     ? → Vesk · troops, talks\n" in printed(
        issues=["troops", "talks"], target=ActorName("a1", "Vesk")
    )


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(("columns", "widest"), [(60, 60), (80, 80), (100, 100), (160, 100)])
def test_lines_are_as_wide_as_the_terminal_up_to_100_columns(columns, widest, monkeypatch):
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    text = TEXT * 8
    statement = Statement(
        id="s1", source=Span.of(text, 0, 6), cue=Span.of(text, 7, 11), content=[Span.of(text, 12, len(text))],
        kind="indirect", confidence=0.9, act="demand", issues=list(ISSUES),
        conditions=[Span.of(text, 28, len(text))],
    )  # fmt: skip
    out = Terminal()
    print_record(Reading(report=Report(id="r", origin="r", text=text), statements=[statement]), out)
    assert (
        widest - 8 <= max(len(re.sub("\x1b.*?m", "", line)) for line in out.getvalue().splitlines()) <= widest
    )


def test_each_part_has_its_own_colour(monkeypatch):
    for name, value in (("TERM", "xterm-256color"), ("COLUMNS", "80")):
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("NO_COLOR", raising=False)
    statement = Statement(
        id="s1", source=Span.of(TEXT, 0, 6), cue=Span.of(TEXT, 7, 11), content=[Span.of(TEXT, 12, 45)],
        kind="indirect", confidence=0.9, act="demand", issues=["troops"], target=ActorName("a1", "Vesk"),
        conditions=[Span.of(TEXT, 28, 45)],
    )  # fmt: skip
    out = Terminal()
    print_record(Reading(report=Report(id="r", origin="r", text=TEXT), statements=[statement]), out)
    shown = out.getvalue()
    bold, dim, italic, yellow, magenta, cyan = 1, 2, 3, 33, 35, 36
    styles = [
        ("s1   ", [dim]),
        ("Tolmar", [bold, cyan]),
        ("said", [yellow]),
        ("demand", [bold, magenta]),
        (" → Vesk", [cyan]),
        (" · troops", [magenta]),
        ("condition: ", [dim]),
        ("if the siege ends", [italic]),
    ]
    for words, codes in styles:
        assert f"\x1b[{';'.join(map(str, codes))}m{words}\x1b[0m" in shown, words
