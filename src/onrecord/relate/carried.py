"""Carried: a statement with the reports that carry it."""

from collections.abc import Iterable
from typing import NamedTuple

from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.relate.said import Said, said


class Carried(NamedTuple):
    """One statement: where it was carried first, and its echoes, in the order of their days."""

    first: Said
    echoes: tuple[Said, ...] = ()

    @property
    def all(self) -> list[Found]:
        return [self.first.found, *(echo.found for echo in self.echoes)]


def carried(found: Iterable[Found | Said], echoes: Iterable[Echo]) -> list[Carried]:
    """The statements of `found`, each once, in the order of their days.

    An echo belongs to the first statement that it is an echo of: what resembles only an echo stands alone.
    """
    of: dict[str, list[str]] = {}
    for echo in echoes:
        of.setdefault(echo.between[1], []).append(echo.between[0])
    groups: dict[str, list[Said]] = {}
    for one in said(found):
        first = next((id_ for id_ in of.get(one.id, ()) if id_ in groups), one.id)
        groups.setdefault(first, []).append(one)
    return [Carried(group[0], tuple(group[1:])) for group in groups.values()]
