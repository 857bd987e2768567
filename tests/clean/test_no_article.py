import pytest
from tests.clean.no_article import CONSENTS, ERRORS, INDEXES, MORE, PAYWALLS, TEASER, VIDEOS, cards, page

from onrecord.clean import clean
from onrecord.errors import RefusedError
from onrecord.record.raw import Raw


def refused(content):
    with pytest.raises(RefusedError) as caught:
        clean(Raw(id="p", origin="p.html", content=content, form="html"))
    assert caught.value.what.endswith("; expected an article")
    return caught.value.what


@pytest.mark.parametrize("content", INDEXES.values(), ids=INDEXES)
def test_an_index(content):
    assert "an index" in refused(content)


@pytest.mark.parametrize("content", VIDEOS.values(), ids=VIDEOS)
def test_a_video(content):
    assert "video" in refused(content)


@pytest.mark.parametrize("content", PAYWALLS.values(), ids=PAYWALLS)
def test_a_paywall(content):
    assert "paywall" in refused(content)


@pytest.mark.parametrize("content", CONSENTS.values(), ids=CONSENTS)
def test_a_request_for_consent(content):
    assert "consent" in refused(content)


@pytest.mark.parametrize("content", ERRORS.values(), ids=ERRORS)
def test_an_error_page(content):
    refused(content)


@pytest.mark.parametrize("content", MORE.values(), ids=MORE)
def test_more_that_is_no_article(content):
    refused(content)


@pytest.mark.parametrize(
    "headline",
    [
        "Sarn governor's account suspended over the harbour fee",
        "Ostmark's cookies and privacy law: consent must be asked for",
        "Welcome back, says Veldania, and signs in Sarn",
        "Page removed from the treaty, no longer available to readers",
        "Are you a robot? Ostmark tests its voters",
    ],
)
def test_a_report_that_speaks_of_such_things_is_read(headline):
    points = "".join(
        f"<p>On day {n} of the talks in Sarn both sides said of the law on privacy and consent that point {n}"
        " of it holds, and that nobody may read it without a password.</p>"
        for n in range(2, 9)
    )
    body = f"<article><h1>{headline}</h1><p>{TEASER}</p>{points}</article><aside>{cards('h3')}</aside>"
    read = clean(Raw(id="p", origin="p", content=page(body, headline), form="html"))
    assert "On day 5 of the talks" in read.text
