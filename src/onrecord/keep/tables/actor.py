"""Actors of a report, who they are across reports, and what a person did about that."""

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint

from onrecord.keep.tables.base import SCHEMA, WITHOUT_ROWID, number, part_of, refers_to, spans_of

# `label` is the id that people use. `identity` is by what the rule finds it again; NULL for one that a
# person split off. `reports` and `statements` are counted over the newest versions of reports.
actor = Table(
    "actor",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    Column("label", Text, nullable=False, unique=True),
    Column("identity", Text, unique=True),
    refers_to("name", "name_id", needed=True),
    Column("kind", Text, nullable=False),
    refers_to("name", "party_id"),
    Column("reports", Integer, nullable=False, server_default="0"),
    Column("statements", Integer, nullable=False, server_default="0"),
    Index("ix_actor_name_id", "name_id"),
    Index("ix_actor_statements", "statements"),
)

# `found_id` is who it is by the rule, `actor_id` who it is after the acts of persons; both NULL where nobody
# can say. `roles` is a list as JSON.
report_actor = Table(
    "report_actor",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    part_of("reading"),
    Column("number", Integer, nullable=False),
    Column("label", Text, nullable=False),
    refers_to("name", "name_id", needed=True),
    Column("kind", Text, nullable=False),
    refers_to("name", "party_id"),
    Column("roles", Text),
    refers_to("actor", "found_id"),
    refers_to("actor", "actor_id"),
    Column("rest", Text),
    UniqueConstraint("reading_id", "number"),
    Index("ix_report_actor_found_id", "found_id"),
    Index("ix_report_actor_actor_id", "actor_id"),
)

actor_mention = spans_of("actor_mention", "report_actor")
actor_detail = spans_of("actor_detail", "report_actor")

# `kind` is "merge" or "split". What is undone stays written down.
identity_event = Table(
    "identity_event",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("done_by", Text, nullable=False),
    Column("done_at", Text, nullable=False),
    Column("note", Text),
    Column("undone_by", Text),
    Column("undone_at", Text),
)

# From which actor to which: in one report, or where `report_id` is NULL in all.
identity_move = Table(
    "identity_move",
    SCHEMA,
    part_of("identity_event", key=True, column="event_id"),
    number(),
    refers_to("actor", "from_id", needed=True),
    refers_to("actor", "to_id", needed=True),
    refers_to("report", "report_id"),
    **WITHOUT_ROWID,
)
