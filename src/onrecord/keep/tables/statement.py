"""Statements of a reading, with the words that they stand on as offsets."""

from sqlalchemy import Column, Float, Index, Integer, Table, Text, UniqueConstraint

from onrecord.keep.tables.base import SCHEMA, WITHOUT_ROWID, number, part_of, refers_to, span

# `label` is the id within the report, `parent` that of another. `day` is when it was made, or else published;
# it, `outlet_id` and `newest` are the report's, repeated here so that a question needs one index.
# `rest`, here and elsewhere, is JSON of what the record has and the other columns would not give back.
statement = Table(
    "statement",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    part_of("reading"),
    Column("number", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("parent", Text),
    *span("source", needed=False),
    *span("cue", needed=False),
    Column("kind", Text, nullable=False),
    refers_to("name", "party_id"),
    Column("grade", Text),
    Column("act", Text),
    Column("made_on", Text),
    Column("place", Text),
    Column("channel", Text),
    Column("confidence", Float, nullable=False),
    Column("day", Text),
    refers_to("name", "outlet_id"),
    Column("newest", Integer, nullable=False),
    Column("rest", Text),
    UniqueConstraint("reading_id", "number"),
    Index("ix_statement_day", "day"),
    Index("ix_statement_party_id_day", "party_id", "day"),
    Index("ix_statement_act_day", "act", "day"),
    Index("ix_statement_grade_day", "grade", "day"),
    Index("ix_statement_outlet_id_day", "outlet_id", "day"),
)

# `role` is "content" or "condition".
statement_span = Table(
    "statement_span",
    SCHEMA,
    part_of("statement", key=True),
    Column("role", Text, primary_key=True),
    number(),
    *span(),
    **WITHOUT_ROWID,
)

# `role` is "speaker" or "target"; several are joint. `actor_id` is who that is across reports.
statement_actor = Table(
    "statement_actor",
    SCHEMA,
    part_of("statement", key=True),
    Column("role", Text, primary_key=True),
    number(),
    part_of("report_actor"),
    refers_to("actor", "actor_id"),
    Index("ix_statement_actor_report_actor_id", "report_actor_id"),
    Index("ix_statement_actor_actor_id_role", "actor_id", "role"),
    **WITHOUT_ROWID,
)

statement_issue = Table(
    "statement_issue",
    SCHEMA,
    part_of("statement", key=True),
    number(),
    refers_to("name", "issue_id", needed=True),
    Column("day", Text),
    Index("ix_statement_issue_issue_id_day", "issue_id", "day"),
    **WITHOUT_ROWID,
)
