"""Disagreements: statements of a desk's reports that do not go together."""

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, select

from onrecord.ask.acting import acting, asserted
from onrecord.ask.condition import chosen
from onrecord.ask.filters import Filters
from onrecord.keep.tables import reading, report, statement, version
from onrecord.record.disagreement import Differing
from onrecord.record.found import Found
from onrecord.record.statement import Act
from onrecord.relate.disagreement import DAYS
from onrecord.relate.disagreement import disagreements as of
from onrecord.relate.echo import echoes
from onrecord.relate.stand import STANDS

_ACTS: frozenset[Act] = STANDS | frozenset(("assert", "accuse", "deny", "criticise", "praise"))


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
    found = of(given, echoes(given), asserted(connection, given))
    rows = [Disagreeing(disagreement=d, one=by_id[d.between[0]], other=by_id[d.between[1]]) for d in found]
    rows = [row for row in rows if (row.other.day or "") >= (filters.since or "")]
    if days == filters:
        return rows
    wanted = _let_through(connection, replace(filters, since=None, until=None))
    return [row for row in rows if not wanted.isdisjoint(row.disagreement.between)]


def _let_through(connection: Connection, filters: Filters) -> set[str]:
    label = report.c.label + "/" + statement.c.label
    named = select(label).select_from(statement.join(reading).join(version).join(report))
    ids = chosen(connection, filters).asked
    return set(connection.execute(named.where(statement.c.id.in_(ids))).scalars())
