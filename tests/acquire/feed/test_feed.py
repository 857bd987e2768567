import json
from pathlib import Path

import pytest

from onrecord.acquire.feed.feed import feed_of
from onrecord.acquire.feed.opml import read_opml
from onrecord.acquire.web.fetch import Answer
from onrecord.errors import InputError, RefusedError

URL = "https://paper.example/feeds/world.xml"
REAL = Path(__file__).parents[4] / "shared" / "data" / "feeds" / "bbc_world_2017-01-20.fixture.txt"
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Orrin Post</title>
<item><title>Talks &amp; truce</title><link>https://paper.example/a</link><guid isPermaLink="false">7</guid>
<pubDate>Mon, 05 May 2031 23:30:00 -0200</pubDate><description>They met.</description></item>
<item><title>No link</title><guid isPermaLink="false">8</guid><description>They parted.</description></item>
<item><title>nothing to know it by</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Orrin Post</title>
<entry><id>tag:paper.example,2031:1</id><title>Talks</title><link href="/a"/>
<published>2031-05-05T10:00:00Z</published><updated>2031-05-05T11:00:00Z</updated>
<content type="html">&lt;p&gt;They met.&lt;/p&gt;</content></entry></feed>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Orrin Post",
    "items": [
        {
            "id": 1,
            "url": "/a",
            "title": "Talks",
            "content_text": "2 < 3",
            "date_published": "2031-05-05T10:00:00+02:00",
        }
    ],
}


def parsed(data, kind="application/xml"):
    return feed_of(
        Answer(URL, 200, {"content-type": kind}, data.encode() if isinstance(data, str) else data), URL
    )


def test_rss_is_read():
    feed = parsed(RSS)
    first, second = feed.entries
    assert feed.title == "Orrin Post"
    assert (first.key, first.url, first.title) == ("7", "https://paper.example/a", "Talks & truce")
    assert (first.published, first.content) == ("2031-05-05T23:30:00-02:00", "They met.")
    assert (second.key, second.url) == ("8", None)


def test_atom_is_read_and_its_links_lead_from_where_it_lies():
    (entry,) = parsed(ATOM).entries
    assert entry.url == "https://paper.example/a"
    assert (entry.published, entry.updated) == ("2031-05-05T10:00:00Z", "2031-05-05T11:00:00Z")
    assert entry.content == "<p>They met.</p>"


def test_json_feed_is_read():
    (entry,) = parsed(json.dumps(JSON), "application/feed+json").entries
    assert (entry.key, entry.url, entry.title) == ("1", "https://paper.example/a", "Talks")
    assert (entry.published, entry.content) == ("2031-05-05T10:00:00+02:00", "<p>2 &lt; 3</p>")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1252"])
def test_the_encoding_is_that_of_the_feed(encoding):
    text = RSS.replace('version="1.0"?', f'version="1.0" encoding="{encoding}"?', 1).replace(
        "truce", "tr\u00fcce"
    )
    assert parsed(text.encode(encoding)).entries[0].title == "Talks & tr\u00fcce"


ENTITY = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
FILE = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("doctype", [ENTITY, FILE, "<!-- x -->" + ENTITY, ENTITY.lower()])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_in_every_encoding(doctype, encoding):
    text = RSS.replace("<rss", doctype + "<rss", 1).replace("They met", "&a;")
    with pytest.raises(RefusedError, match=r"of its own|entities"):
        parsed(text.encode(encoding))


def test_a_document_type_that_defines_nothing_is_passed_over():
    doctype = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.example/rss-0.91.dtd">'
    assert len(parsed(RSS.replace("<rss", doctype + "<rss", 1)).entries) == 2


def test_a_feed_nested_too_deeply_is_refused():
    with pytest.raises(RefusedError, match="nested"):
        parsed(RSS.replace("They met.", "<a>" * 3000 + "</a>" * 3000))


@pytest.mark.parametrize(
    "text", ["", "<html><p>Not found", "{}", "words", '{"version": "https://jsonfeed.org/version/1"']
)
def test_what_is_no_feed_is_said(text):
    with pytest.raises(InputError):
        parsed(text)


def test_a_list_of_feeds_is_read():
    text = """<?xml version="1.0"?><opml version="2.0"><body><outline text="World">
    <outline type="rss" text="A" xmlUrl="https://a.example/f"/>
    <outline text="B" xmlUrl="https://b.example/f"/></outline>
    <outline text="A again" xmlUrl="https://a.example/f"/></body></opml>"""
    assert read_opml(text.encode(), "list.opml") == ["https://a.example/f", "https://b.example/f"]
    for wrong in (b"", b"<opml></opml>", b"words"):
        with pytest.raises(InputError):
            read_opml(wrong, "list.opml")
    with pytest.raises(RefusedError):
        read_opml(text.replace("<opml", ENTITY.replace("rss", "opml") + "<opml", 1).encode(), "list.opml")


@pytest.mark.skipif(not REAL.exists(), reason="needs ../shared/data/feeds")
def test_a_real_feed_is_read():
    source = REAL.read_text("utf-8")
    feed = parsed(source[source.index("'''") + 3 : source.rindex("'''")])
    assert feed.title == "BBC News - World"
    assert [entry.url is not None and entry.published is not None for entry in feed.entries] == [True] * 3
