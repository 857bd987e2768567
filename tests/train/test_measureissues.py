from onrecord.known.issue import DeskIssue
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.train.label import Label, LabelledReport
from onrecord.train.measureissues import examples, figures

TEXT = "They said the ban on oil will be lifted before the first snow falls here.\n"
CONTENT = (10, len(TEXT) - 2)


def labelled(issues, part="train", again=False):
    label = Label(content=[CONTENT], kind="indirect", act="assert", issues=issues)
    return LabelledReport(id="r", sha256="", part=part, statements=[label], again=again), TEXT


def said(*issues):
    span = Span.of(TEXT, *CONTENT)
    return Statement(id="s1", content=[span], kind="indirect", confidence=1, issues=[*issues])


def test_examples_are_those_to_learn_from_about_one_issue():
    assert list(examples([labelled(["sanctions"])], "sanctions")) == [TEXT[slice(*CONTENT)]]
    others = labelled(["sanctions", "talks"]), labelled(["talks"]), labelled(["sanctions"], "dev")
    assert list(examples([*others, labelled(["sanctions"], again=True)], "sanctions")) == []


def test_network_and_words_are_measured_on_one_issue_alone():
    reading = Reading(report=Report(id="r", origin="r", text=TEXT), statements=[said("money", "talks")])
    found = figures([(reading, [said("sanctions", "money")])], DeskIssue("sanctions", ("ban",)), [])
    assert [(way, f.right, f.predicted, f.gold) for way, f in found.items()] == [
        ("network", 0, 0, 1),
        ("words", 1, 1, 1),
        ("words, 5 examples", 1, 1, 1),
        ("words, 10 examples", 1, 1, 1),
    ]
