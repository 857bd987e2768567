"""Web URL: an address that may be asked, as it is given and as an answer leads on to it."""

import httpx2

from onrecord.acquire.web.refused import FetchError, RefusedError
from onrecord.errors import printable


def web_url(text: str) -> httpx2.URL:
    """`text` as a URL of the web, without its fragment. Raises RefusedError for any other."""
    where = printable(text)
    try:
        url = httpx2.URL(text.strip()).copy_with(fragment=None)
    except (httpx2.InvalidURL, ValueError, UnicodeError):
        raise RefusedError(where, "no URL; expected https://...", "no web address") from None
    if url.scheme not in ("http", "https"):
        raise RefusedError(where, "only http and https are fetched", "no web address")
    if not url.host:
        raise RefusedError(where, "names no host; expected https://...", "no web address")
    if url.userinfo:
        raise RefusedError(
            where, "holds a name or password; expected a page that is open to all", "no web address"
        )
    return url


def redirected(at: httpx2.URL, location: str, where: str) -> httpx2.URL:
    """Where an answer from `at` leads to. Raises RefusedError, FetchError."""
    try:
        # Headers are Latin-1 by the letter and UTF-8 in practice.
        target = location.encode("latin-1").decode("utf-8", "replace")
        return web_url(str(at.join(target)))
    except RefusedError as error:
        raise RefusedError(where, f"redirects to {error}", error.reason) from None
    except (httpx2.InvalidURL, ValueError):
        raise FetchError(where, "redirects to something that is no URL") from None
