"""What a brief tells of numbers and disagreements, computed before anybody asks."""

from alembic import op

revision = "0007"
down_revision = "0006"

_STEPS = (
    """CREATE TABLE differing_measure (     -- a measure of which a check differs, with what persons corrected
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,              -- the measure's
  checks TEXT NOT NULL,                 -- JSON: a list of kind, computed, inputs, verdict
  PRIMARY KEY (reading_id, number)
){in_order_of_key}""",
    """CREATE TABLE land_claim (            -- a measure that says how much land somebody holds
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,              -- the measure's
  PRIMARY KEY (reading_id, number)
){in_order_of_key}""",
    """CREATE TABLE unchecked (             -- readings for which these were not looked for yet
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  PRIMARY KEY (reading_id)
){in_order_of_key}""",
    "INSERT INTO unchecked (reading_id) SELECT id FROM reading",
    # How two disagree, in what; NULL where it is still to be told, as of all that is there.
    *(
        f"ALTER TABLE statement_disagreement ADD COLUMN {column} TEXT"
        for column in ("kind", "about", "words", "with_words")
    ),
)


def upgrade() -> None:
    """The tables, with all that is there as yet to be checked, and the columns."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    for step in _STEPS:
        op.get_bind().exec_driver_sql(
            step.replace("{in_order_of_key}", " WITHOUT ROWID" if on_sqlite else "")
        )
