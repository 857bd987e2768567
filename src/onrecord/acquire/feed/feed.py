"""Feed: what came for a feed's URL -> its entries."""

from onrecord.acquire.encoding import decode_html
from onrecord.acquire.feed.entry import Feed
from onrecord.acquire.feed.form import feed_form
from onrecord.acquire.feed.json_feed import read_json_feed
from onrecord.acquire.feed.syndication import read_syndication
from onrecord.acquire.web.fetch import Answer
from onrecord.acquire.web.page import content_type
from onrecord.errors import InputError, printable

ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1"


def feed_of(answer: Answer, url: str) -> Feed:
    """The feed that came for `url`. Raises InputError for what is none, RefusedError for what is not safe."""
    where = printable(url)
    _, charset = content_type(answer.headers.get("content-type", ""))
    try:
        form = feed_form(decode_html(answer.data[:8192], charset))
    except UnicodeDecodeError:
        form = None
    if form == "opml":
        raise InputError(where, "a list of feeds, no feed; `onrecord feeds add` takes it as a file")
    if form == "json":
        return read_json_feed(answer.data, answer.url, where)
    return read_syndication(answer.data, charset, answer.url, where)
