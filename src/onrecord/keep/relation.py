"""Relations: which statements are echoes and disagree, and for which that was not looked for yet."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, delete, insert, select

from onrecord.keep.among import among, among_given
from onrecord.keep.change import look_again, look_at_all_again
from onrecord.keep.disagreement import How, put_disagreements
from onrecord.keep.parts import parts
from onrecord.keep.rows import put_rows
from onrecord.keep.tables import (
    statement,
    statement_disagreement,
    statement_echo,
    statement_speaker,
    unrelated,
)

_ECHOES = select(statement_echo.c.statement_id, statement_echo.c.of_id).where(
    among_given(statement_echo.c.statement_id)
)

_BACK = _ECHOES.cte("back", recursive=True)
_ALL_BACK = select(
    _BACK.union(
        select(statement_echo.c.statement_id, statement_echo.c.of_id).where(
            # Equal, said so that PostgreSQL looks each up: for many it would read the whole table.
            statement_echo.c.statement_id.between(_BACK.c.of_id, _BACK.c.of_id)
        )
    )
)

Pairs = set[tuple[int, int]]  # the later statement first


class Relations(NamedTuple):
    """Pairs of the ids of statements, the later one first: echoes, and those that disagree, with how."""

    echoes: Pairs
    disagreements: Mapping[tuple[int, int], How]


def put_unrelated(connection: Connection, ids: Sequence[int]) -> None:
    """Notes that the relations of new statements are still to be looked for."""
    put_rows(connection, unrelated, [{"statement_id": id_} for id_ in ids])


def pending(connection: Connection, since: int = 1, until: int = 99991231) -> list[tuple[int, int]]:
    """The days and ids of the statements between two days that are still to be related, in their order."""
    # By "+ 0" statements are looked up for each of the few, which are not found among all of the days.
    asked = select(statement.c.day, statement.c.id).select_from(unrelated)
    asked = asked.join(statement, statement.c.id == unrelated.c.statement_id + 0)
    asked = asked.where((statement.c.day + 0).between(since, until)).order_by(statement.c.day, statement.c.id)
    return [(row.day, row.id) for row in connection.execute(asked)]


def put_relations(connection: Connection, ids: Collection[int], found: Relations) -> None:
    """Writes down what was found for the statements, which are related from now on."""
    for some in parts(ids):
        drop_relations(connection, select(statement.c.id).where(statement.c.id.in_(some)))
        connection.execute(delete(unrelated).where(unrelated.c.statement_id.in_(some)))
    rows = [{"statement_id": later, "of_id": first} for later, first in sorted(found.echoes)]
    if rows:
        connection.execute(insert(statement_echo), rows)
    for some in parts(with_echoes(connection, {later for later, _ in found.echoes})):
        look_again(connection, select(statement.c.id).where(statement.c.id.in_(some)))
    days = days_of(connection, {later for later, _ in found.disagreements})
    put_disagreements(connection, found.disagreements, days)


def echoes_of(connection: Connection, ids: Iterable[int]) -> Pairs:
    """The echoes among which these statements are the later ones."""
    return {(later, first) for later, first in connection.execute(_ECHOES, {"ids": list(ids)}).all()}


def echoes_back(connection: Connection, ids: Iterable[int]) -> Pairs:
    """The echoes that lead back from these statements, and from those that they are echoes of."""
    return {(later, first) for later, first in connection.execute(_ALL_BACK, {"ids": list(ids)}).all()}


def unrelate(connection: Connection, actors: Iterable[int]) -> None:
    """What whom these rows of `report_actor` name said is to be related again, as they are others now."""
    for some in parts(actors):
        said = select(statement_speaker.c.statement_id).where(statement_speaker.c.report_actor_id.in_(some))
        ids = list(connection.execute(said.distinct()).scalars())
        for its in parts(ids):
            these = select(statement.c.id).where(statement.c.id.in_(its))
            look_again(connection, these)
            forget_echoes(connection, these)
            drop_relations(connection, these)
            _relate_again(connection, these)


def forget_echoes(connection: Connection, chosen: Select[Any]) -> None:
    """What is an echo of `chosen` statements may be one of others, or none, and so part of other changes."""
    echo = select(statement_echo.c.statement_id).where(statement_echo.c.of_id.in_(chosen))
    for some in parts(with_echoes(connection, set(connection.execute(echo).scalars()))):
        these = select(statement.c.id).where(statement.c.id.in_(some))
        look_again(connection, these)
        _relate_again(connection, these)


def drop_relations(connection: Connection, chosen: Select[Any]) -> None:
    """Takes out the echoes and disagreements that `chosen` statements have."""
    for table, other in ((statement_echo, "of_id"), (statement_disagreement, "with_id")):
        either = table.c.statement_id.in_(chosen) | table.c[other].in_(chosen)
        connection.execute(delete(table).where(either))


def unrelate_all(connection: Connection) -> None:
    """All statements are to be related anew."""
    look_at_all_again(connection)
    for table in (statement_echo, statement_disagreement, unrelated):
        connection.execute(delete(table))
    every = select(statement.c.id).where(statement.c.newest > 0, statement.c.day > 0)
    connection.execute(insert(unrelated).from_select(["statement_id"], every))


def days_of(connection: Connection, ids: Iterable[int]) -> dict[int, int]:
    """The days of statements."""
    found: dict[int, int] = {}
    asked = select(statement.c.id, statement.c.day).where(among(statement.c.id, ids))
    found.update([(id_, day) for id_, day in connection.execute(asked).all()])
    return found


def _relate_again(connection: Connection, chosen: Select[Any]) -> None:
    due = select(unrelated.c.statement_id).where(unrelated.c.statement_id == statement.c.id).exists()
    new = select(statement.c.id).where(statement.c.id.in_(chosen), statement.c.day > 0, ~due)
    connection.execute(insert(unrelated).from_select(["statement_id"], new))


def with_echoes(connection: Connection, ids: set[int]) -> set[int]:
    """The statements, and those that are echoes of them, and so on."""
    known, asked = set(ids), ids
    while asked:
        found: set[int] = set()
        for some in parts(asked):
            echo = select(statement_echo.c.statement_id).where(statement_echo.c.of_id.in_(some))
            found.update(connection.execute(echo).scalars())
        asked = found - known
        known |= asked
    return known
