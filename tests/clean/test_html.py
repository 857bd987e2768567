import subprocess
import sys

import pytest

from onrecord.clean import clean
from onrecord.errors import InputError, RefusedError
from onrecord.record.raw import Raw

TITLE = "Veldania and Ostmark agree truce along the Lenn"
PARAGRAPHS = [
    "Veldania and Ostmark agreed on Monday to stop fighting along the river Lenn, officials of both states"
    " said after two days of talks in the port of Sarn.",
    "The foreign minister of Veldania, Ilka Torvald, said the truce would begin at midnight and would last"
    " for thirty days, during which prisoners would be exchanged.",
    "A spokesman for Ostmark’s army said on Tuesday that its units had been ordered to hold their positions"
    " and not to answer fire unless their lives were in danger.",
]
HEAD = f"""<title>{TITLE} | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post">
<meta property="og:title" content="{TITLE}">
<meta property="article:published_time" content="2024-03-05T09:30:00+01:00">
<link rel="canonical" href="https://harbour.example/truce">"""


def page(head=HEAD, body=None, lang=' lang="en-GB"'):
    if body is None:
        body = (
            f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p><h2>What was <em>agreed</em></h2><p>{PARAGRAPHS[1]}</p>"
            f"<h3>What comes next</h3><p>{PARAGRAPHS[2]}</p>"
        )
    nav = '<nav><a href="/">Home</a><a href="/w">World</a></nav>'
    return (
        f"<!doctype html><html{lang}><head>{head}</head>"
        f"<body>{nav}<article>{body}</article><footer>Copyright</footer></body></html>"
    )


def read(content, **given):
    return clean(Raw(id="p", origin="p.html", content=content, form="html", **given))


def test_a_page_gives_its_article_a_paragraph_a_line():
    report = read(page())
    assert report.text.split("\n") == [
        TITLE,
        PARAGRAPHS[0],
        "What was agreed",
        PARAGRAPHS[1],
        "What comes next",
        PARAGRAPHS[2],
    ]


def test_a_page_gives_what_it_states_of_itself():
    report = read(page())
    assert (report.title, report.outlet, report.url) == (
        TITLE,
        "The Harbour Post",
        "https://harbour.example/truce",
    )
    assert (report.published, report.language) == ("2024-03-05T09:30:00+01:00", "en")
    assert (report.published_from, report.updated) == ("meta", None)


def test_the_address_that_is_given_goes_before_the_canonical_one():
    report = read(page(), url="https://harbour.example/truce?from=feed")
    assert report.url == "https://harbour.example/truce?from=feed"
    assert report.canonical_url == "https://harbour.example/truce"


def test_its_subheads_are_headings_and_its_headline_is_none():
    report = read(page())
    assert [heading.text for heading in report.headings] == ["What was agreed", "What comes next"]
    assert all(report.text[slice(*h.span)] == h.text for h in report.headings)


def test_a_standfirst_that_is_marked_as_a_heading_is_read():
    standfirst = "After two days of talks in Sarn the guns on the river are to fall silent at midnight."
    body = f"<h1>{TITLE}</h1><h2>{standfirst}</h2>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    report = read(page(body=body))
    assert standfirst in [report.text[slice(*span)] for span in report.readable()]


def test_what_is_given_wins_over_the_page():
    report = read(
        page(), title="A truce", published="2024-03-06", outlet="Courier", url="https://courier.example/1"
    )
    assert (report.title, report.published, report.outlet, report.url) == (
        "A truce",
        "2024-03-06",
        "Courier",
        "https://courier.example/1",
    )
    assert report.published_from == "given"


def test_the_time_of_publication_is_taken_from_linked_data():
    head = (
        f"<title>{TITLE}</title><script type='application/ld+json'>"
        '{"@graph": [{"@type": "NewsArticle", "datePublished": "2024-03-05T08:30:00Z"}]}</script>'
    )
    assert read(page(head)).published == "2024-03-05T08:30:00+00:00"


def test_broken_linked_data_is_passed_over():
    head = f"{HEAD}<script type='application/ld+json'>{{'datePublished': </script>"
    assert read(page(head)).published == "2024-03-05T09:30:00+01:00"


def test_what_a_page_does_not_state_is_not_guessed_but_for_its_language():
    body = "".join(f"<p>{p}</p>" for p in [*PARAGRAPHS, "The first truce was signed on 4 May 1998 in Sarn."])
    report = read(page(head="", body=body, lang=""))
    assert (report.published, report.language, report.outlet, report.url) == (None, "en", None, None)


def test_the_headline_said_again_and_another_report_s_are_left_out():
    foreign = "Novafone Slate 7 and New Earbuds Now in Stores: Check Price and Offers"
    body = f"<h1>{TITLE}</h1><p>{TITLE.upper()}</p>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    body = body.removesuffix("</p>") + f"{foreign}</p>"
    report = read(page(body=body))
    assert [(passage.text, passage.reason) for passage in report.left_out] == [
        (TITLE.upper(), "headline repeated"),
        (foreign, "headline of another report, glued to the last sentence"),
    ]


def test_captions_links_and_the_name_of_who_signs_are_left_out():
    body = (
        f"<h1>{TITLE}</h1><p class='byline-name'>Oda Brekke</p><p>{PARAGRAPHS[0]}</p>"
        "<figure><img src='b.jpg'><figcaption>The bridge over the Lenn on Monday</figcaption></figure>"
        f"<p>{PARAGRAPHS[1]}</p><p><a href='/guns'>Ostmark's guns fall silent along the river</a></p>"
        f"<p>{PARAGRAPHS[2]}</p>"
    )
    report = read(page(head=HEAD + '<meta name="author" content="Oda Brekke">', body=body))
    assert report.authors == ["Oda Brekke"]
    read_text = "\n".join(report.text[slice(*span)] for span in report.readable())
    assert "bridge over the Lenn" not in read_text
    assert "guns fall silent" not in read_text
    assert "Oda Brekke" not in read_text
    assert all(paragraph in read_text for paragraph in PARAGRAPHS)


@pytest.mark.parametrize("content", ["", "  \n", "<html></html>", "<html><body><p>  </p></body></html>"])
def test_a_page_without_an_article_is_an_input_error(content, capfd):
    with pytest.raises(InputError) as caught:
        read(content)
    assert str(caught.value) == "p.html: no article text found in the page; expected an article"
    assert capfd.readouterr().err == ""


def test_plain_text_is_cleaned_without_loading_the_extractor():
    code = (
        "import sys; from onrecord.clean import clean; from onrecord.record.raw import Raw;"
        "clean(Raw(id='r', origin='r', content='A b c d\\nE.'));"
        "sys.exit(bool({'trafilatura', 'lxml'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_is_nested_too_deeply_is_refused_and_not_left_out():
    deep = (
        f"<p>{PARAGRAPHS[0]}</p>{'<div>' * 300}<p>{PARAGRAPHS[1]}</p>{'</div>' * 300}<p>{PARAGRAPHS[2]}</p>"
    )
    with pytest.raises(RefusedError, match="nested more than 255 deep"):
        read(page(body=f"<h1>{TITLE}</h1>{deep}"))


def test_a_line_end_amid_a_sentence_is_a_space():
    first = "Veldania and Ostmark agreed on Monday to stop\n   fighting on the river Lenn, officials\nsaid."
    others = "".join(
        f"<p>On day {n} of the talks in Sarn both delegations said that it holds.</p>" for n in range(9)
    )
    content = f"<html><body><article><h1>{TITLE}</h1><p>{first}</p>{others}</article></body></html>"
    lines = clean(Raw(id="p", origin="p", content=content, form="html")).text.split("\n")
    assert " ".join(first.split()) in lines
