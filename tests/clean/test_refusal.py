import json

import pytest

from onrecord.clean import clean
from onrecord.errors import InputError
from onrecord.record.raw import Raw

TITLE = "Veldania and Ostmark agree truce along the Lenn"
SENTENCE = "Veldania and Ostmark agreed on Monday to stop fighting along the river Lenn, officials said. "
PARAGRAPHS = [
    f"<p>On day {n} of the talks in Sarn both delegations said that {n} points were agreed and hold.</p>"
    for n in range(2, 12)
]
NAV = "<nav>" + "".join(f'<a href="/{n}">Section {n} of the paper</a> ' for n in range(30)) + "</nav>"
FOOTER = (
    "<footer>"
    + "All rights to the text and pictures of this paper are held by the Harbour Post. " * 6
    + "</footer>"
)


def page(body, head="", title=TITLE):
    top = f"<head><title>{title}</title>{head}</head>"
    return f"<!doctype html><html lang='en'>{top}<body>{NAV}{body}{FOOTER}</body></html>"


def linked(**said):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **said})}</script>'


def refused(content, url=None):
    with pytest.raises(InputError) as caught:
        clean(Raw(id="p", origin="p.html", content=content, form="html", url=url))
    assert caught.value.what.endswith("; expected an article")
    return caught.value.what.removesuffix("; expected an article")


def test_an_article_is_read():
    body = f"<article><h1>{TITLE}</h1>" + "".join(PARAGRAPHS) + "</article>"
    assert clean(Raw(id="p", origin="p", content=page(body), form="html")).title == TITLE


@pytest.mark.parametrize(
    "title", ["404 Not Found", "Page not found | The Harbour Post", "Access denied", "Just a moment..."]
)
def test_an_error_page(title):
    body = f"<main><h1>{title}</h1><p>The page that you look for may have moved. Please search.</p></main>"
    assert refused(page(body, title=title)).startswith(f"an error page: '{title}")


def test_a_wall_of_consent():
    wall = (
        "We and our 412 partners store cookies on your device and process personal data of yours. "
        "You can withdraw your consent at any time. Some partners do not ask for consent and rely on their "
        "legitimate interest. See our privacy notice and our list of partners, and manage cookies there. "
    )
    body = f"<main><h1>Before you go on</h1><p>{wall}</p><p>{wall}</p></main>"
    assert refused(page(body, title="The Harbour Post")) == "a request for consent to cookies"


def test_a_paywall():
    teaser = f"<article><h1>{TITLE}</h1><p>{SENTENCE}</p><p>{SENTENCE}</p></article>"
    wall = "<div class='wall'><p>Subscribe to continue reading. Already a subscriber? Log in here.</p></div>"
    head = linked(headline=TITLE, datePublished="2031-05-06", isAccessibleForFree=False)
    assert refused(page(teaser + wall, head)).startswith("a paywall, with ")
    assert refused(page(teaser + wall)).startswith("a paywall, with ")


def test_an_article_in_front_of_a_paywall_is_read():
    body = (
        f"<article><h1>{TITLE}</h1>" + "".join(PARAGRAPHS) + "</article><p>Subscribe to continue reading.</p>"
    )
    head = linked(headline=TITLE, datePublished="2031-05-06", isAccessibleForFree=False)
    assert clean(Raw(id="p", origin="p", content=page(body, head), form="html")).published == "2031-05-06"


def test_a_video():
    body = f"<main><h1>{TITLE}</h1><video src='t.mp4'></video><p>{SENTENCE}</p></main>"
    assert (
        refused(page(body, '<meta property="og:type" content="video.other">')) == "a video with no text to it"
    )


def test_an_index():
    teasers = "".join(
        f"<div class='card'><h3><a href='/2031/{n}'>Talks in Sarn enter day {n} with no end in sight</a></h3>"
        f"<p>Delegations met for {n} hours in the port, officials said on the day.</p></div>"
        for n in range(2, 30)
    )
    found = refused(
        page(f"<main><h1>World</h1>{teasers}</main>", title="World | The Harbour Post"),
        "https://harbour.example/world",
    )
    assert found.startswith("an index of other pages: ")


def test_a_page_that_has_lost_its_text():
    body = f"<main><h1>{TITLE}</h1><figure><figcaption>The bridge over the Lenn</figcaption></figure></main>"
    found = refused(page(body, linked(headline=TITLE, datePublished="2031-05-06")))
    assert found.startswith(("a page with only", "no article text", "a page whose text"))


def test_a_small_page_of_one_sentence_is_read():
    content = f"<html><body><p>{SENTENCE}</p></body></html>"
    assert clean(Raw(id="p", origin="p", content=content, form="html")).text == SENTENCE.strip()
