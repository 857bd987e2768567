"""Page: one report on the web."""

import re
from email.message import Message
from urllib.parse import unquote, urlsplit

from onrecord.acquire.binary import binary_by_beginning, binary_by_characters
from onrecord.acquire.encoding import decode, decode_html
from onrecord.acquire.feed.form import is_feed
from onrecord.acquire.form import is_html
from onrecord.acquire.web.fetch import Answer, Fetcher
from onrecord.errors import InputError, printable
from onrecord.record.raw import Raw

ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1"
_LONGEST_ID = 80
_SUFFIX = re.compile(r"\.(x?html?|php|aspx?|jsp|txt)$", re.IGNORECASE)


def read_page(url: str, published: str | None, fetcher: Fetcher) -> Raw:
    """The report at `url`. Raises RefusedError, FetchError, and InputError for what is no text."""
    return page_of(fetcher.fetch(url, accept=ACCEPT), url, published)


def page_of(answer: Answer, url: str, published: str | None = None) -> Raw:
    """The report that came for `url`; its own URL is the one that answered. Raises InputError."""
    where = printable(url)
    kind, charset = content_type(answer.headers.get("content-type", ""))
    if problem := binary_by_beginning(answer.data):
        raise InputError(where, problem)
    try:
        text = decode(answer.data)
        html = "html" in kind or is_html(text)
        text = decode_html(answer.data, charset) if html or charset else text
    except UnicodeDecodeError as error:
        raise InputError(where, f"not valid {error.encoding.upper()} at byte {error.start}") from None
    if not text.strip():
        raise InputError(where, "the page is empty; expected a report")
    if problem := binary_by_characters(text):
        raise InputError(where, problem)
    if not html and is_feed(text):
        raise InputError(where, "a feed, no report; `onrecord feeds add` puts it at a desk")
    return Raw(
        id=id_of(answer.url),
        origin=url,
        content=text,
        form="html" if html else "text",
        published=published,
        url=answer.url,
    )


def content_type(header: str) -> tuple[str, str | None]:
    """The media type, and the charset if it says one."""
    message = Message()
    message["content-type"] = header or "application/octet-stream"
    return message.get_content_type(), message.get_content_charset()


def id_of(url: str) -> str:
    """The host and the last part of the path that says something: "paper.example/talks-resume"."""
    parts = urlsplit(url)
    named = [part for part in unquote(parts.path).split("/") if _SUFFIX.sub("", part) not in ("", "index")]
    words = _SUFFIX.sub("", named[-1]) if named else ""
    host = (parts.hostname or "").removeprefix("www.")
    return printable(f"{host}/{words}" if words else host).replace(" ", "-")[:_LONGEST_ID]
