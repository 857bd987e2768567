"""Polite: fetching that asks robots.txt first, and leaves each host its time."""

import time
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from onrecord.acquire.web.fetch import Answer, Fetcher
from onrecord.acquire.web.robots import Robots

PAUSE = 1.0  # seconds between two requests to a host that asks for no longer one


class PoliteFetcher:
    """`pause` is the least time between two requests to one host, in seconds."""

    def __init__(
        self, fetcher: Fetcher, pause: float = PAUSE, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._fetcher = fetcher
        self._robots = Robots(fetcher)
        self._pause = pause
        self._sleep = sleep
        self._last: dict[str, float] = {}

    def fetch(self, url: str, conditions: Mapping[str, str] | None = None, accept: str = "*/*") -> Answer:
        """As `Fetcher.fetch`; RefusedError also for what robots.txt asks not to fetch."""
        if not self._robots.knows(url):
            self._wait(url, self._pause)
        asked = self._robots.check(url)
        self._wait(url, max(self._pause, asked or 0.0))
        return self._fetcher.fetch(url, conditions, accept)

    def _wait(self, url: str, pause: float) -> None:
        host = (urlsplit(url).hostname or "").lower()
        left = self._last.get(host, -pause) + pause - time.monotonic() if host in self._last else 0.0
        if left > 0:
            self._sleep(left)
        self._last[host] = time.monotonic()
