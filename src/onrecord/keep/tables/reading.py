"""Readings: what a reader made of a version of a report, one each."""

from sqlalchemy import Column, Integer, Table, Text, UniqueConstraint

from onrecord.keep.tables.base import SCHEMA, part_of

# `as_read` is the reading as JSON, before a person corrected it; NULL where nobody did.
reading = Table(
    "reading",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    part_of("version"),
    Column("reader", Text, nullable=False),
    Column("settings", Text, nullable=False),
    Column("read_at", Text, nullable=False),
    Column("as_read", Text),
    Column("rest", Text),
    UniqueConstraint("version_id"),
)
