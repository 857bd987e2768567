"""Relations of statements, looked for when these are kept, before anybody asks."""

from collections.abc import Iterator

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from onrecord.keep.tables.base import SCHEMA, WITHOUT_ROWID, part_of, refers_to


def _in_row() -> Iterator[Column[int] | PrimaryKeyConstraint]:
    """A statement of a party on an issue, and its day."""
    yield refers_to("name", "party_id", needed=True)
    yield refers_to("name", "issue_id", needed=True)
    yield part_of("statement")
    yield Column("day", Integer, nullable=False)
    yield PrimaryKeyConstraint("party_id", "issue_id", "statement_id")


# `statement_id` is an echo of `of_id`, which came before it, at most a fortnight.
statement_echo = Table(
    "statement_echo",
    SCHEMA,
    part_of("statement", key=True),
    part_of("statement", key=True, column="of_id"),
    Index("ix_statement_echo_of_id", "of_id"),
    **WITHOUT_ROWID,
)

# `statement_id`, made on `day`, disagrees with `with_id`, which came before it. `words` and `with_words`
# are lists of the offsets of what differs, as JSON, in the text of each. Without `kind` it is of an older
# onrecord.
statement_disagreement = Table(
    "statement_disagreement",
    SCHEMA,
    part_of("statement", key=True),
    part_of("statement", key=True, column="with_id"),
    Column("day", Integer, nullable=False),
    *(Column(column, Text) for column in ("kind", "about", "words", "with_words")),
    Index("ix_statement_disagreement_with_id", "with_id"),
    Index("ix_statement_disagreement_day", "day"),
    **WITHOUT_ROWID,
)

# A party's position on an issue, shown by `before_id`, gave way to that of `statement_id`, made on `day`.
statement_change = Table(
    "statement_change",
    SCHEMA,
    *_in_row(),
    part_of("statement", column="before_id"),
    Index("ix_statement_change_statement_id", "statement_id"),
    Index("ix_statement_change_before_id", "before_id"),
    **WITHOUT_ROWID,
)

# Statements whose echoes and disagreements were not looked for yet, and stands for which changes were not.
unrelated = Table("unrelated", SCHEMA, part_of("statement", key=True), **WITHOUT_ROWID)
unrelated_stand = Table(
    "unrelated_stand",
    SCHEMA,
    *_in_row(),
    Index("ix_unrelated_stand_statement_id", "statement_id"),
    **WITHOUT_ROWID,
)
