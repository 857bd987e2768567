"""Firsts: which statements are carried first, and are no echo."""

from collections.abc import Callable, Iterable, Sequence

from onrecord.record.echo import Echo
from onrecord.relate.carried import carried
from onrecord.relate.echo import Echoing
from onrecord.relate.said import Said

Echoes = Iterable[Echo] | Echoing


def firsts(given: Sequence[Said], echoes: Echoes) -> Callable[[int], bool]:
    """Whether the statement at a place of `given` is one; of `Echoing` only those are asked that matter."""
    if isinstance(echoes, Echoing):
        return echoes.is_first
    told = {one.first.id for one in carried(given, echoes)}
    return lambda at: given[at].id in told
