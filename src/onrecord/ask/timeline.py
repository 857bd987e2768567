"""Timeline: what was done from day to day, each statement once."""

from typing import get_args

import msgspec
from sqlalchemy import Connection

from onrecord.ask.acting import acting_ids
from onrecord.ask.filters import Filters, day
from onrecord.ask.relations import KnownRelations
from onrecord.ask.statements import found
from onrecord.record.found import Found
from onrecord.record.statement import Act
from onrecord.relate.said import order


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """A statement that does something, and its echoes in other reports, of the fortnight after it."""

    day: str | None
    statement: Found
    echoes: list[Found]


def timeline(connection: Connection, filters: Filters) -> list[Moment]:
    """In the order of days, those of none last; what only asserts is left out, unless `act` asks for it.

    An echo belongs to the first statement that it is an echo of; what resembles only an echo stands alone.
    """
    acts = [act for act in get_args(Act) if act != "assert" or filters.act]
    ids = acting_ids(connection, filters, acts)
    known = KnownRelations(connection, day("since", filters.since), day("until", filters.until))
    of: dict[int, list[int]] = {}
    for later, first in known.echoes(ids):
        of.setdefault(later, []).append(first)
    moments: dict[int, Moment] = {}
    whole = dict(zip(ids, found(connection, ids), strict=True))
    for id_, one in sorted(whole.items(), key=lambda each: order(each[1])):
        firsts = [first for first in of.get(id_, ()) if first in moments]
        if firsts:
            moments[min(firsts, key=lambda first: order(whole[first]))].echoes.append(one)
        else:
            moments[id_] = Moment(day=one.day, statement=one, echoes=[])
    return list(moments.values())
