"""Feeds of a desk: put there, taken out, watched."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from onrecord.errors import InputError
from onrecord.keep.feed import FeedRow, feeds, put_feeds, remove_feed
from onrecord.keep.kept import Kept
from onrecord.keep.store import Store

if TYPE_CHECKING:
    from onrecord.desk.desk import Desk


class Feeds:
    """The part of a desk that goes out to the web by itself."""

    store: Store

    def add_feeds(self, urls: Sequence[str]) -> list[str]:
        """Puts feeds at the desk, for `watch`; gives those that were not there.

        Of the others, those that failed are due at once. Raises InputError for what is no URL of the web.
        """
        from onrecord.acquire.web.web_url import web_url

        checked = [str(web_url(url)) for url in urls]
        with self.store.writing() as connection:
            return put_feeds(connection, checked)

    def remove_feed(self, url: str) -> None:
        """Takes a feed out; reports that came by it stay. Raises UsageError where it is not there."""
        with self.store.writing() as connection:
            remove_feed(connection, url)

    def feeds(self) -> list[FeedRow]:
        """The feeds and how each stands."""
        with self.store.reading() as connection:
            return feeds(connection)

    def watch(
        self, *, once: bool = False, now: bool = False, pause: float = 1.0
    ) -> Iterator[Kept | InputError]:
        """Asks the feeds that are due and keeps what they list, for ever or once.

        With `now` all feeds, and all pages that are still looked at, are due to begin with. `pause` is the
        least time between two requests to one host, in seconds.

        What goes wrong is given as an InputError, and the rest goes on. Each report is kept when it is given:
        a program that is stopped goes on where it was.
        """
        from onrecord.desk.watching import Watching

        watching = Watching(cast("Desk", self), pause=pause)
        if now:
            watching.hasten()
        return watching.once() if once else watching.for_ever()
