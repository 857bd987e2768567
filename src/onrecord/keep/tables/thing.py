"""What else is read from a report: times, measures, places, events, disagreements."""

from sqlalchemy import Column, Float, Integer, Table, Text

from onrecord.keep.tables.base import SCHEMA, WITHOUT_ROWID, number, part_of, refers_to, span

time_expression = Table(
    "time_expression",
    SCHEMA,
    part_of("reading", key=True),
    number(),
    *span(),
    Column("type", Text, nullable=False),
    Column("value", Text),
    Column("mod", Text),
    Column("rest", Text),
    **WITHOUT_ROWID,
)

# `asserted_by` is the label of a statement, `checks` a list as JSON.
measure = Table(
    "measure",
    SCHEMA,
    part_of("reading", key=True),
    number(),
    *span(),
    Column("value", Float),
    Column("low", Float),
    Column("high", Float),
    Column("unit", Text),
    Column("modifier", Text),
    Column("subject", Text),
    Column("asserted_by", Text),
    Column("checks", Text),
    Column("rest", Text),
    **WITHOUT_ROWID,
)

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

place_mention = Table(
    "place_mention",
    SCHEMA,
    part_of("reading", key=True),
    number(),
    *span(),
    refers_to("place", "place_id", needed=True),
    Column("rest", Text),
    **WITHOUT_ROWID,
)

# `actors` is a list of labels as JSON.
event = Table(
    "event",
    SCHEMA,
    part_of("reading", key=True),
    number(),
    *span(),
    Column("type", Text, nullable=False),
    Column("happened_on", Text),
    Column("place", Text),
    Column("actors", Text),
    Column("rest", Text),
    **WITHOUT_ROWID,
)

disagreement = Table(
    "disagreement",
    SCHEMA,
    part_of("reading", key=True),
    number(),
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("rest", Text),
    **WITHOUT_ROWID,
)
