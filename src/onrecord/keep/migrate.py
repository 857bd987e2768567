"""Migrate: brings a store to the schema of this version, or says why it cannot be used."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from onrecord.errors import StoreError, printable
from onrecord.keep.address import Address
from onrecord.keep.engine import ALONE, WRITES

HEAD = "0008"  # the newest file in `migrations/versions`
VERSION_TABLE = "onrecord_schema"
_MIGRATIONS = Path(__file__).parent / "migrations"


def prepare(engine: Engine, address: Address) -> None:
    """Makes the tables of a new store, or takes an old one to the present schema, in one transaction.

    If a step fails, the store is as it was. Raises StoreError for a database that is no store, and for one
    that a newer version of onrecord made.
    """
    with engine.connect() as connection:
        found = _revision(connection, address)
    if found == HEAD:
        return
    if address.read_only:
        raise StoreError(
            address.shown, "of an older schema and read-only; open it once where it can be written"
        )
    if found is None and address.is_sqlite:
        with engine.connect().execution_options(**{ALONE: True}) as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        if _revision(connection, address) != HEAD:  # nobody did it while we waited
            _upgrade(connection)


def _revision(connection: Connection, address: Address) -> str | None:
    """The schema of the store; None where there is nothing yet."""
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE not in tables:
        _refuse_others(connection, address, tables)
        return None
    found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
    if found is not None and (not found.isdigit() or found > HEAD):
        newer = f"its schema is {printable(found)}, this version knows up to {HEAD}"
        raise StoreError(address.shown, f"made by a newer version of onrecord: {newer}; nothing was changed")
    return found


def _refuse_others(connection: Connection, address: Address, tables: set[str]) -> None:
    if address.is_sqlite and tables:
        raise StoreError(address.shown, "a SQLite database of something else; expected a store of onrecord")
    if ours := sorted(tables & {"report", "statement", "version", "actor", "name"}):
        what = f"has tables of something else ({', '.join(ours)}); expected an empty database or schema"
        raise StoreError(address.shown, what)
    if not address.is_sqlite:
        encoding = connection.execute(text("SHOW server_encoding")).scalar()
        if encoding != "UTF8":
            raise StoreError(address.shown, f"its encoding is {encoding}; expected a database in UTF8")


def _upgrade(connection: Connection) -> None:
    from alembic import command  # takes longer to import than most stores take to open
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")
