"""Syndication: RSS and Atom, as feedparser reads them."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from onrecord.acquire.feed.date import entry_date
from onrecord.acquire.feed.entry import Entry, Feed
from onrecord.acquire.feed.markup import safe_xml
from onrecord.errors import InputError

_UTF8 = {"content-type": "application/xml; charset=utf-8"}


def read_syndication(data: bytes, charset: str | None, url: str, where: str) -> Feed:
    """Raises InputError for what is no feed, RefusedError for what is not safe to parse."""
    import feedparser

    safe = safe_xml(data, charset, where)
    try:
        # A stream, never a string: of a string feedparser thinks that it is a URL or a path.
        found = feedparser.parse(BytesIO(safe), response_headers={**_UTF8, "content-location": url})
    except Exception as error:  # what others wrote for the web may break what others wrote to read it
        raise InputError(where, f"a feed that cannot be read: {type(error).__name__}") from error
    if not found.get("version") and not found.entries:
        raise InputError(where, "no feed; expected RSS, Atom or JSON Feed")
    entries = [entry for each in found.entries if (entry := _entry(each))]
    return Feed(title=_words(found.feed.get("title")), entries=tuple(entries))


def _entry(given: Mapping[str, Any]) -> Entry | None:
    url = _words(given.get("link"))
    key = _words(given.get("id")) or url
    if not key:
        return None
    texts = [_words(part.get("value")) for part in given.get("content", ())]
    content = max((text for text in texts if text), key=len, default=None) or _words(given.get("summary"))
    return Entry(
        key=key,
        url=url,
        title=_words(given.get("title")),
        published=entry_date(given.get("published"), given.get("published_parsed")),
        updated=_words(given["updated"]) if "updated" in given else None,
        content=content,
    )


def _words(given: object) -> str | None:
    return given.strip() or None if isinstance(given, str) else None
