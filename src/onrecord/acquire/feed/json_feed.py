"""JSON Feed, versions 1 and 1.1 (jsonfeed.org)."""

from html import escape
from urllib.parse import urljoin

import msgspec

from onrecord.acquire.encoding import decode
from onrecord.acquire.feed.date import entry_date
from onrecord.acquire.feed.entry import Entry, Feed
from onrecord.errors import InputError, printable


class _Item(msgspec.Struct):
    id: str | int | float | None = None
    url: str | None = None
    external_url: str | None = None
    title: str | None = None
    content_html: str | None = None
    content_text: str | None = None
    summary: str | None = None
    date_published: str | None = None
    date_modified: str | None = None


class _Feed(msgspec.Struct):
    version: str
    title: str | None = None
    items: list[_Item] = []


def read_json_feed(data: bytes, url: str, where: str) -> Feed:
    """Raises InputError for what is no JSON Feed."""
    try:
        found = msgspec.json.decode(decode(data), type=_Feed)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise InputError(where, f"no JSON Feed: {printable(str(error))}") from None
    return Feed(
        title=found.title, entries=tuple(entry for item in found.items if (entry := _entry(item, url)))
    )


def _entry(item: _Item, base: str) -> Entry | None:
    link = item.url or item.external_url
    url = urljoin(base, link) if link else None
    key = str(item.id) if item.id is not None else url
    if not key:
        return None
    text = item.content_text or item.summary
    return Entry(
        key=key,
        url=url,
        title=item.title,
        published=entry_date(item.date_published),
        updated=item.date_modified,
        content=item.content_html or (f"<p>{escape(text)}</p>" if text else None),
    )
