"""Disagreements: statements of a desk's reports that do not go together."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, select

from onrecord.ask.acting import acting, asserted
from onrecord.ask.condition import chosen
from onrecord.ask.filters import Filters
from onrecord.keep.tables import reading, report, statement, version
from onrecord.record.disagreement import Differing
from onrecord.record.found import Found
from onrecord.record.statement import STANDS, Act
from onrecord.relate.disagreement import DAYS
from onrecord.relate.disagreement import disagreements as of
from onrecord.relate.echo import echoes
from onrecord.relate.said import said

_ACTS: frozenset[Act] = STANDS | frozenset(("assert", "accuse", "deny", "criticise"))


class Disagreeing(msgspec.Struct, frozen=True, kw_only=True):
    """A disagreement, and its two statements in their reports, the earlier first."""

    disagreement: Differing
    one: Found
    other: Found


def disagreements(connection: Connection, filters: Filters) -> list[Disagreeing]:
    """Those in which at least one of the two statements is let through, in the order of the later one."""
    days = Filters(since=filters.since, until=filters.until, min_confidence=filters.min_confidence)
    given = acting(connection, days, sorted(_ACTS), DAYS)
    by_id = {one.id: one for one in given}
    among = None if days == filters else _let_through(connection, filters, given)
    if among is not None and among.isdisjoint(by_id):
        return []
    compared = said(given)
    found = of(compared, echoes(compared), asserted(connection, given), among)
    rows = [Disagreeing(disagreement=d, one=by_id[d.between[0]], other=by_id[d.between[1]]) for d in found]
    return [row for row in rows if (row.other.day or "") >= (filters.since or "")]


def _let_through(connection: Connection, filters: Filters, given: Sequence[Found]) -> set[str]:
    """Which of `given` all filters but the days let through."""
    label = report.c.label + "/" + statement.c.label
    named = select(label).select_from(statement.join(reading).join(version).join(report))
    since = min((one.day for one in given if one.day), default=None)
    within = replace(filters, since=since if filters.since else None)
    ids = chosen(connection, within).asked
    return set(connection.execute(named.where(statement.c.id.in_(ids))).scalars())
