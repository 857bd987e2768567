"""Spans: the lists of them that a row has in a table of their own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from sqlalchemy import Connection, Select, Table, select

from onrecord.keep.among import among_given
from onrecord.keep.rows import put_rows
from onrecord.record.paragraph import Range
from onrecord.record.span import Span


def put_spans(connection: Connection, table: Table, given: Iterable[tuple[int, Sequence[Span]]]) -> None:
    """Writes down the spans of each owner, by its id."""
    owner = table.primary_key.columns[0].name
    rows = [
        {owner: id_, "number": number, "begins": span.begin, "ends": span.end}
        for id_, spans in given
        for number, span in enumerate(spans)
    ]
    put_rows(connection, table, rows)


def spans(connection: Connection, table: Table, owners: Sequence[int]) -> Mapping[int, list[Range]]:
    """The spans of `owners` by their ids; none for one that has none."""
    found: dict[int, list[Range]] = defaultdict(list)
    if owners:
        for id_, begins, ends in connection.execute(_asked(table), {"ids": owners}).all():
            found[id_].append((begins, ends))
    return found


@cache
def _asked(table: Table) -> Select[int, int, int]:
    owner, number = table.primary_key.columns
    asked = select(owner, table.c.begins, table.c.ends)
    return asked.where(among_given(owner)).order_by(owner, number)
