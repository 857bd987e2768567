"""Said: a statement that is compared with others, with what is asked of it each time."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from onrecord.record.found import Found
from onrecord.record.statement import LIKELY, Act
from onrecord.relate.content import Content, content

_LAST = date.max.toordinal()


class Said(NamedTuple):
    """`day` counts days (`date.toordinal`), None where unknown; `who` has the speakers' ids.

    `order` is that of the function below. `act` is None, too, where the act, or that it is a statement at
    all, is less likely right than not: nothing is concluded from that.
    """

    found: Found
    content: Content
    day: int | None
    who: frozenset[str]
    order: tuple[int, str, int, str]
    act: Act | None

    @property
    def id(self) -> str:
        return self.found.id

    @property
    def party(self) -> str | None:
        return self.found.statement.party

    def days_from(self, other: "Said") -> int | None:
        """How many days lie between the two; None where one is not known."""
        return None if self.day is None or other.day is None else abs(self.day - other.day)


def said(found: Iterable["Found | Said"]) -> list[Said]:
    """`found` in the order of their days; what is a Said stays what it is."""
    return sorted((one if isinstance(one, Said) else _said(one) for one in found), key=_order)


_order = attrgetter("order")


def order(found: Found) -> tuple[int, str, int, str]:
    """By day, those of none last; then by report and place in it."""
    spans = found.statement.content
    return (_day(found) or _LAST, found.report, spans[0].begin if spans else 0, found.id)


def act(found: Found) -> Act | None:
    """What it does, as far as something can be concluded from it."""
    return found.statement.likely_act if found.statement.confidence >= LIKELY else None


def _said(found: Found) -> Said:
    who = frozenset([actor for actor in found.actors if actor])
    return Said(found, content(found), _day(found), who, order(found), act(found))


def _day(found: Found) -> int | None:
    return _ordinal(found.day)


@lru_cache(maxsize=8192)
def _ordinal(day: str | None) -> int | None:
    try:
        return date.fromisoformat(day).toordinal() if day else None
    except ValueError:
        return None
