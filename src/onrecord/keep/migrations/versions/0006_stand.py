"""With each stand what positions are asked of it, so that its statement need not be looked up."""

from alembic import op

revision = "0006"
down_revision = "0005"

_STEPS = (
    "DROP TABLE stand",
    """CREATE TABLE stand (                 -- a party's act on an issue that takes a stand
  party_id INTEGER NOT NULL,            -- one party; a joint one has a row for each member
  issue_id INTEGER NOT NULL,
  day INTEGER NOT NULL,                 -- the statement's, as all that follows
  statement_id INTEGER NOT NULL,        -- in the newest version of its report
  act_id INTEGER NOT NULL,
  grade_id INTEGER,
  newest INTEGER NOT NULL,              -- 1, or 2 where the report is held back
  cue TEXT,                             -- its first 500 characters
  PRIMARY KEY (party_id, issue_id, day, statement_id){and_all}
){in_order_of_key}""",
    """INSERT INTO stand (party_id, issue_id, day, statement_id, act_id, grade_id, newest, cue)
SELECT DISTINCT m.member_id, i.issue_id, s.day, s.id, s.act_id, s.grade_id, s.newest,
  substr(substr(v.text, s.cue_begins + 1, s.cue_ends - s.cue_begins), 1, 500)
FROM statement s
  JOIN reading r ON r.id = s.reading_id
  JOIN version v ON v.id = r.version_id
  JOIN party_member m ON m.party_id = s.party_id
  JOIN statement_issue i ON i.statement_id = s.id
  JOIN name a ON a.id = s.act_id
  JOIN name n ON n.id = i.issue_id
  LEFT JOIN name g ON g.id = s.grade_id
WHERE s.newest > 0 AND s.day > 0 AND n.text <> 'other' AND coalesce(g.text, '') NOT IN ('media', 'data')
  AND a.text IN ('propose', 'offer', 'demand', 'appeal', 'condition', 'accept', 'reject', 'promise',
    'threaten')""",
    "ANALYZE stand",  # what the planner knew of it has gone with the old one
)

_SQLITE = {"in_order_of_key": " WITHOUT ROWID", "and_all": ""}
# What is asked of a stand is read from the index alone; of a longer cue that has no room there.
_POSTGRESQL = {"in_order_of_key": "", "and_all": " INCLUDE (act_id, grade_id, newest, cue)"}


def upgrade() -> None:
    """The table `stand` anew, with what is there."""
    words = _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL
    for step in _STEPS:
        op.get_bind().exec_driver_sql(step.format_map(words))
