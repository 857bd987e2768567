"""Fetch: one answer from the web, within limits, from an address that was checked."""

import ssl
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from importlib.metadata import version

import httpcore2
import httpx2
import msgspec

from onrecord.acquire.web.backend import Deadline, GuardedBackend, Resolve
from onrecord.acquire.web.decoding import ACCEPTED, decoded
from onrecord.acquire.web.limits import Limits
from onrecord.acquire.web.refused import FetchError, RefusedError
from onrecord.acquire.web.web_url import redirected, web_url
from onrecord.errors import printable
from onrecord.known.web_settings import WebSettings

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Answer(msgspec.Struct, frozen=True):
    """`url` is where it came from in the end; `headers` have their names in lower case.

    `status` is 200 to 299, or 304 with no data where the request had a condition.
    """

    url: str
    status: int
    headers: dict[str, str]
    data: bytes

    @property
    def unchanged(self) -> bool:
        return self.status == 304


class Fetcher:
    """Fetches what is on the open internet. A proxy that the environment names is not used: it would connect
    to what nobody checked.
    """

    def __init__(
        self,
        settings: WebSettings | None = None,
        limits: Limits | None = None,
        resolve: Resolve | None = None,
    ) -> None:
        self.settings = settings or WebSettings()
        self.limits = limits or Limits()
        self._resolve = resolve

    @property
    def agent(self) -> str:
        """How it names itself to sites, in a header and to robots.txt ("onrecord")."""
        contact = self.settings.contact
        return f"onrecord/{version('onrecord')}" + (f" ({contact})" if contact else " (reads news feeds)")

    def fetch(
        self,
        url: str,
        conditions: Mapping[str, str] | None = None,
        accept: str = "*/*",
        before: Callable[[str], None] | None = None,
    ) -> Answer:
        """Raises RefusedError for what may not be fetched, FetchError for what could not be.

        `conditions` are the headers of a conditional request; they do not go to another host that it
        redirects to. `before` is called with each URL before that is asked, those that it redirects to
        included; the time that it takes does not count, and what it raises ends all.
        """
        deadline = Deadline(self.limits.seconds)
        where = printable(url)
        at = web_url(url)
        first = at.host
        for _ in range(self.limits.redirects + 1):
            headers = {"User-Agent": self.agent, "Accept": accept, "Accept-Encoding": ACCEPTED}
            headers |= (conditions or {}) if at.host == first else {}
            try:
                if before:
                    with deadline.stopped():
                        before(str(at))
                answer = self._once(at, headers, deadline, where)
            except RefusedError as error:
                raise RefusedError(where, _at(error, at, first), error.reason) from None
            except httpcore2.TimeoutException:
                raise FetchError(where, f"no answer within {self.limits.seconds:g} seconds") from None
            except (httpcore2.NetworkError, httpcore2.ProtocolError, ssl.SSLError, OSError) as error:
                raise FetchError(where, _told(error)) from None
            if answer.status not in _REDIRECTS or "location" not in answer.headers:
                return _checked(answer, where)
            at = redirected(at, answer.headers["location"], where)
        raise RefusedError(where, f"more than {self.limits.redirects} redirects", "redirects")

    def _once(self, at: httpx2.URL, headers: Mapping[str, str], deadline: Deadline, where: str) -> Answer:
        backend = GuardedBackend(deadline, self.settings.private_hosts, self._resolve)
        waits = dict.fromkeys(("connect", "read", "write", "pool"), self.limits.silence)
        url = httpcore2.URL(scheme=at.raw_scheme, host=at.raw_host, port=at.port, target=at.raw_path or b"/")
        sent = [
            (b"Host", at.netloc),
            *((k.encode(), v.encode("latin-1", "replace")) for k, v in headers.items()),
        ]
        with (
            httpcore2.ConnectionPool(ssl_context=_trust(), network_backend=backend) as pool,
            pool.stream("GET", url, headers=sent, extensions={"timeout": waits}) as got,
        ):
            told = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in got.headers}
            if got.status in _REDIRECTS or not 200 <= got.status < 300:
                return Answer(str(at), got.status, told, b"")
            data = decoded(
                self._received(got, told, where), told.get("content-encoding", ""), where, self.limits.decoded
            )
            return Answer(str(at), got.status, told, data)

    def _received(self, got: httpcore2.Response, told: Mapping[str, str], where: str) -> Iterator[bytes]:
        limit = self.limits.received
        too_large = RefusedError(where, f"larger than {limit >> 20} MiB", "too large")
        length = told.get("content-length", "")
        if length.isdigit() and int(length[:18]) > limit:
            raise too_large
        received = 0
        for chunk in got.iter_stream():
            received += len(chunk)
            if received > limit:
                raise too_large
            yield chunk


def _checked(answer: Answer, where: str) -> Answer:
    if 200 <= answer.status < 300 or answer.unchanged:
        return answer
    raise FetchError(where, f"the site answers {answer.status}", answer.status, _retry_after(answer.headers))


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """RFC 9110: seconds, or a date."""
    said = headers.get("retry-after", "").strip()
    if said.isdigit():
        return float(said[:9])
    try:
        date = parsedate_to_datetime(said)
    except ValueError:
        return None
    return max(0.0, (date.replace(tzinfo=date.tzinfo or UTC) - datetime.now(UTC)).total_seconds())


def _at(error: RefusedError, at: httpx2.URL, first: str) -> str:
    return error.what if at.host == first else f"redirects to {printable(at.host)}: {error.what}"


def _told(error: Exception) -> str:
    if isinstance(error, httpcore2.RemoteProtocolError):
        return "the answer breaks off, or is no HTTP"
    if isinstance(error, httpcore2.ConnectError):
        return f"no connection: {printable(str(error)) or 'refused'}"
    return f"the connection fails: {printable(str(error)) or type(error).__name__}"


@cache
def _trust() -> ssl.SSLContext:
    return httpcore2.default_ssl_context()
