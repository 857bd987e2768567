"""Carried: a statement with the reports that carry it.

An echo belongs to the first statement that it is an echo of: what resembles only an echo stands alone.
"""

from collections.abc import Callable, Hashable, Iterable
from typing import NamedTuple, TypeVar

from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.relate.said import Said, said

Id = TypeVar("Id", bound=Hashable)


class Carried(NamedTuple):
    """One statement: where it was carried first, and its echoes, in the order of their days."""

    first: Said
    echoes: tuple[Said, ...] = ()

    @property
    def all(self) -> list[Found]:
        return [self.first.found, *(echo.found for echo in self.echoes)]


def carried(found: Iterable[Found | Said], echoes: Iterable[Echo]) -> list[Carried]:
    """The statements of `found`, each once, in the order of their days."""
    by_id = {one.id: one for one in said(found)}
    told = groups(by_id, (echo.between[::-1] for echo in echoes))
    return [Carried(by_id[first], tuple(by_id[one] for one in its)) for first, its in told.items()]


def groups(ids: Iterable[Id], echoes: Iterable[tuple[Id, Id]]) -> dict[Id, list[Id]]:
    """Those of `ids`, which are in the order of days, that are carried first, each with its echoes.

    Of `echoes` the later statement stands first.
    """
    order = {id_: at for at, id_ in enumerate(ids)}
    of = _before(echoes)
    found: dict[Id, list[Id]] = {}
    for id_ in order:
        firsts = [one for one in of.get(id_, ()) if one in found]
        if firsts:
            found[min(firsts, key=order.__getitem__)].append(id_)
        else:
            found[id_] = []
    return found


def carried_first(ids: Iterable[Id], echoes: Iterable[tuple[Id, Id]]) -> set[Id]:
    """Those of `ids` that are; `echoes`, the later statement first, lead back as far as there are any."""
    of = _before(echoes)
    known: dict[Id, bool] = {}
    return {id_ for id_ in ids if is_first(id_, lambda one: of.get(one, ()), known)}


def is_first(id_: Id, before: Callable[[Id], Iterable[Id]], known: dict[Id, bool]) -> bool:
    """Whether it is an echo of none that was carried first itself; what is found out goes into `known`.

    `before` gives what a statement is an echo of.
    """
    asked = [] if id_ in known else [id_]
    while asked:
        its = list(before(asked[-1]))
        unknown = next((one for one in its if one not in known), None)
        is_echo = any(known.get(one) for one in its)
        if is_echo or unknown is None:
            known[asked.pop()] = not is_echo
        else:
            asked.append(unknown)
    return known[id_]


def _before(echoes: Iterable[tuple[Id, Id]]) -> dict[Id, list[Id]]:
    of: dict[Id, list[Id]] = {}
    for later, first in echoes:
        of.setdefault(later, []).append(first)
    return of
