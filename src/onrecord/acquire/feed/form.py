"""Form of a feed, by how it begins."""

import re
from typing import Literal

FeedForm = Literal["xml", "json", "opml"]

_PROLOGUE = r"\s*+(?>(?>(?><\?[^>]*+>)|(?><!--.*?-->)|(?><!doctype[^>\[]*+(?>\[[^\]]*+\]\s*+)?+>))\s*+)*+"
_XML = re.compile(rf"{_PROLOGUE}<(?:\w+:)?(?:rss|feed|rdf)\b", re.IGNORECASE | re.DOTALL)
_OPML = re.compile(rf"{_PROLOGUE}<opml\b", re.IGNORECASE | re.DOTALL)
_JSON = re.compile(r'\s*+\{[^{}\[\]]*?"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org')
_HEAD = 8192


def is_feed(text: str) -> bool:
    """Whether `text` begins as a feed or a list of feeds does."""
    return feed_form(text) is not None


def feed_form(text: str) -> FeedForm | None:
    """What `text` is, of the forms that are read."""
    head = text[:_HEAD]
    if _XML.match(head):
        return "xml"
    if _OPML.match(head):
        return "opml"
    return "json" if _JSON.match(head) else None
