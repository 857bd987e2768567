"""Engine: connections to a store, set up alike for every use."""

from typing import Protocol

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection

from onrecord.keep.address import Address
from onrecord.keep.fault import translate
from onrecord.keep.listed import Written

WRITES = "onrecord_writes"  # the execution option of a transaction that writes
ALONE = "onrecord_alone"  # the option of what SQLite does in no transaction, some pragmas
_PATIENCE = 10.0  # seconds to wait for another process that writes
_LOCK = 0x6F6E7265  # "onre": the advisory lock of those who write to a PostgreSQL store
_BEGIN_WRITING = (
    f"SELECT pg_advisory_xact_lock({_LOCK}) FROM set_config('lock_timeout', '{_PATIENCE:g}s', true)"
)

# FULL: what is finished stays finished through a loss of power, too. The cache is 32 MB.
_PRAGMAS = ("foreign_keys = ON", "synchronous = FULL", "cache_size = -32768", "temp_store = MEMORY")
# Compiling takes longer than these questions; starting others to help pays for the longest only, as searches
# for a frequent word. Most of a store lies in memory: to look rows up by their ids is no seeking on a disk,
# as the planner would take it for.
_SETTINGS = ("jit = off", "parallel_setup_cost = 10000", "random_page_cost = 1.1")


def engine(address: Address) -> Engine:
    """Connections to the store at `address`. Nothing is opened before the first is asked for.

    Whoever writes is alone: the others wait, so that none of them sees what is half done. An error of the
    database that is no fault of the program is raised as StoreError.
    """
    if address.is_sqlite:
        made = create_engine(address.url, connect_args={"timeout": _PATIENCE})
        event.listen(made, "connect", _open_sqlite)
        event.listen(made, "begin", _begin_sqlite)
    else:
        made = create_engine(address.url, pool_pre_ping=True)
        event.listen(made, "connect", _open_postgresql)
        event.listen(made, "begin", _begin_postgresql)
        event.listen(made, "before_cursor_execute", _ask_for_bytes)

    @event.listens_for(made, "handle_error")
    def _handle(context: ExceptionContext) -> None:
        translate(context, address)

    return made


def _open_sqlite(connection: DBAPIConnection, _record: object) -> None:
    connection.isolation_level = None  # the module would begin and commit on its own
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get(ALONE):
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(WRITES) else "BEGIN")


def _open_postgresql(connection: DBAPIConnection, _record: object) -> None:
    from psycopg.types.string import StrDumperUnknown

    connection.adapters.register_dumper(Written, StrDumperUnknown)
    for setting in _SETTINGS:
        connection.execute(f"SET {setting}")
    connection.commit()


def _begin_postgresql(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITES):
        connection.exec_driver_sql(_BEGIN_WRITING)


class _Cursor(Protocol):
    format: int  # as psycopg.pq.Format: 0 text, 1 binary


def _ask_for_bytes(_connection: Connection, cursor: _Cursor, said: str, *_: object) -> None:
    """Numbers come as bytes, which takes less than to write them down and to read them.

    The types of the catalogues, which reflection asks for, its driver knows as text only.
    """
    cursor.format = int("pg_catalog" not in said)
