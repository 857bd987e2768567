"""Parts of a statement that are lists: its speakers, its targets, its issues."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, Select, Table, select

from onrecord.keep.among import among_given
from onrecord.keep.name import JOINT, Names
from onrecord.keep.report_actor import Linked
from onrecord.keep.rows import put_rows
from onrecord.keep.tables import report_actor, statement_issue
from onrecord.record.actor import ActorName

_ISSUES = (
    select(statement_issue.c.statement_id, statement_issue.c.issue_id)
    .where(among_given(statement_issue.c.statement_id))
    .order_by(statement_issue.c.statement_id, statement_issue.c.number)
)


class Named(NamedTuple):
    """An actor of a report by its label there, the id of its name, and that of whom it is across reports."""

    label: str
    name_id: int
    actor_id: int | None


def linked(given: ActorName | None, actors: Mapping[str, Linked]) -> list[Linked]:
    """The actors of the report that are named; none where one of them is not among them."""
    labels = given.actor.split(JOINT) if given else []
    return [actors[label] for label in labels] if all(label in actors for label in labels) else []


def put_actors_of(
    connection: Connection, table: Table, given: Iterable[tuple[int, Sequence[Linked]]]
) -> None:
    """Writes down the speakers, or the targets, of statements by their ids."""
    rows = [
        {"statement_id": id_, "number": number, "report_actor_id": one.id}
        for id_, named in given
        for number, one in enumerate(named)
    ]
    put_rows(connection, table, rows)


def actors_of(connection: Connection, table: Table, ids: Sequence[int]) -> Mapping[int, list[Named]]:
    """The speakers, or the targets, of statements by the ids of these."""
    found: dict[int, list[Named]] = defaultdict(list)
    for id_, label, name_id, actor_id in connection.execute(_named(table), {"ids": ids}).all():
        found[id_].append(Named(label, name_id, actor_id))
    return found


@cache
def _named(table: Table) -> Select[int, str, int, int | None]:
    its = report_actor.c
    asked = select(table.c.statement_id, its.label, its.name_id, its.actor_id)
    asked = asked.join(report_actor, its.id == table.c.report_actor_id)
    return asked.where(among_given(table.c.statement_id)).order_by(table.c.statement_id, table.c.number)


def put_issues(connection: Connection, given: Iterable[tuple[int, Sequence[str], int]], names: Names) -> None:
    """Writes down the issues of statements by their ids, with the days of these."""
    rows = [
        {"statement_id": id_, "number": number, "issue_id": names[issue], "day": day}
        for id_, issues, day in given
        for number, issue in enumerate(issues)
    ]
    put_rows(connection, statement_issue, rows)


def issues_of(connection: Connection, ids: Sequence[int]) -> Mapping[int, list[int]]:
    """The issues of statements, by the ids of their names."""
    found: dict[int, list[int]] = defaultdict(list)
    for id_, issue_id in connection.execute(_ISSUES, {"ids": ids}).all():
        found[id_].append(issue_id)
    return found
