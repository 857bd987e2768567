"""The stands of parties on issues, in the order of their days."""

from alembic import op

revision = "0003"
down_revision = "0002"

_STEPS = (
    """CREATE TABLE stand (                 -- a party's act on an issue that takes a stand
  party_id INTEGER NOT NULL,            -- one party; a joint one has a row for each member
  issue_id INTEGER NOT NULL,
  day INTEGER NOT NULL,                 -- the statement's
  statement_id INTEGER NOT NULL,        -- in the newest version of its report
  PRIMARY KEY (party_id, issue_id, day, statement_id)
){in_order_of_key}""",
    """INSERT INTO stand (party_id, issue_id, day, statement_id)
SELECT DISTINCT m.member_id, i.issue_id, s.day, s.id FROM statement s
  JOIN party_member m ON m.party_id = s.party_id
  JOIN statement_issue i ON i.statement_id = s.id
  JOIN name a ON a.id = s.act_id
  JOIN name n ON n.id = i.issue_id
  LEFT JOIN name g ON g.id = s.grade_id
WHERE s.newest = 1 AND s.day > 0 AND n.text <> 'other' AND coalesce(g.text, '') NOT IN ('media', 'data')
  AND a.text IN ('propose', 'offer', 'demand', 'appeal', 'condition', 'accept', 'reject', 'promise',
    'threaten')""",
)


def upgrade() -> None:
    """The table `stand`, with what is there."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    for step in _STEPS:
        op.get_bind().exec_driver_sql(
            step.replace("{in_order_of_key}", " WITHOUT ROWID" if on_sqlite else "")
        )
