"""What else is read from a report: times, measures, places, events, disagreements."""

from sqlalchemy import Column, Float, Integer, Table, Text

from onrecord.keep.tables.base import (
    SCHEMA,
    WITHOUT_ROWID,
    listed_in_reading,
    number,
    part_of,
    refers_to,
    span,
)

time_expression = listed_in_reading(
    "time_expression",
    *span(),
    Column("type", Text, nullable=False),
    Column("value", Text),
    Column("mod", Text),
)

# `asserted_by` is the label of a statement, `checks` a list as JSON.
measure = listed_in_reading(
    "measure",
    *span(),
    Column("value", Float),
    Column("low", Float),
    Column("high", Float),
    Column("unit", Text),
    Column("modifier", Text),
    Column("subject", Text),
    Column("asserted_by", Text),
    Column("checks", Text),
)

# A measure, by its number, of which a check differs, with its checks, made anew from all that is kept.
differing_measure = Table(
    "differing_measure",
    SCHEMA,
    part_of("reading", key=True),
    number(),
    Column("checks", Text, nullable=False),
    **WITHOUT_ROWID,
)

# A measure, by its number, that says how much land somebody holds, which maps of the desk may show.
land_claim = Table("land_claim", SCHEMA, part_of("reading", key=True), number(), **WITHOUT_ROWID)

# Readings for which both are still to be looked for.
unchecked = Table("unchecked", SCHEMA, part_of("reading", key=True), **WITHOUT_ROWID)

# `key` is what the others say, as JSON: the same place is one row.
place = Table(
    "place",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    refers_to("name", "name_id", needed=True),
    Column("country", Text),
    Column("unit", Text),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("key", Text, nullable=False, unique=True),
)

place_mention = listed_in_reading(
    "place_mention",
    *span(),
    refers_to("place", "place_id", needed=True),
)

# `actors` and `recipients` are lists of labels as JSON, `statement` is the label of one.
event = listed_in_reading(
    "event",
    *span(),
    Column("trigger_begins", Integer, nullable=False),
    Column("trigger_ends", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("happened_on", Text),
    Column("place", Text),
    Column("actors", Text),
    Column("recipients", Text),
    Column("statement", Text),
)

disagreement = listed_in_reading(
    "disagreement",
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),
)
