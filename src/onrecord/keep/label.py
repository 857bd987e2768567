"""Label: an id that people use."""

from sqlalchemy import Column, Connection, select


def free_label(connection: Connection, column: Column[str], wanted: str) -> str:
    """`wanted`, or with a number behind it where another row has that in `column`."""
    label, number = wanted, 1
    while connection.execute(select(column).where(column == label)).first():
        number += 1
        label = f"{wanted}~{number}"
    return label
