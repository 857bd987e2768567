"""Polite: fetching that asks robots.txt first, and leaves each host its time."""

import time
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from onrecord.acquire.web.fetch import Answer, Fetcher
from onrecord.acquire.web.robots import Robots

PAUSE = 1.0  # seconds between two requests to a host that asks for no longer one


class PoliteFetcher:
    """`pause` is the least time between two requests to one host, in seconds, as is what `now` tells."""

    def __init__(
        self,
        fetcher: Fetcher,
        pause: float = PAUSE,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._fetcher = fetcher
        self._robots = Robots(fetcher, now)
        self._pause = pause
        self._sleep = sleep
        self._now = now
        self._last: dict[str, float] = {}

    def fetch(self, url: str, conditions: Mapping[str, str] | None = None, accept: str = "*/*") -> Answer:
        """As `Fetcher.fetch`; RefusedError also for what robots.txt asks not to fetch, there or where it
        redirects to."""
        return self._fetcher.fetch(url, conditions, accept, self._admit)

    def _admit(self, url: str) -> None:
        if not self._robots.knows(url):
            self._wait(url, self._pause)
        asked = self._robots.check(url)
        self._wait(url, max(self._pause, asked or 0.0))

    def _wait(self, url: str, pause: float) -> None:
        host = (urlsplit(url).hostname or "").lower()
        left = self._last[host] + pause - self._now() if host in self._last else 0.0
        if left > 0:
            self._sleep(left)
        self._last[host] = self._now()
