"""Label: an id that people use."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import count

from sqlalchemy import Column, Connection, Select, select

from onrecord.keep.among import among_given

_AT_ONCE = 8  # numbers that are looked up by the first question, by each further one four times as many


def free_labels(connection: Connection, column: Column[str], wanted: Sequence[str]) -> list[str]:
    """Each of `wanted`, with a number behind it where it is in `column` already, or stands before."""
    taken = _there(connection, column, wanted)
    found = []
    for label in wanted:
        numbered = _numbered(connection, column, label, taken) if label in taken else iter([label])
        free = next(one for one in numbered if one not in taken)
        taken.add(free)
        found.append(free)
    return found


def _numbered(connection: Connection, column: Column[str], label: str, taken: set[str]) -> Iterator[str]:
    """`label` with 2, 3, ... behind it; those of them that are there are `taken` before they are given."""
    first = 2
    for times in count():
        some = [f"{label}~{number}" for number in range(first, first + _AT_ONCE * 4**times)]
        taken |= _there(connection, column, some)
        yield from some
        first += len(some)


def _there(connection: Connection, column: Column[str], labels: Collection[str]) -> set[str]:
    return set(connection.execute(_asked(column), {"labels": list(labels)}).scalars())


@cache
def _asked(column: Column[str]) -> Select[str]:
    return select(column).where(among_given(column, "labels"))
