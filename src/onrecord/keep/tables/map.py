"""Maps of a desk."""

from sqlalchemy import Column, Integer, Table, Text

from onrecord.keep.tables.base import SCHEMA

map_ = Table(
    "map",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("date", Text),
    Column("covers", Text),
    Column("source", Text),
    Column("held_by", Text),
    Column("geojson", Text, nullable=False),
    Column("notes", Text),
    Column("added_at", Text, nullable=False),
)
