"""Silent: hosts that give no answer; the other pages that are due from them wait for the next time."""

from collections import Counter
from urllib.parse import urlsplit

from onrecord.acquire.web.refused import FetchError

_TOO_MANY = 429
_MOST = 2  # failures in a row: the first may be that of one page


class SilentHosts:
    """The hosts of one round: one of hundreds of pages, each a minute's wait, must not stop the others."""

    def __init__(self) -> None:
        self._failures: Counter[str] = Counter()

    def heard(self, url: str, error: Exception | None = None) -> None:
        """Notes what became of a page: `error` where it was not fetched."""
        host = _host(url)
        if not isinstance(error, FetchError):
            self._failures[host] = 0
        elif error.status is None or error.status >= 500 or error.status == _TOO_MANY:
            self._failures[host] += 1

    def holds(self, url: str) -> bool:
        """Whether its host has failed to answer, so that it is not asked again in this round."""
        return self._failures[_host(url)] >= _MOST


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:  # no URL, which is said when it is fetched
        return url
