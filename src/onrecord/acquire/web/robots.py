"""Robots: what a site lets programs fetch (RFC 9309), and how fast."""

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from onrecord.acquire.encoding import decode
from onrecord.acquire.web.fetch import Fetcher
from onrecord.acquire.web.refused import FetchError, RefusedError
from onrecord.errors import printable

NAME = "onrecord"
_LONGEST_PAUSE = 60.0  # seconds; longer ones are mostly left from another age
_LONGEST_LIFE = 24 * 3600  # seconds, as RFC 9309 has it
_SIZE = 500 << 10  # RFC 9309: at least that much is read


class Robots:
    """The robots.txt of each site, fetched once a day. `now` is a clock that counts seconds."""

    def __init__(self, fetcher: Fetcher, now: Callable[[], float] = time.monotonic) -> None:
        self._fetcher = fetcher
        self._now = now
        self._rules: dict[str, tuple[float, Protego]] = {}

    def check(self, url: str) -> float | None:
        """The seconds between two requests that the site asks for.

        Raises RefusedError where it lets nobody in. A site without the file lets everybody in; one that
        cannot be asked for it, nobody: FetchError is raised.
        """
        rules = self._of(url)
        if not rules.can_fetch(url, NAME):
            raise RefusedError(
                printable(url), "the site's robots.txt asks programs not to fetch it", "robots.txt"
            )
        pause = rules.crawl_delay(NAME)
        return min(pause, _LONGEST_PAUSE) if pause else None

    def knows(self, url: str) -> bool:
        fetched, _ = self._rules.get(_site(url), (None, None))
        return fetched is not None and self._now() - fetched < _LONGEST_LIFE

    def _of(self, url: str) -> Protego:
        site = _site(url)
        if not self.knows(url):
            self._rules[site] = (self._now(), Protego.parse(self._text(f"{site}/robots.txt", url)))
        return self._rules[site][1]

    def _text(self, at: str, url: str) -> str:
        try:
            return decode(self._fetcher.fetch(at, accept="text/plain").data[:_SIZE])
        except UnicodeDecodeError:
            return ""
        except FetchError as error:
            if error.status is not None and 400 <= error.status < 500 and error.status != 429:
                return ""
            what = f"its robots.txt: {error.what}"
            raise FetchError(printable(url), what, error.status, error.retry_after) from None
        except RefusedError as error:
            raise RefusedError(printable(url), error.what, error.reason) from None


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
