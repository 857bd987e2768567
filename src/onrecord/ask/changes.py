"""Changes: where parties' positions gave way to others, by a desk's reports."""

from collections.abc import Sequence

from msgspec.structs import replace
from sqlalchemy import Connection, select

from onrecord.ask.acting import earlier
from onrecord.ask.condition import lets_through, name_ids, newest
from onrecord.ask.filters import Filters, day, several
from onrecord.ask.resembling import resembling
from onrecord.ask.statements import found
from onrecord.keep.tables import stand, statement
from onrecord.record.change import Change
from onrecord.record.statement import SURE
from onrecord.relate.change import changes as of
from onrecord.relate.echo import Echoing
from onrecord.relate.row import MEMORY
from onrecord.relate.said import said


def changes(connection: Connection, filters: Filters) -> list[Change]:
    """The changes from `since` on, up to `until`, in the order of days; `act` is that of the new position.

    Of the others, both statements must be let through. What a position was is looked for up to a year back.
    """
    of_period = replace(filters, act=None)
    within = ids = _stands(connection, of_period)
    if ids and filters.since is not None:
        within = _stands(connection, replace(of_period, since=earlier(filters.since, MEMORY)))
    whole = dict(zip(within, found(connection, within), strict=True))
    given = said(whole.values())
    if filters.since is not None:
        asked = {whole[id_].id for id_ in ids}
        given = resembling(given, [one for one in given if one.id in asked])
    rows = of(given, Echoing(given), filters.since, filters.until)
    return [one for one in rows if not filters.act or one.after.statement.act in several(filters.act)]


def _stands(connection: Connection, filters: Filters) -> Sequence[int]:
    """The stands of well-identified sources that `filters` let through."""
    asked = select(stand.c.statement_id).distinct()
    asked = asked.join(statement, statement.c.id == stand.c.statement_id)
    asked = asked.where(statement.c.grade_id.in_(name_ids(connection, sorted(SURE))))
    asked = asked.where(newest(statement.c.newest, held_back=filters.held_back))
    if filters.party is not None:
        asked = asked.where(stand.c.party_id.in_(name_ids(connection, several(filters.party))))
    if filters.issue is not None:
        asked = asked.where(stand.c.issue_id.in_(name_ids(connection, several(filters.issue))))
    if (since := day("since", filters.since)) is not None:
        asked = asked.where(stand.c.day >= since)
    if (until := day("until", filters.until)) is not None:
        asked = asked.where(stand.c.day <= until)
    others = replace(filters, party=None, issue=None, since=None, until=None)
    if others != Filters():
        asked = asked.where(lets_through(connection, others, stand.c.statement_id))
    return connection.execute(asked).scalars().all()
