"""Disagreements: statements of a desk's reports that do not go together."""

from collections.abc import Sequence

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
from onrecord.relate.disagreement import disagreements as of
from onrecord.relate.echo import Echoing
from onrecord.relate.pairs import DAYS
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
    wanted = _wanted(connection, filters) if days != filters else None
    if wanted is not None and not wanted:
        return []
    whole = dict(zip(within, found(connection, within), strict=True))
    measures = asserted(connection, list(whole.values()))
    compared, among = said(whole.values()), None
    if wanted is not None:
        others = list(found(connection, [id_ for id_ in wanted if id_ not in whole]))
        asked = [*(whole[id_] for id_ in wanted if id_ in whole), *others]
        among = {one.id for one in asked}
        compared = resembling(compared, said(asked), measures)
    differing = of(compared, Echoing(compared), measures, among)
    by_id = {one.id: one.found for one in compared}
    rows = [
        Disagreeing(disagreement=d, one=by_id[d.between[0]], other=by_id[d.between[1]]) for d in differing
    ]
    return [row for row in rows if (row.other.day or "") >= (filters.since or "")]


def _wanted(connection: Connection, filters: Filters) -> Sequence[int]:
    """The statements of which one at least is in each disagreement."""
    asked = replace(filters, act=filters.act or sorted(_ACTS), since=earlier(filters.since, DAYS))
    return connection.execute(chosen(connection, asked).asked).scalars().all()
