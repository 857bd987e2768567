"""Entries of feeds: listed, fetched, and settled."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from onrecord.keep.digest import digest
from onrecord.keep.now import now
from onrecord.keep.tables import feed, feed_entry, report, version
from onrecord.keep.web_address import web_address

_AT_ONCE = 500  # bound values in one question


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """What a feed says of a report.

    `key` tells it from the others of the feed; `says` is all of it, to compare.
    """

    key: str
    url: str | None
    title: str | None
    published: str | None
    content: str | None
    says: str


class Pending(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that is due. `tries` failed before, in a row; `looks` were taken at what is kept.

    `report` and `version` are what is kept of it.
    """

    id: int
    feed_url: str
    feed_title: str | None
    url: str | None
    title: str | None
    published: str | None
    content: str | None
    state: str
    tries: int
    looks: int
    etag: str | None
    modified: str | None
    report: str | None
    version: int | None


def put_entries(connection: Connection, feed_id: int, feed_url: str, given: Sequence[Listed]) -> None:
    """Writes down what a feed lists: what is new, and what it says otherwise than before, is due at once.

    A page that several feeds list is the entry of the first.
    """
    told = {_address(feed_url, one): one for one in given}
    there = _there(connection, list(told))
    at = now()
    new = []
    for address, one in told.items():
        values = {
            "url": one.url, "title": one.title, "published": one.published, "content": one.content,
            "digest": digest(one.says), "state": "pending", "next_at": at, "tries": 0, "looks": 0,
        }  # fmt: skip
        found = there.get(address)
        if found is None:
            new.append({"feed_id": feed_id, "address": address, "first_seen_at": at, **values})
        elif found.feed_id == feed_id and found.digest != values["digest"]:
            connection.execute(update(feed_entry).where(feed_entry.c.id == found.id), values)
    if new:
        connection.execute(insert(feed_entry), new)


def _there(connection: Connection, addresses: Sequence[str]) -> dict[str, Any]:
    found = {}
    columns = [feed_entry.c[name] for name in ("id", "feed_id", "address", "digest")]
    for begin in range(0, len(addresses), _AT_ONCE):
        some = addresses[begin : begin + _AT_ONCE]
        rows = connection.execute(select(*columns).where(feed_entry.c.address.in_(some)))
        found.update({row.address: row for row in rows})
    return found


def _address(feed_url: str, one: Listed) -> str:
    return web_address(one.url) if one.url else f"{web_address(feed_url)}#{one.key}"


def next_due(connection: Connection, at: str, after: int) -> Pending | None:
    """The first entry with a higher id than `after` that is to be fetched by `at`."""
    columns = [feed_entry.c[f.name] for f in msgspec.structs.fields(Pending) if f.name in feed_entry.c]
    told = (feed.c.url.label("feed_url"), feed.c.title.label("feed_title"), report.c.label.label("report"))
    newest = (version.c.report_id == report.c.id) & (version.c.newest > 0)
    asked = select(*columns, *told, version.c.number.label("version")).select_from(
        feed_entry.join(feed).outerjoin(report).outerjoin(version, newest)
    )
    due = asked.where(feed_entry.c.next_at <= at, feed_entry.c.id > after).order_by(feed_entry.c.id).limit(1)
    row = connection.execute(due).mappings().first()
    return Pending(**row) if row else None


def settle(connection: Connection, entry_id: int, label: str | None = None, **values: object) -> None:
    """Writes down what became of an entry; `label` is the id of its report."""
    if label is not None:
        values["report_id"] = connection.execute(select(report.c.id).where(report.c.label == label)).scalar()
    connection.execute(update(feed_entry).where(feed_entry.c.id == entry_id), values)


def next_time(connection: Connection) -> str | None:
    """When the next feed or entry is due."""
    times = [connection.execute(select(func.min(table.c.next_at))).scalar() for table in (feed, feed_entry)]
    return min((time for time in times if time is not None), default=None)
