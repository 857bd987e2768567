"""Maps: put into a store and taken out."""

from msgspec.structs import asdict, fields
from sqlalchemy import Connection, delete, insert, select

from onrecord.errors import UsageError, quoted
from onrecord.keep.now import now
from onrecord.keep.tables import map_
from onrecord.record.map import Map

_COLUMNS = [map_.c[field.name] for field in fields(Map)]


def put_map(connection: Connection, given: Map) -> None:
    """Adds a map; the same one again changes nothing. Raises UsageError where another has its name."""
    there = next((one for one in maps(connection) if one.name == given.name), None)
    if there is None:
        connection.execute(insert(map_), {**asdict(given), "added_at": now()})
    elif there != given:
        raise UsageError(
            f"a map {quoted(given.name)} is there already; expected another name, or remove it first"
        )


def maps(connection: Connection) -> list[Map]:
    """All maps, by name."""
    rows = connection.execute(select(*_COLUMNS).order_by(map_.c.name)).mappings()
    return [Map(**row) for row in rows]


def remove_map(connection: Connection, name: str) -> None:
    """Takes a map out. Raises UsageError where none has the name."""
    if not connection.execute(delete(map_).where(map_.c.name == name)).rowcount:
        raise UsageError(f"no map {quoted(name)} in this desk")
