"""Corrections: what persons say of a statement, over what any reader reads."""

from sqlalchemy import Column, Index, Integer, Table, Text

from onrecord.keep.tables.base import SCHEMA, part_of

# `about` finds the statement again in every reading: its words. `field` is NULL where a whole statement is
# added (`before` is NULL) or taken out (`value` is NULL); these two are JSON.
correction = Table(
    "correction",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    part_of("report"),
    Column("about", Text, nullable=False),
    Column("field", Text),
    Column("value", Text),
    Column("before", Text),
    Column("done_by", Text, nullable=False),
    Column("done_at", Text, nullable=False),
    Column("note", Text),
    Column("undone_by", Text),
    Column("undone_at", Text),
    Index("ix_correction_report_id", "report_id"),
)
