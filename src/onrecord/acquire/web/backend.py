"""Backend: connections that go to the address that was checked, and end in time."""

import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from socket import SOCK_STREAM, getaddrinfo
from threading import Thread
from typing import Any

import httpcore2

from onrecord.acquire.web.internet_address import refusal
from onrecord.acquire.web.refused import RefusedError
from onrecord.errors import printable

Resolve = Callable[[str, int], list[str]]
"""The addresses of a host, in the order in which they are to be tried. Raises OSError."""


class Deadline:
    """The time at which everything has to be done."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, timeout: float | None = None) -> float:
        """Seconds for the next wait, at most `timeout`. Raises TimeoutException where none are left."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore2.TimeoutException
        return left if timeout is None else min(left, timeout)

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """What is done within takes no time of it."""
        begun = time.monotonic()
        yield
        self._end += time.monotonic() - begun


class GuardedBackend(httpcore2.NetworkBackend):
    """Resolves a name once, refuses what is not on the open internet, connects to what it checked.

    One address that is refused is enough: a name that is public and private is a trick or a mistake.
    """

    def __init__(self, deadline: Deadline, private_hosts: Iterable[str], resolve: Resolve | None) -> None:
        self._deadline = deadline
        self._private = frozenset(host.lower().rstrip(".") for host in private_hosts)
        self._resolve = resolve or resolved
        self._inner = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        addresses = self._checked(host, port, timeout)
        for number, address in enumerate(addresses, 1):
            try:
                stream = self._inner.connect_tcp(address, port, self._deadline.left(timeout))
                return _TimedStream(stream, self._deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if number == len(addresses):
                    raise
        raise httpcore2.ConnectError("the name has no address")

    def _checked(self, host: str, port: int, timeout: float | None) -> list[str]:
        addresses = _in_time(lambda: self._resolve(host, port), self._deadline.left(timeout))
        private = host.lower().rstrip(".") in self._private
        for address in addresses:
            if why := refusal(address, private=private):
                what = f"{why} ({printable(address)}); expected one of the open internet"
                if not private and refusal(address, private=True) is None:
                    what += ", or a host that the desk file allows under [fetch]"
                raise RefusedError(printable(host), what, "not on the open internet")
        return addresses


class _TimedStream(httpcore2.NetworkStream):
    """A stream whose every wait ends with the deadline, whatever trickles in meanwhile."""

    def __init__(self, inner: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        stream = self._inner.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401
        return self._inner.get_extra_info(info)


def resolved(host: str, port: int) -> list[str]:
    """What the system says that a name's addresses are."""
    return list(dict.fromkeys(str(found[4][0]) for found in getaddrinfo(host, port, type=SOCK_STREAM)))


def _in_time(resolve: Callable[[], list[str]], seconds: float) -> list[str]:
    """The system has no limit for this of its own; a thread that waits on is left behind."""
    answer: SimpleQueue[list[str] | OSError | UnicodeError] = SimpleQueue()

    def ask() -> None:
        try:
            answer.put(resolve())
        except (OSError, UnicodeError) as error:
            answer.put(error)

    Thread(target=ask, daemon=True).start()
    try:
        found = answer.get(timeout=seconds)
    except Empty:
        raise httpcore2.ConnectTimeout from None
    if isinstance(found, Exception):
        raise httpcore2.ConnectError("no such host") from found
    return found
