"""Next ids: for rows that others will name at once, without asking the database for each."""

from sqlalchemy import Column, Connection, func, select


def next_ids(connection: Connection, column: Column[int], count: int) -> range:
    """The next `count` free ids. Whoever writes is alone, so nobody else takes them."""
    highest: int = connection.execute(select(func.coalesce(func.max(column), 0))).scalar_one()
    return range(highest + 1, highest + 1 + count)
