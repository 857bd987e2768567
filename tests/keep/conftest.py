"""A store of each kind for every test: a SQLite file, and a PostgreSQL database if there is a server."""

from itertools import count
from pathlib import Path

import psycopg
import pytest
from tests.keep.postgres import programs, server

from onrecord import Desk
from onrecord.record.reading import Reading

_SCHEMAS = count()


@pytest.fixture(scope="session")
def demo() -> list[Reading]:
    """What was read of the four example reports, on a negotiation between states that do not exist."""
    lines = (Path(__file__).parent / "demo.jsonl").read_text("utf-8").splitlines()
    return [Reading.from_json(line) for line in lines]


@pytest.fixture(scope="session")
def postgresql():
    """The URL of a running server."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed; on Debian: apt-get install postgresql")
    with server(found) as url:
        yield url


@pytest.fixture
def schema(postgresql):
    """The URL of an empty schema of its own on the server."""
    name = f"desk{next(_SCHEMAS)}"
    with psycopg.connect(postgresql.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    return f"{postgresql}&options=-csearch_path%3D{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request, tmp_path) -> str:
    """Where a new store is, by its path or its URL."""
    return str(tmp_path / "talks.db") if request.param == "sqlite" else request.getfixturevalue("schema")


@pytest.fixture
def desk(where):
    with Desk(where) as opened:
        yield opened


@pytest.fixture
def full(desk, demo):
    """A desk with the four example reports."""
    for reading in demo:
        desk.add_reading(reading)
    return desk
