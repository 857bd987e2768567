"""Feeds of a desk, and what they list."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from onrecord.keep.tables.base import SCHEMA, part_of

# Times are ISO 8601 in UTC. `etag` and `modified` are what the site wants to be asked with again.
feed = Table(
    "feed",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    Column("url", Text, nullable=False, unique=True),
    Column("title", Text),
    Column("added_at", Text, nullable=False),
    Column("etag", Text),
    Column("modified", Text),
    Column("answered_at", Text),
    Column("next_at", Text, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("problem", Text),
)

# `address` is the page's without what tells no two pages apart; `state` pending, kept, refused or failed.
# With `next_at` NULL it is not asked for again unless the feed says that it has changed.
feed_entry = Table(
    "feed_entry",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    part_of("feed"),
    Column("address", Text, nullable=False, unique=True),
    Column("url", Text),
    Column("title", Text),
    Column("published", Text),
    Column("content", Text),
    Column("digest", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("first_seen_at", Text, nullable=False),
    Column("next_at", Text),
    Column("tries", Integer, nullable=False),
    Column("looks", Integer, nullable=False),
    Column("etag", Text),
    Column("modified", Text),
    Column("problem", Text),
    Column("report_id", Integer, ForeignKey("report.id", ondelete="SET NULL")),
    Index("ix_feed_entry_feed_id", "feed_id"),
    Index("ix_feed_entry_next_at", "next_at"),
    Index("ix_feed_entry_report_id", "report_id"),
)
