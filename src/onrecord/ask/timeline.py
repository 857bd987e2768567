"""Timeline: what was done from day to day, each statement once."""

from typing import get_args

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from onrecord.ask.acting import acting_ids
from onrecord.ask.asked import Asked
from onrecord.ask.filters import Filters, day
from onrecord.ask.relations import KnownRelations
from onrecord.ask.whole import Whole, whole_of
from onrecord.record.found import Found
from onrecord.record.statement import Act
from onrecord.relate.carried import groups
from onrecord.relate.said import order


class Moment(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A statement that does something, and its echoes in other reports, of the fortnight after it."""

    day: str | None
    statement: Found
    echoes: list[Found]


def timeline(connection: Connection, filters: Filters) -> list[Moment]:
    """In the order of days, those of none last; what only asserts is left out, unless `act` asks for it, and
    what is less likely right than not."""
    asked = asked_timeline(connection, filters)
    return asked.told(whole_of(connection, asked.ids))


def asked_timeline(connection: Connection, filters: Filters) -> Asked[list[Moment]]:
    """The same before its statements are made whole."""
    acts = [act for act in get_args(Act) if act != "assert" or filters.act]
    ids = acting_ids(connection, replace(filters, likely=True), acts)
    known = KnownRelations(connection, day("since", filters.since), day("until", filters.until))
    echoes = known.echoes_among(ids)

    def told(whole: Whole) -> list[Moment]:
        by_id = dict(zip(ids, whole.found(ids), strict=True))
        in_order = sorted(ids, key=lambda id_: order(by_id[id_]))
        return [
            Moment(day=by_id[first].day, statement=by_id[first], echoes=[by_id[id_] for id_ in its])
            for first, its in groups(in_order, echoes).items()
        ]

    return Asked(ids, told)
