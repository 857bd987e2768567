"""Feeds: put into a store and taken out, asked and answered."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from onrecord.errors import UsageError, quoted
from onrecord.keep.now import now
from onrecord.keep.tables import feed, feed_entry


class FeedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A feed of a desk and how it stands: `problem` is that of the last try, None where all is well.

    `kept`, `pending`, `refused` and `failed` count what it listed. Times are ISO 8601 in UTC.
    """

    id: int
    url: str
    title: str | None
    added_at: str
    answered_at: str | None
    next_at: str
    failures: int
    problem: str | None
    etag: str | None
    modified: str | None
    kept: int = 0
    pending: int = 0
    refused: int = 0
    failed: int = 0


_COLUMNS = [feed.c[f.name] for f in msgspec.structs.fields(FeedRow) if f.name in feed.c]


def put_feeds(connection: Connection, urls: Sequence[str]) -> list[str]:
    """Adds feeds, due at once; gives those that were not there. Others that failed are due at once, too."""
    there = set(connection.execute(select(feed.c.url)).scalars())
    new = [url for url in dict.fromkeys(urls) if url not in there]
    at = now()
    for url in there.intersection(urls):
        connection.execute(update(feed).where(feed.c.url == url, feed.c.failures > 0), {"next_at": at})
    if new:
        rows = [{"url": url, "added_at": at, "next_at": at, "failures": 0} for url in new]
        connection.execute(insert(feed), rows)
    return new


def remove_feed(connection: Connection, url: str) -> None:
    """Takes a feed out; the reports that came by it stay. Raises UsageError where it is not there."""
    if not connection.execute(delete(feed).where(feed.c.url == url)).rowcount:
        raise UsageError(f"no feed {quoted(url)} at this desk")


def feeds(connection: Connection) -> list[FeedRow]:
    """All feeds, in the order in which they were added."""
    counts: dict[int, dict[str, int]] = {}
    columns = (feed_entry.c.feed_id, feed_entry.c.state)
    for feed_id, state, count in connection.execute(select(*columns, func.count()).group_by(*columns)):
        counts.setdefault(feed_id, {})[state] = count
    rows = connection.execute(select(*_COLUMNS).order_by(feed.c.id)).mappings()
    return [FeedRow(**{**row, **counts.get(row["id"], {})}) for row in rows]


def due_feeds(connection: Connection, at: str) -> list[FeedRow]:
    """The feeds that are to be asked by `at`, those first that have waited longest."""
    asked = select(*_COLUMNS).where(feed.c.next_at <= at).order_by(feed.c.next_at, feed.c.id)
    return [FeedRow(**row) for row in connection.execute(asked).mappings()]


def all_due(connection: Connection, at: str) -> None:
    """Makes all feeds, and the entries that are still looked at, due `at` that time."""
    for table in (feed, feed_entry):
        connection.execute(update(table).where(table.c.next_at > at), {"next_at": at})


def feed_answered(connection: Connection, feed_id: int, told: Mapping[str, str | None], next_at: str) -> None:
    """Writes down that a feed was read, and what of `title`, `etag` and `modified` it told."""
    values = {**told, "answered_at": now(), "next_at": next_at, "failures": 0, "problem": None}
    connection.execute(update(feed).where(feed.c.id == feed_id), values)


def feed_failed(connection: Connection, feed_id: int, problem: str, next_at: str) -> None:
    """Writes down why a feed was not read."""
    values = {"failures": feed.c.failures + 1, "problem": problem, "next_at": next_at}
    connection.execute(update(feed).where(feed.c.id == feed_id).values(**values))
