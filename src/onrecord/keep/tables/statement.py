"""Statements of a reading, with the words that they stand on as offsets."""

from sqlalchemy import Column, Float, Index, Integer, Table, Text, UniqueConstraint

from onrecord.keep.tables.base import (
    SCHEMA,
    WITHOUT_ROWID,
    actors_of,
    number,
    part_of,
    refers_to,
    spans_of,
)

# `label` is the id within the report, `parent` that of another. `day` is when it was made, or else published,
# as 20310506, 0 where neither is known. `outlet_id` and `newest` are the version's.
statement = Table(
    "statement",
    SCHEMA,
    Column("id", Integer, primary_key=True),
    part_of("reading"),
    Column("number", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("parent", Text),
    Column("source_begins", Integer),
    Column("source_ends", Integer),
    Column("cue_begins", Integer),
    Column("cue_ends", Integer),
    Column("kind", Text, nullable=False),
    refers_to("name", "party_id"),
    refers_to("name", "grade_id"),
    refers_to("name", "act_id"),
    Column("made_on", Text),
    Column("place", Text),
    Column("channel", Text),
    Column("confidence", Float, nullable=False),
    Column("day", Integer, nullable=False),
    refers_to("name", "outlet_id"),
    Column("newest", Integer, nullable=False),
    Column("rest", Text),
    Column("act_confidence", Float),
    UniqueConstraint("reading_id", "number"),
    Index("ix_statement_day", "day"),
    Index("ix_statement_party_id_day", "party_id", "day"),
    Index("ix_statement_act_id_day", "act_id", "day"),
    Index("ix_statement_grade_id_day", "grade_id", "day"),
    Index("ix_statement_outlet_id_day", "outlet_id", "day"),
)

statement_content = spans_of("statement_content", "statement")
statement_condition = spans_of("statement_condition", "statement")
statement_speaker = actors_of("statement_speaker")
statement_target = actors_of("statement_target")

statement_issue = Table(
    "statement_issue",
    SCHEMA,
    part_of("statement", key=True),
    number(),
    refers_to("name", "issue_id", needed=True),
    Column("day", Integer, nullable=False),
    Index("ix_statement_issue_issue_id_day", "issue_id", "day"),
    **WITHOUT_ROWID,
)

# A party's acts on an issue that take a stand, of the newest versions of reports, also of those held back; a
# joint party's are each member's. It repeats what the statements say (`keep.stand`), in the order in which
# positions are asked for, and has the first characters of the cue: else texts would be read for these.
stand = Table(
    "stand",
    SCHEMA,
    *(
        Column(column, Integer, primary_key=True, autoincrement=False)
        for column in ("party_id", "issue_id", "day", "statement_id")
    ),
    Column("act_id", Integer, nullable=False),
    Column("grade_id", Integer),
    Column("newest", Integer, nullable=False),
    Column("cue", Text),
    **WITHOUT_ROWID,
)
