from pathlib import Path

import pytest

from onrecord.clean import clean
from onrecord.record.raw import Raw

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
CEASEFIRE = SHARED / "reports" / "ceasefire-2025-03-12.txt"
BODY = (
    "The government of Veldania said on Monday it would study the truce that Ostmark had offered.\n"
    "Its foreign minister, Ilka Torvald, told reporters in Sarn that the text left much open.\n"
)


def title_of(text, title=None):
    return clean(Raw(id="r", origin="r.txt", content=text, title=title)).title


@pytest.mark.parametrize(
    "headline",
    [
        "Veldania weighs truce offered by Ostmark",
        "Veldania Weighs Truce Offered by Ostmark",
        "Will Veldania accept the truce?",
        "Veldania: ‘We Will Study the Truce.’",  # a full stop is let pass behind title case
        "Cease-Fire Holds Along River Lenn - For Now",
    ],
)
def test_the_first_paragraph_is_the_title_when_it_looks_like_a_headline(headline):
    assert title_of(f"{headline}\n\n{BODY}") == headline


@pytest.mark.parametrize(
    "first",
    [
        "The talks between the two states ended on Sunday.",
        "SARN (NPA) — The talks between the two states ended on Sunday",
        "SARN, Veldania - The talks of the two states ended",
        "The text of the agreement between both states follows:",
        "Harbour Post",
        "Write to the desk at desk@harbour.example or call",
        "and so the talks of the two states ended",
    ],
)
def test_a_sentence_a_dateline_a_label_or_an_address_is_no_title(first):
    assert title_of(f"{first}\n{BODY}") is None


@pytest.mark.parametrize(
    "first", ["Image copyright AFP Image caption The bridge over the Lenn", "By Oda Brekke and Jon Aas"]
)
def test_furniture_above_the_headline_is_no_title(first):
    headline = "Veldania weighs truce offered by Ostmark"
    assert title_of(f"{first}\n{headline}\n{BODY}") == headline
    assert title_of(f"{first}\n{BODY}") is None


@pytest.mark.parametrize("given", [None, "Explainer: What the truce means for the Lenn"])
def test_a_headline_that_looks_like_a_link_is_read(given):
    headline = "Explainer: What the truce means for the Lenn"
    report = clean(Raw(id="r", origin="r.txt", content=f"{headline}\n{BODY}", title=given))
    assert (report.title, report.left_out) == (headline, [])


def test_a_given_title_wins_over_the_first_paragraph():
    assert title_of(f"Veldania weighs truce offered by Ostmark\n{BODY}", title="Truce offer studied") == (
        "Truce offer studied"
    )


def test_a_blank_given_title_is_none_given():
    assert title_of(BODY, title=" ") is None


def test_a_headline_with_nothing_below_is_no_title():
    assert title_of("Veldania weighs truce offered by Ostmark\n") is None


def test_the_headline_line_stays_to_be_read():
    text = f"Veldania weighs truce offered by Ostmark\n{BODY}"
    report = clean(Raw(id="r", origin="r.txt", content=text))
    assert report.headings == []
    assert text[slice(*report.readable()[0])] == "Veldania weighs truce offered by Ostmark"


@pytest.mark.skipif(not CEASEFIRE.exists(), reason="the shared reports are not here")
def test_the_title_of_the_ceasefire_report():
    text = CEASEFIRE.read_bytes().decode()
    assert title_of(text) == text.splitlines()[0]
