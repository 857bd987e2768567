"""Relations of statements, looked for before anybody asks."""

from alembic import op

revision = "0005"
down_revision = "0004"

_STEPS = (
    """CREATE TABLE statement_echo (        -- statements that are one, in several reports
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  of_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,   -- the earlier one
  PRIMARY KEY (statement_id, of_id)
){in_order_of_key}""",
    "CREATE INDEX ix_statement_echo_of_id ON statement_echo (of_id)",
    """CREATE TABLE statement_disagreement (-- statements that do not go together
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  with_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE, -- the earlier one
  day INTEGER NOT NULL,                 -- the later one's
  PRIMARY KEY (statement_id, with_id)
){in_order_of_key}""",
    "CREATE INDEX ix_statement_disagreement_with_id ON statement_disagreement (with_id)",
    "CREATE INDEX ix_statement_disagreement_day ON statement_disagreement (day)",
    """CREATE TABLE statement_change (      -- a party's position on an issue gave way to another
  party_id INTEGER NOT NULL REFERENCES name (id),
  issue_id INTEGER NOT NULL REFERENCES name (id),
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,  -- shows the new one
  before_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,     -- shows the old one
  day INTEGER NOT NULL,                 -- the new one's
  PRIMARY KEY (party_id, issue_id, statement_id)
){in_order_of_key}""",
    "CREATE INDEX ix_statement_change_statement_id ON statement_change (statement_id)",
    "CREATE INDEX ix_statement_change_before_id ON statement_change (before_id)",
    """CREATE TABLE unrelated (             -- whose echoes and disagreements were not looked for yet
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  PRIMARY KEY (statement_id)
){in_order_of_key}""",
    """CREATE TABLE unrelated_stand (       -- stands for which it was not looked whether they are a change
  party_id INTEGER NOT NULL REFERENCES name (id),
  issue_id INTEGER NOT NULL REFERENCES name (id),
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  PRIMARY KEY (party_id, issue_id, statement_id)
){in_order_of_key}""",
    "CREATE INDEX ix_unrelated_stand_statement_id ON unrelated_stand (statement_id)",
    "INSERT INTO unrelated (statement_id) SELECT id FROM statement WHERE newest > 0 AND day > 0",
    "INSERT INTO unrelated_stand (party_id, issue_id, statement_id, day)"
    " SELECT party_id, issue_id, statement_id, day FROM stand",
)


def upgrade() -> None:
    """The tables, with all that is there as yet to be related."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    for step in _STEPS:
        op.get_bind().exec_driver_sql(
            step.replace("{in_order_of_key}", " WITHOUT ROWID" if on_sqlite else "")
        )
