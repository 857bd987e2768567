"""Reports, their versions, and the dictionary of names."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from onrecord.keep.tables.base import SCHEMA, WITHOUT_ROWID, number, part_of, refers_to, span

name = Table(
    "name",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    Column("text", Text, nullable=False, unique=True),
)

# A joint party, "A; B", has several members; any other is its own.
party_member = Table(
    "party_member",
    SCHEMA,
    Column("member_id", Integer, ForeignKey("name.id"), primary_key=True, autoincrement=False),
    Column("party_id", Integer, ForeignKey("name.id"), primary_key=True, autoincrement=False),
    **WITHOUT_ROWID,
)

# `label` is the id that people use; `address` the URL, or its source's name for it, by which a changed
# article is known again.
report = Table(
    "report",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    Column("label", Text, nullable=False, unique=True),
    Column("address", Text, unique=True),
    Column("added_at", Text, nullable=False),
)

# `newest` is `NEWEST`, `HELD_BACK` or 0. `stated` is what came with it of title, date, outlet, URL and the
# like, as JSON. `raw` is what came in, compressed by zlib; NULL where that is `text` itself. `rest`, here and
# elsewhere, is JSON of what the record has and the other columns would not give back.
version = Table(
    "version",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    part_of("report"),
    Column("number", Integer, nullable=False),
    Column("newest", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("raw_digest", Text, nullable=False),
    Column("title", Text),
    Column("published", Text),
    Column("day", Integer, nullable=False),
    refers_to("name", "outlet_id"),
    Column("url", Text),
    Column("language", Text),
    Column("origin", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("stated", Text, nullable=False),
    Column("raw", LargeBinary),
    Column("added_at", Text, nullable=False),
    Column("rest", Text),
    UniqueConstraint("report_id", "number"),
    Index("ix_version_digest", "digest"),
    Index("ix_version_raw_digest", "raw_digest"),
    Index("ix_version_day", "day"),
)

# Headings, and what is left out with its reason.
passage = Table(
    "passage",
    SCHEMA,
    part_of("version", key=True),
    number(),
    Column("kind", Text, nullable=False),
    *span(),
    Column("reason", Text),
    **WITHOUT_ROWID,
)
