"""Measures of a report: what is none, who asserts one, and where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.measures import measures
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement


@pytest.mark.parametrize(
    "text",
    [
        "The council passed Resolution 1701.",
        "Article 5 of the treaty holds.",
        "Articles 5 and 6 of the treaty hold.",
        "It is No. 5 on the list.",
        "A 30-something envoy came.",
        "Call +1 202-555-0134 or 555-0134.",
        "They met on May 5, 2031.",
        "They met on 5 May and on May 7-9.",
        "They met at 10:30, at 5 p.m. and at 1400 GMT.",
        "It began in 2014, in the 1990s, in 2013-14.",
        "The 2016 elections were held.",
        "The F-16 and MH17 were seen.",
        "The team won 3-1.",
        "1. The truce begins.",
        "(2) The truce ends.",
        "He lives at 10 Ferry Street in Orrin.",
        "The Six-Day War ended.",
        "The 21st century began.",
        "Ilva Dorn, 45, said so.",
        "A third term was ruled out.",
        "The two leaders met.",
        "The two-state plan and three-way talks failed.",
        "One of them said so.",
        "They met two years ago and in the last 24 hours.",
        "It was 24/7 work.",
        "The Group of 20 met.",
        "They had .50-calibre guns and .22 calibre ones.",
        "It cost 1,5 or so, they paid €1,5.",
        "The temperature fell below zero.",
        "It is 190903105533074. Those between the ages of 18 and 29 may vote.",
        "The article 50 talks began. Hide caption 3 of 12 Photos.",
        "The key is " + "9" * 400 + " shells.",
    ],
)
def test_what_is_no_measure(found, text: str):
    assert [one.text for one in found(text)] == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("More than 2000 people died in 2014.", "More than 2000 people"),
        ("In the district 30 houses burned.", "30 houses"),
        ("Shells killed 11 at the landing.", "11"),
        ("They died, killing three.", "three"),
        ("The death toll rose to four.", "four"),
        ("Three of them were children.", "Three"),
        ("The number of dead stands at six.", "six"),
        ("The toll—500 people—rose.", "500 people"),
        ("A 45-year-old was held.", "45-year-old"),
        ("It is 30 miles from Route 60.", "30 miles"),
    ],
)
def test_what_stands_beside_it_is_a_measure(found, text: str, measure: str):
    assert [one.text for one in found(text)] == [measure]


def statement(text: str, id_: str, content: str, parent: str | None = None) -> Statement:
    begin = text.index(content)
    spans = [Span.of(text, begin, begin + len(content))]
    return Statement(id=id_, content=spans, kind="indirect", parent=parent, confidence=1.0)


def test_the_innermost_statement_asserts_a_measure():
    text = "Dorn said that Pesquell had told her that 12 guns were lost and 7 found. Later 30 more came."
    outer = statement(text, "s1", "that Pesquell had told her that 12 guns were lost and 7 found")
    inner = statement(text, "s2", "that 12 guns were lost", parent="s1")
    reading = Reading(report=Report(id="r", origin="r", text=text), statements=[outer, inner])
    assert [(one.text, one.asserted_by) for one in measures(reading).measures] == [
        ("12 guns", "s2"),
        ("7", "s1"),
        ("30", None),
    ]


def test_what_the_report_leaves_out_is_not_read():
    text = "Report of 30 shells\n\nSome 40 guns fired."
    report = Report(id="r", origin="r", text=text, headings=[Span.of(text, 0, 19)])
    assert [one.text for one in measures(Reading(report=report)).measures] == ["Some 40 guns"]


def test_a_report_in_another_language_has_none():
    report = Report(id="r", origin="r", text="Es kostete 1.500 Euro.", language="de")
    assert measures(Reading(report=report)).measures == []


def test_a_measure_does_not_reach_over_a_paragraph(found):
    assert [one.text for one in found("They lost 40\nSoldiers came.")] == ["40"]


WORDS = st.sampled_from(
    "about at least between and to of the a an half third fifth dozen hundred million dozens hundreds one in"
    " five twenty 3 1,500 2.5 2014 1/2 ½ $ € % US U.S. EUR km sq miles tons percent people North soldiers's"
    " - – . , ( ) ' May Resolution over from rose or more per day İ ﬁ 😀".split()
)


@given(st.lists(st.tuples(WORDS, st.sampled_from(["", " ", "\n"])), max_size=30))
def test_spans_are_the_text_in_order(pieces: list[tuple[str, str]]):
    text = "".join(word + space for word, space in pieces)
    last = -1
    for one in measures(Reading(report=Report(id="r", origin="r", text=text))).measures:
        begin, end = one.span
        assert last < begin < end
        assert one.text == text[begin:end]
        assert one.of is None or one.of in one.text
        assert one.value is not None or one.low is not None
        last = begin


@given(st.text())
def test_any_text_is_read(text: str):
    for one in measures(Reading(report=Report(id="r", origin="r", text=text))).measures:
        assert one.text == text[one.span[0] : one.span[1]]
