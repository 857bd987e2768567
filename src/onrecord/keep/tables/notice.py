"""Notices: what the sources of reports cancelled or withheld."""

from sqlalchemy import Column, Integer, Table, Text

from onrecord.keep.tables.base import SCHEMA

# `address` is that of the report, there or not. `version` is the number of the version that was held back;
# NULL where none was. `said_at` is when the source said so, as it writes it, and `item` what came in.
notice = Table(
    "notice",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    Column("address", Text, nullable=False),
    Column("version", Integer),
    Column("status", Text, nullable=False),
    Column("said_at", Text),
    Column("note", Text),
    Column("origin", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("noted_at", Text, nullable=False),
)
