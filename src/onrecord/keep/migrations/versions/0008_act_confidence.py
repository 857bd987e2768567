"""How sure the reader is of an act, from what nothing is concluded, and the day of what is old."""

from pathlib import Path

from alembic import op

revision = "0008"
down_revision = "0007"

_STEPS = (
    "ALTER TABLE statement ADD COLUMN act_confidence {real}",  # NULL: told by a person, or not known
    "DROP VIEW statements",
    "{statements}",
    # What was made in another month or year than its report was not made on the report's day.
    "UPDATE statement SET day = 0 WHERE day > 0 AND length(made_on) < 10"
    " AND substr(CAST(day AS TEXT), 1, length(replace(made_on, '-', ''))) <> replace(made_on, '-', '')",
    "UPDATE statement_issue SET day = 0 WHERE day > 0"
    " AND statement_id IN (SELECT id FROM statement WHERE day = 0)",
    # Without these stands and statements others are changes and disagreements.
    "DELETE FROM stand WHERE statement_id IN (SELECT id FROM statement WHERE confidence < 0.5 OR day = 0)",
    "DELETE FROM statement_change",
    "DELETE FROM unrelated_stand",
    "INSERT INTO unrelated_stand (party_id, issue_id, statement_id, day)"
    " SELECT party_id, issue_id, statement_id, day FROM stand",
    "DELETE FROM statement_disagreement",
    "DELETE FROM unrelated",
    "INSERT INTO unrelated (statement_id) SELECT id FROM statement WHERE newest > 0 AND day > 0",
)
_SQLITE = {"real": "FLOAT", "join": "group_concat"}
_POSTGRESQL = {"real": "DOUBLE PRECISION", "join": "string_agg"}


def upgrade() -> None:
    """The column, the view `statements` with it, and all statements to be related anew."""
    words = _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL
    views = (Path(__file__).parent / "0001_views.sql").read_text("utf-8").split(";\n")
    (before,) = (view for view in views if view.startswith("CREATE VIEW statements "))
    words |= {
        "statements": before.replace("s.confidence,", "s.confidence, s.act_confidence,").format_map(words)
    }
    for step in _STEPS:
        op.get_bind().exec_driver_sql(step.format_map(words))
