"""Relating: what questions ask of statements together is looked for when they are kept."""

from collections.abc import Iterator

from onrecord.ask.changed import changed_in
from onrecord.ask.checked import check
from onrecord.ask.disagreements import computed
from onrecord.ask.relations import KnownRelations, looked_for
from onrecord.ask.whole import whole_of
from onrecord.keep.change import Row, due, due_of, put_changes
from onrecord.keep.check import due_versions
from onrecord.keep.disagreement import put_how, untold
from onrecord.keep.parts import parts
from onrecord.keep.relation import pending, put_relations
from onrecord.keep.store import Store

_AT_ONCE = 4000  # statements; whoever else wants to write waits so long
_SPAN = 100  # as days of the store: a month


def relate(store: Store) -> int:
    """Relates all statements that are not yet; gives how many. Killed, it goes on where it was."""
    with store.reading() as connection:
        listed = pending(connection, since=0)
    for some in _of_days(listed):
        with store.writing() as connection:
            left = {id_ for _, id_ in pending(connection, some[0][0], some[-1][0])}
            ids = [id_ for _, id_ in some if id_ in left]
            put_relations(connection, ids, looked_for(connection, ids))
    with store.reading() as connection:
        rows = [(row, len(ids)) for row, ids in due(connection)]
    for few in _of_rows(rows):
        with store.writing() as connection:
            known = KnownRelations(connection, None, None)
            for row in few:
                ids = due_of(connection, row)
                put_changes(connection, row, ids, changed_in(connection, row, ids, known))
    _check(store)
    _tell(store)
    return len(listed)


def _check(store: Store) -> None:
    """Keeps the checks that differ of readings that have come or were corrected."""
    with store.reading() as connection:
        versions = due_versions(connection)
    for some in parts(versions):
        with store.writing() as connection:
            left = set(due_versions(connection))
            check(connection, [id_ for id_ in some if id_ in left])


def _tell(store: Store) -> None:
    """Keeps how statements disagree where an older onrecord noted only that they do."""
    with store.reading() as connection:
        pairs = untold(connection)
    for begin in range(0, len(pairs), _AT_ONCE):
        with store.writing() as connection:
            left = set(untold(connection))
            some = [pair for pair in pairs[begin : begin + _AT_ONCE] if pair in left]
            whole = whole_of(connection, {id_ for pair in some for id_ in pair})
            put_how(connection, computed(connection, some, whole))


def _of_days(listed: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Statements of days that lie together."""
    some: list[tuple[int, int]] = []
    for one in listed:
        if some and ((len(some) >= _AT_ONCE and one[0] > some[-1][0]) or one[0] - some[0][0] > _SPAN):
            yield some
            some = []
        some.append(one)
    if some:
        yield some


def _of_rows(rows: list[tuple[Row, int]]) -> Iterator[list[Row]]:
    """As many rows as have so many stands."""
    some: list[Row] = []
    count = 0
    for row, many in rows:
        some.append(row)
        count += many
        if count >= _AT_ONCE:
            yield some
            some, count = [], 0
    if some:
        yield some
