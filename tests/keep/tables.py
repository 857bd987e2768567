"""What is in a store, to compare before and after."""

from sqlalchemy import Connection

from onrecord.keep.store import Store
from onrecord.keep.tables import SCHEMA

RELATIONS = (
    "statement_echo",
    "statement_disagreement",
    "statement_change",
    "differing_measure",
    "land_claim",
)
DUE = ("unrelated", "unrelated_stand", "unchecked")


def go_back_to_0007(connection: Connection) -> None:
    """As before there was a column for how sure the reader is of an act."""
    connection.exec_driver_sql("DROP VIEW statements")
    connection.exec_driver_sql("ALTER TABLE statement DROP COLUMN act_confidence")
    connection.exec_driver_sql("CREATE VIEW statements AS SELECT label AS id FROM statement")
    connection.exec_driver_sql("UPDATE onrecord_schema SET version_num = '0007'")


def rows(store: Store) -> dict[str, list[tuple]]:
    """Every row of every table."""
    with store.reading() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(table.select())), key=repr)
            for table in SCHEMA.sorted_tables
        }


def check_index(store: Store) -> None:
    """The search index of SQLite holds what the store does, and nothing else."""
    if store.address.is_sqlite:
        with store.writing() as connection:
            for index in ("statement_words", "report_words"):
                connection.exec_driver_sql(
                    f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"
                )


def check_counts(store: Store) -> None:
    """What is counted of each actor is what there is."""
    counted = """
        SELECT a.label, a.reports, a.statements, count(DISTINCT v.report_id), count(DISTINCT x.statement_id)
        FROM actor a
        LEFT JOIN (report_actor ra JOIN reading r ON r.id = ra.reading_id
          JOIN version v ON v.id = r.version_id AND v.newest = 1) ON ra.actor_id = a.id
        LEFT JOIN statement_speaker x ON x.report_actor_id = ra.id
        GROUP BY a.id, a.label, a.reports, a.statements"""
    with store.reading() as connection:
        for label, *told, reports, statements in connection.exec_driver_sql(counted).all():
            assert told == [reports, statements], label
