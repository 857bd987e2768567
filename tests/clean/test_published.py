import pytest

from onrecord.clean.linkeddata import article, nodes
from onrecord.clean.markup import Markup
from onrecord.clean.published import published, updated

LINKED = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Truce", %s}</script>'
META = '<meta property="article:published_time" content="2031-05-06T09:30:00+02:00">'
LINE = '<div class="article-date">Published 6 May 2031, 9:30</div>'
ADDRESS = "https://harbour.example/2031/05/07/truce"


def told(head="", body="", address=None):
    markup = Markup(f"<html><head>{head}</head><body><h1>Truce</h1>{body}</body></html>")
    found = published(markup, article(nodes(markup)), [address])
    return (found.time, found.told_by) if found else None


def test_linked_data_go_before_meta_the_line_and_the_address():
    linked = LINKED % '"datePublished": "2031-05-05T20:00:00Z"'
    assert told(linked + META, LINE, ADDRESS) == ("2031-05-05T20:00:00+00:00", "linked data")
    assert told(META, LINE, ADDRESS) == ("2031-05-06T09:30:00+02:00", "meta")
    assert told("", LINE, ADDRESS) == ("2031-05-06T09:30:00", "page")
    assert told("", "", ADDRESS) == ("2031-05-07", "address")
    assert told() is None


def test_a_day_is_filled_up_from_what_agrees_with_it():
    assert told(LINKED % '"datePublished": "2031-05-06"' + META) == ("2031-05-06T09:30:00+02:00", "meta")
    assert told(LINKED % '"datePublished": "2031-05-06T09:30"' + META) == (
        "2031-05-06T09:30:00+02:00",
        "meta",
    )
    assert told(LINKED % '"datePublished": "2031-05-06T11:00"' + META) == (
        "2031-05-06T11:00:00",
        "linked data",
    )
    assert told(LINKED % '"datePublished": "2031-05-04"' + META) == ("2031-05-04", "linked data")


def test_pictures_and_other_reports_do_not_tell():
    picture = LINKED.replace("NewsArticle", "ImageObject") % '"datePublished": "2029-01-01T00:00:00Z"'
    teaser = '<aside><time datetime="2030-01-01">1 January</time></aside>'
    card = '<div class="related-card"><time datetime="2030-01-01">1 January</time></div>'
    assert told(picture + META) == ("2031-05-06T09:30:00+02:00", "meta")
    assert told(body=teaser + card) is None


def test_a_line_that_says_published_goes_before_one_that_says_updated():
    lines = (
        '<p class="date">Updated May 8, 2031 7:00 GMT</p><p class="date">Published May 6, 2031 9:30 GMT</p>'
    )
    assert told(body=lines) == ("2031-05-06T09:30:00+00:00", "page")


@pytest.mark.parametrize(
    "path", ["2031/05/07/truce", "world/20310507-truce", "2031/may/07/truce", "a-2031-05-07.html"]
)
def test_addresses_tell_the_day(path):
    assert told(address=f"https://harbour.example/{path}") == ("2031-05-07", "address")


def test_updated_is_told_where_it_is_later():
    linked = LINKED % '"dateModified": "2031-05-06T09:00:00Z"'
    markup = Markup(f"<html><head>{linked}</head><body></body></html>")
    node = article(nodes(markup))
    assert updated(markup, node, "2031-05-06T09:30:00+02:00") == "2031-05-06T09:00:00+00:00"
    assert updated(markup, node, "2031-05-06T12:30:00+02:00") is None
    assert updated(markup, node, None) == "2031-05-06T09:00:00+00:00"
