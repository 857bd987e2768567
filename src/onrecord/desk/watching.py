"""Watching: a desk's feeds are asked, and what they list is kept."""

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from onrecord.acquire.feed.feed import ACCEPT as FEED_ACCEPT
from onrecord.acquire.feed.feed import feed_of
from onrecord.acquire.web.fetch import Answer, Fetcher
from onrecord.acquire.web.limits import Limits
from onrecord.acquire.web.page import ACCEPT, page_of
from onrecord.acquire.web.polite import PAUSE, PoliteFetcher
from onrecord.acquire.web.refused import FetchError
from onrecord.ask.relating import relate
from onrecord.desk.adding import Adding
from onrecord.desk.listed import listed, of_feed
from onrecord.desk.schedule import FEED, PAGE, Clock, after_failure, after_page_failure, clock, iso, next_look
from onrecord.desk.silent import SilentHosts
from onrecord.errors import InputError, RefusedError
from onrecord.keep.feed import FeedRow, all_due, due_feeds, feed_answered, feed_failed
from onrecord.keep.feed_entry import Pending, next_due, next_time, put_entries, settle
from onrecord.keep.kept import Kept

if TYPE_CHECKING:
    from onrecord.desk.desk import Desk

_LONGEST_SLEEP = 60.0  # seconds; a feed that somebody adds meanwhile does not wait longer


class Watching:
    """A desk's feeds being watched; `pause` is the least time in seconds between two requests to one host."""

    def __init__(
        self, desk: "Desk", *, pause: float = PAUSE, limits: Limits | None = None, now: Clock = clock,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:  # fmt: skip
        self._adding = Adding(desk)
        self._store = desk.store
        self._web = PoliteFetcher(Fetcher(self._adding.web, limits), pause, sleep)
        self._now = now
        self._sleep = sleep

    def hasten(self) -> None:
        """Makes all feeds, and the pages that are still looked at, due now."""
        with self._store.writing() as connection:
            all_due(connection, iso(self._now()))

    def for_ever(self) -> Iterator[Kept | InputError]:
        """`once`, again and again, with the pauses that the feeds and pages have."""
        while True:
            yield from self.once()
            with self._store.reading() as connection:
                at = next_time(connection)
            if at is None or at > iso(self._now()):
                self._sleep(self._left(at))

    def once(self) -> Iterator[Kept | InputError]:
        """Asks the feeds that are due, and fetches the pages that are.

        What goes wrong with one stops no other.
        """
        with self._store.reading() as connection:
            due = due_feeds(connection, iso(self._now()))
        for feed in due:
            if problem := self._ask(feed):
                yield problem
        # A page that fails is due later than now: each is fetched once.
        at, last, silent = iso(self._now()), 0, SilentHosts()
        while entry := self._next(at, last):
            last = entry.id
            if entry.url and silent.holds(entry.url):
                self._put_off(entry)
                continue
            taken = self._take(entry)
            if entry.url:
                silent.heard(entry.url, taken if isinstance(taken, InputError) else None)
            yield taken
        relate(self._store)

    def _next(self, at: str, after: int) -> Pending | None:
        with self._store.reading() as connection:
            return next_due(connection, at, after)

    def _ask(self, feed: FeedRow) -> InputError | None:
        try:
            answer = self._web.fetch(feed.url, _conditions(feed.etag, feed.modified), FEED_ACCEPT)
            found = None if answer.unchanged else feed_of(answer, feed.url)
        except InputError as error:
            pause = after_failure(feed.failures, getattr(error, "retry_after", None))
            with self._store.writing() as connection:
                feed_failed(connection, feed.id, error.what, self._in(pause))
            return error
        with self._store.writing() as connection:
            told: Mapping[str, str | None] = {}
            if found is not None:
                put_entries(connection, feed.id, feed.url, [listed(entry) for entry in found.entries])
                told = {"title": found.title, **_validators(answer)}
            feed_answered(connection, feed.id, told, self._in(FEED))
        return None

    def _take(self, entry: Pending) -> Kept | InputError:
        validators: dict[str, str | None] = {}
        try:
            if entry.url is None:
                kept = self._adding.keep(of_feed(entry))
            else:
                seen = entry.state == "kept" and entry.report is not None
                conditions = _conditions(entry.etag, entry.modified) if seen else {}
                answer = self._web.fetch(entry.url, conditions, ACCEPT)
                if answer.unchanged and entry.report is not None:
                    kept = Kept(entry.report, entry.version or 1, "known")
                else:
                    kept = self._adding.keep(page_of(answer, entry.url), entry.published)
                    validators = _validators(answer)
        except InputError as error:
            self._failed(entry, error)
            return error
        look = next_look(entry.looks)
        with self._store.writing() as connection:
            settle(
                connection, entry.id, kept.report, state="kept", tries=0, looks=entry.looks + 1, problem=None,
                next_at=self._in(look) if look and entry.url else None, **validators,
            )  # fmt: skip
        return kept

    def _put_off(self, entry: Pending) -> None:
        with self._store.writing() as connection:
            settle(connection, entry.id, next_at=self._in(PAGE))

    def _failed(self, entry: Pending, error: InputError) -> None:
        """What may go well later is tried again; what is kept already stays so."""
        pause = after_page_failure(entry.tries, error.retry_after) if isinstance(error, FetchError) else None
        state = "refused" if isinstance(error, RefusedError) else "pending" if pause else "failed"
        with self._store.writing() as connection:
            settle(
                connection, entry.id, state="kept" if entry.state == "kept" else state, tries=entry.tries + 1,
                problem=error.what, next_at=self._in(pause) if pause else None,
            )  # fmt: skip

    def _in(self, pause: timedelta) -> str:
        return iso(self._now() + pause)

    def _left(self, at: str | None) -> float:
        if at is None:
            return _LONGEST_SLEEP
        left = (datetime.fromisoformat(at) - self._now()).total_seconds()
        return max(0.5, min(left, _LONGEST_SLEEP))


def _conditions(etag: str | None, modified: str | None) -> dict[str, str]:
    told = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in told.items() if value}


def _validators(answer: Answer) -> dict[str, str | None]:
    return {"etag": answer.headers.get("etag"), "modified": answer.headers.get("last-modified")}
