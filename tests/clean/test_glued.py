import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.clean import clean
from onrecord.record.raw import Raw
from onrecord.score.gold import read_gold

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
POLNEAR = SHARED / "data" / "polnear" / "dev"
GOLD = SHARED / "gold" / "ceasefire-2025-03-12.json"
GLUED = "headline of another report, glued to the last sentence"
BODY = (
    "Veldania weighs truce offered by Ostmark\n"
    "The government of Veldania said on Monday it would study the truce that Ostmark had offered.\n"
    "Its foreign minister, Ilka Torvald, told reporters in Sarn that the text left much open.\n"
)
MORE = "Both delegations said they would meet again in the spring, in the port of Norhaven.\n"
LAST = "The fighting began two years ago, when Ostmark’s army crossed the river Lenn in the east."
FOREIGN = [
    "Novafone Slate 7, New Earbuds and Watch Now Available in Stores: Check Price and Offers",
    "Novafone slate 7 and new earbuds now available in stores: check price, offers, and more",
    "Striker ruled out for six weeks with hamstring injury",
    "Ten Budget Hotels Worth Booking Before Summer Prices Climb",
    "Is This Phone Worth the Price of a Small Car?",
]


def left_out(text):
    return clean(Raw(id="r", origin="r.txt", content=text)).left_out


@pytest.mark.parametrize("headline", FOREIGN)
@pytest.mark.parametrize(
    "last", [LAST, LAST[:-1] + " in 2014.", LAST[:-1] + ",” she said, “and never left.”"]
)
def test_a_foreign_headline_glued_to_the_last_sentence_is_left_out(headline, last):
    text = BODY + last + headline
    (passage,) = left_out(text)
    assert (passage.text, passage.reason) == (headline, GLUED)
    assert text[slice(*passage.span)] == headline


def test_one_glued_in_front_of_more_text_gives_another_reason():
    (passage,) = left_out(f"{BODY}{LAST}{FOREIGN[3]}\n{MORE}")
    assert (passage.text, passage.reason) == (FOREIGN[3], "headline of another report, glued to a sentence")


def test_those_on_the_last_lines_are_left_out():
    found = left_out(f"{BODY}{LAST}\n\n{FOREIGN[0]}\n{FOREIGN[3]}\n")
    assert [passage.text for passage in found] == [FOREIGN[0], FOREIGN[3]]
    assert {passage.reason for passage in found} == {"headline of another report"}


@pytest.mark.parametrize(
    "end",
    [
        "The foreign minister of Veldania left for Sarn in the evening.",  # a space forgotten, no more
        "The foreign minister of Veldania left for Sarn in the evening",
        "He said the price of bread had risen in every town",
        "Two soldiers were wounded when a shell hit the",
        "Oda Brekke, The Harbour Post",
        "Write to Oda Brekke and Jon Aas at desk@harbour.example",
        "Photo by Jon Aas/Harbour Pictures on a Sunny Morning",
        "And then what happens next?",
        "“Nothing at all”",
    ],
)
def test_what_may_be_the_report_s_own_stays(end):
    assert left_out(BODY + LAST + end) == []


@pytest.mark.parametrize(
    "end",
    [
        "The fighting has since moved to the hills above the port and",
        "What would it take for Ostmark’s army to leave the river Lenn?",
        "Oda Brekke and Jon Aas, The Harbour Post",
        "“The port is open, and it stays open for all who come",
        "HARBOUR POST: And what did he say to you on the bridge?",
    ],
)
def test_a_last_line_of_the_report_s_own_stays(end):
    assert left_out(f"{BODY}{LAST}\n{end}") == []


@pytest.mark.parametrize(
    "line",
    [
        "The envoy landed at 9 p.m.ET Sunday With Twelve Aides From Norhaven Aboard",
        "He wrote to Mr.Aas Before Summer Prices Climb in Ten Budget Hotels",
        "The firm harbour.Example Offers Ten Budget Hotels Worth Booking, see harbour.example/hotels",
        "The clause is No.Ten Of Fourteen Under Budget Rules for Hotels",
    ],
)
def test_abbreviations_and_addresses_are_no_sentence_ends(line):
    assert [passage.reason for passage in left_out(f"{BODY}{line}.\n{MORE}")] == []
    assert all("glued" not in passage.reason for passage in left_out(f"{BODY}{line}\n{MORE}"))


@pytest.mark.parametrize(
    "line",
    [
        "Ilka Torvald Meets Ostmark’s Delegation in Sarn to Discuss Truce on River Lenn",  # on the same talks
        "Torvald and Ostmark’s foreign minister to meet in Sarn next week over truce",
        *FOREIGN,
    ],
)
def test_one_on_a_line_between_paragraphs_is_left_out(line):
    (passage,) = left_out(f"{BODY}{LAST}\n{line}\n{MORE}")
    assert (passage.text, passage.reason) == (line, "headline or heading on a line of its own")


@pytest.mark.parametrize(
    "line", [FOREIGN[2].upper(), f"{FOREIGN[2]}{FOREIGN[3]}", "Talks:Ten Hotels Worth Booking"]
)
def test_capitals_and_two_in_a_row_are_left_out_behind_a_sentence(line):
    (passage,) = left_out(f"{BODY}{LAST}{line}\n{MORE}")
    assert passage.text == line


def test_a_headline_to_which_another_is_glued_is_left_out_whatever_that_ends_in():
    two = FOREIGN[2] + "Torvald could make history. Again."
    assert [passage.text for passage in left_out(BODY + LAST + two)] == [two]
    unsigned = "• Oda Brekke is a columnist"
    assert [passage.text for passage in left_out(BODY + LAST + "\n" + unsigned + two)] == [two]
    own = "She went on to PayPal in the spring, and the harbour saw iPhone sales rise. It was over."
    assert left_out(BODY + LAST + own) == []


def test_a_list_between_paragraphs_stays():
    items = [
        "Ten guns and their crews",
        "Twelve boats on the river",
        "The keys of the bridge",
        "All maps of mines",
    ]
    assert left_out(f"{BODY}{LAST}\n" + "\n".join(items) + f"\n{MORE}") == []


def test_summary_lines_above_the_first_paragraph_stay():
    lines = ["Torvald says the text leaves much open", "Delegations will meet again in spring, officials say"]
    title, *body = BODY.splitlines()
    assert left_out("\n".join([title, *lines, *body, LAST])) == []


@pytest.mark.skipif(not GOLD.exists(), reason="the shared reports are not here")
def test_what_is_left_out_of_the_ceasefire_report():
    gold = json.loads(GOLD.read_text(encoding="utf8"))
    found = left_out((SHARED / gold["report"]).read_bytes().decode())
    assert [
        {"text": passage.text, "span": list(passage.span), "reason": passage.reason} for passage in found
    ] == gold["left_out"]


@pytest.mark.skipif(not POLNEAR.exists(), reason="PolNeAR is not here")
def test_clean_reports_lose_no_sentence():
    found = [passage for gold in read_gold(POLNEAR) for passage in left_out(gold.text)]
    assert {passage.reason for passage in found} == {
        "byline or credit",
        "buttons for sharing",
        "note on a correction or an update",
    }
    assert len(found) == 11


PIECES = st.one_of(
    st.sampled_from(
        [BODY, LAST, *FOREIGN, "TENSIONS", "Roots of the dispute", "\n", "\r\n", "\n\n", " ", "", "…"]
    ),
    st.text(max_size=30),
)


@given(st.lists(PIECES, max_size=12).map("".join), st.none() | st.sampled_from([*FOREIGN, "", "A b c"]))
def test_no_text_is_rewritten_and_every_span_is_true(text, title):
    report = clean(Raw(id="r", origin="r.txt", content=text, title=title))
    assert report.text == text
    spans = sorted([*report.headings, *report.left_out], key=lambda found: found.span)
    assert all(text[slice(*found.span)] == found.text and found.text.strip() for found in spans)
    assert all(one.span[1] <= other.span[0] for one, other in pairwise(spans))
