"""Disagreements: statements of a desk's reports that do not go together."""

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from onrecord.ask.acting import acting_ids, asserted, earlier
from onrecord.ask.condition import chosen
from onrecord.ask.filters import Filters
from onrecord.ask.resembling import resembling
from onrecord.ask.statements import found
from onrecord.record.disagreement import Differing
from onrecord.record.found import Found
from onrecord.record.statement import STANDS, Act
from onrecord.relate.disagreement import DAYS
from onrecord.relate.disagreement import disagreements as of
from onrecord.relate.echo import echoes
from onrecord.relate.said import said

_OF_BOTH = ("since", "until", "min_confidence", "held_back")
_ACTS: frozenset[Act] = STANDS | frozenset(("assert", "accuse", "deny", "criticise", "praise"))


class Disagreeing(msgspec.Struct, frozen=True, kw_only=True):
    """A disagreement, and its two statements in their reports, the earlier first."""

    disagreement: Differing
    one: Found
    other: Found


def disagreements(connection: Connection, filters: Filters) -> list[Disagreeing]:
    """Those in which at least one of the two statements is let through, in the order of the later one."""
    days = replace(Filters(), **{field: getattr(filters, field) for field in _OF_BOTH})
    within = acting_ids(connection, days, sorted(_ACTS), DAYS)
    among = None
    if days != filters:
        asked = replace(filters, act=filters.act or sorted(_ACTS), since=earlier(filters.since, DAYS))
        wanted = list(found(connection, connection.execute(chosen(connection, asked).asked).scalars().all()))
        within, among = resembling(connection, within, wanted, measured=True), {one.id for one in wanted}
    given = list(found(connection, within))
    by_id = {one.id: one for one in given}
    compared = said(given)
    differing = of(compared, echoes(compared), asserted(connection, given), among)
    rows = [
        Disagreeing(disagreement=d, one=by_id[d.between[0]], other=by_id[d.between[1]]) for d in differing
    ]
    return [row for row in rows if (row.other.day or "") >= (filters.since or "")]
