"""Label: an id that people use."""

from collections.abc import Sequence

from sqlalchemy import Column, Connection, select


def free_labels(connection: Connection, column: Column[str], wanted: Sequence[str]) -> list[str]:
    """Each of `wanted`, with a number behind it where it is in `column` already, or stands before."""
    taken = set(connection.execute(select(column).where(column.in_(wanted))).scalars())
    found = []
    for label in wanted:
        free, number = label, 1
        while free in taken or (number > 1 and _is_there(connection, column, free)):
            number += 1
            free = f"{label}~{number}"
        taken.add(free)
        found.append(free)
    return found


def _is_there(connection: Connection, column: Column[str], label: str) -> bool:
    return connection.execute(select(column).where(column == label)).first() is not None
