"""Notices: what the sources of reports cancelled or withheld."""

from sqlalchemy import Column, Index, Integer, Table, Text

from onrecord.keep.tables.base import SCHEMA, part_of

# `version` is the number of the version that was the newest then; `said_at` is when the source said so, as it
# writes it, and `item` what came in.
notice = Table(
    "notice",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    part_of("report"),
    Column("version", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("said_at", Text),
    Column("note", Text),
    Column("origin", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("noted_at", Text, nullable=False),
    Index("ix_notice_report_id", "report_id"),
)
