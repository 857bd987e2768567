import json

import pytest

from onrecord.clean.linkeddata import article, nodes
from onrecord.clean.markup import Markup
from onrecord.clean.pagetitle import page_title

HEADLINE = "Veldania and Ostmark agree truce along the Lenn"
OTHER = "Guns fall silent on the river Lenn after two years"


def told(h1=(), og=None, linked=None, title=None, outlet="The Harbour Post"):
    head = f'<meta property="og:title" content="{og}">' if og else ""
    head += f"<title>{title}</title>" if title else ""
    if linked:
        data = json.dumps({"@type": "NewsArticle", "headline": linked})
        head += f'<script type="application/ld+json">{data}</script>'
    markup = Markup(f"<html><head>{head}</head><body>{''.join(f'<h1>{h}</h1>' for h in h1)}</body></html>")
    return page_title(markup, article(nodes(markup)), outlet)


@pytest.mark.parametrize(
    "end",
    [
        " | The Harbour Post",
        " - The Harbour Post",
        " — Harbour Post",
        " | World | The Harbour Post",
        "|The Harbour Post",
    ],
)
def test_the_outlet_behind_the_headline_is_cut(end):
    assert told(og=HEADLINE + end) == HEADLINE
    assert told(title=HEADLINE + end, h1=[HEADLINE]) == HEADLINE


def test_the_name_in_the_address_is_cut():
    markup = Markup(f"<html><head><title>{HEADLINE} - HarbourPost</title></head><body></body></html>")
    assert page_title(markup, {}, None, "https://www.harbourpost.example.org/1") == HEADLINE


def test_a_dash_in_a_headline_is_no_end():
    dashed = "No paper under fire – Torvald"
    assert told(h1=[dashed], og=dashed, linked=dashed, title=f"{dashed} - The Harbour Post") == dashed


def test_of_several_the_one_that_two_say_is_taken():
    assert told(h1=[HEADLINE], linked=HEADLINE, og=OTHER, title=OTHER) == HEADLINE
    assert told(h1=[OTHER], linked=HEADLINE, og=HEADLINE) == HEADLINE
    assert told(h1=[HEADLINE], og=OTHER) == HEADLINE


def test_the_h1_of_another_part_of_the_page_is_passed_over():
    assert told(h1=["The Harbour Post", HEADLINE, "More from the Lenn"], og=HEADLINE) == HEADLINE


def test_the_headline_in_a_part_named_like_a_banner_is_found_where_another_says_it():
    data = json.dumps({"@type": "NewsArticle", "headline": OTHER})
    markup = Markup(
        f'<html><head><script type="application/ld+json">{data}</script><title>{HEADLINE}</title></head>'
        f'<body><header class="top-banner"><h1>Ferries</h1><h1>{HEADLINE}</h1></header></body></html>'
    )
    assert page_title(markup, article(nodes(markup)), "The Harbour Post") == HEADLINE


def test_a_kicker_set_in_one_with_the_headline_is_cut():
    assert told(h1=[f"Talks in Sarn: {HEADLINE}"], og=HEADLINE) == HEADLINE


def test_character_references_and_soft_hyphens_are_resolved():
    assert told(linked="Torvald &quot;will sign&quot; in Sarn") == 'Torvald "will sign" in Sarn'
    assert told(h1=["Waffen\u00adstill\u00adstand am Fluss Lenn"]) == "Waffenstillstand am Fluss Lenn"


def test_a_page_without_headlines_has_none():
    assert told() is None
