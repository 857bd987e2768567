from onrecord.clean.body import read_body
from onrecord.clean.layout import Layout
from onrecord.clean.markup import Markup

TITLE = "Veldania and Ostmark agree truce along the Lenn"
STANDFIRST = "After two years of war the guns on the river are to fall silent at midnight, both sides say"
PARAGRAPHS = [
    "Veldania and Ostmark agreed on Monday to stop fighting along the river Lenn, officials of both said.",
    "The foreign minister of Veldania, Ilka Torvald, said the truce would begin at midnight on Tuesday.",
    "A spokesman for Ostmark’s army said its units had been ordered to hold the positions they are in.",
    "Both delegations said that they would meet again in the spring, in the port of Norhaven.",
]


def layout(kept, page, head=""):
    return Layout("\n".join(kept), Markup(f"<html><head>{head}</head><body>{page}</body></html>"))


def body(kept, page, node=None, head=""):
    return read_body(layout(kept, page, head), node or {})


def paragraphs(texts):
    return "".join(f'<p class="text">{text}</p>' for text in texts)


def test_paragraphs_that_stand_as_the_kept_ones_do_are_read_beside_them():
    blocks = "".join(f"<div class='a'>{paragraphs(half)}</div>" for half in (PARAGRAPHS[:2], PARAGRAPHS[2:]))
    page = f"<h1>{TITLE}</h1>{blocks}"
    text, _ = body([TITLE, *PARAGRAPHS[:2], PARAGRAPHS[3]], page)
    assert text.split("\n") == [TITLE, *PARAGRAPHS]


def test_paragraphs_of_other_parts_are_not():
    other = "Our newsletter has all that you need to know about the war on the river, each day at seven."
    page = (
        f"<h1>{TITLE}</h1><div class='a'>{paragraphs(PARAGRAPHS)}</div>"
        f"<aside>{paragraphs([other])}</aside><div class='newsletter-box'>{paragraphs([other])}</div>"
    )
    text, _ = body([TITLE, *PARAGRAPHS], page)
    assert text.split("\n") == [TITLE, *PARAGRAPHS]


def test_paragraphs_beside_the_text_are_not_though_they_are_made_alike():
    def column(texts):
        return f"<div class='b'><div class='a'>{paragraphs(texts)}</div></div>"

    other = "Our paper has all that you need to know about the war on the river, each day at seven."
    page = f"<h1>{TITLE}</h1>{column(PARAGRAPHS)}<aside>{column([other])}</aside>"
    text, _ = body([TITLE, *PARAGRAPHS], page)
    assert text.split("\n") == [TITLE, *PARAGRAPHS]


def test_what_linked_data_have_of_the_article_is_taken_from_the_page():
    page = f"<h1>{TITLE}</h1><div>{paragraphs(PARAGRAPHS[:2])}</div><section><p>{PARAGRAPHS[2]}</p></section>"
    text, _ = body(PARAGRAPHS[:2], page, {"articleBody": " ".join(PARAGRAPHS)})
    assert text.split("\n") == PARAGRAPHS[:3]


def test_the_standfirst_stands_between_headline_and_text():
    page = f"<h1>{TITLE}</h1><p class='standfirst'>{STANDFIRST}</p><div>{paragraphs(PARAGRAPHS)}</div>"
    text, standfirst = body([TITLE, *PARAGRAPHS], page)
    assert standfirst == STANDFIRST
    assert text.split("\n") == [TITLE, STANDFIRST, *PARAGRAPHS]


def test_what_the_page_gives_as_its_description_is_the_standfirst():
    head = f'<meta property="og:description" content="{STANDFIRST}">'
    page = f"<h1>{TITLE}</h1><div><span>{STANDFIRST}</span></div><div>{paragraphs(PARAGRAPHS)}</div>"
    assert body(PARAGRAPHS, page, head=head) == ("\n".join([STANDFIRST, *PARAGRAPHS]), STANDFIRST)


def test_the_standfirst_of_another_part_is_none():
    beside = f"<aside><p class='standfirst'>{STANDFIRST}</p></aside>"
    assert (
        body([TITLE, *PARAGRAPHS], f"<h1>{TITLE}</h1>{beside}<div>{paragraphs(PARAGRAPHS)}</div>")[1] is None
    )


def test_a_standfirst_that_was_kept_is_not_read_twice():
    page = f"<h1>{TITLE}</h1><p class='standfirst'>{STANDFIRST}</p><div>{paragraphs(PARAGRAPHS)}</div>"
    text, standfirst = body([STANDFIRST, *PARAGRAPHS], page)
    assert (text.split("\n"), standfirst) == ([STANDFIRST, *PARAGRAPHS], None)


def test_what_stands_as_paragraphs_do_is_running_text():
    page = f"<div>{paragraphs(PARAGRAPHS[:2])}</div><td>{PARAGRAPHS[2]}<br>{PARAGRAPHS[3]}</td>"
    run_together = " ".join(["Home News Sport", TITLE])
    assert layout([run_together, *PARAGRAPHS], page).running().split("\n") == PARAGRAPHS


def test_a_name_that_the_article_s_own_paragraphs_bear_loses_no_paragraph():
    page = f"<h1>{TITLE}</h1><div class='body'>" + "".join(
        f"<p class='paywall'>{text}</p>" for text in PARAGRAPHS[1:]
    )
    page += f"<p class='has-dropcap paywall'>{PARAGRAPHS[0]}</p></div>"
    text, _ = body([TITLE, *PARAGRAPHS[1:]], page)
    assert text.split("\n") == [TITLE, *PARAGRAPHS[1:], PARAGRAPHS[0]]


def test_a_banner_above_the_headline_hides_no_standfirst():
    banner = "You are reading this page with an old browser, which may not show all that there is on it."
    page = (
        f"<div class='top-banner'><p>{banner}</p></div><h1>{TITLE}</h1><p class='standfirst'>{STANDFIRST}</p>"
    )
    text, standfirst = body([banner, TITLE, *PARAGRAPHS], page + paragraphs(PARAGRAPHS))
    assert standfirst == STANDFIRST
    assert STANDFIRST in text.split("\n")
