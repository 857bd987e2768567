"""Changes: where parties' positions gave way to others, by a desk's reports."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, FromClause, select

from onrecord.ask.acting import earlier
from onrecord.ask.asked import Asked
from onrecord.ask.changed import changed_in
from onrecord.ask.condition import lets_through, name_ids, newest
from onrecord.ask.filters import Filters, day, several
from onrecord.ask.relations import KnownRelations
from onrecord.ask.resembling import resembling
from onrecord.ask.whole import Whole, whole_of
from onrecord.keep.change import LATER, Changed, Row, changed, due, following, is_any_due
from onrecord.keep.name import texts_of
from onrecord.keep.tables import stand, statement_change, unrelated_stand
from onrecord.record.change import Change
from onrecord.record.statement import SURE
from onrecord.relate.change import changes as of
from onrecord.relate.change import kind
from onrecord.relate.echo import Echoing
from onrecord.relate.row import MEMORY
from onrecord.relate.said import said


def changes(connection: Connection, filters: Filters) -> list[Change]:
    """The changes from `since` on, up to `until`, in the order of days; `act` is that of the new position.

    Of the others, both statements must be let through. What a position was is looked for up to a year back.
    """
    asked = asked_changes(connection, filters)
    return asked.told(whole_of(connection, asked.ids))


def asked_changes(connection: Connection, filters: Filters) -> Asked[list[Change]]:
    """The same before their statements are made whole."""
    filters = replace(filters, likely=False)  # stands all are
    of_all = Filters(party=filters.party, issue=filters.issue, since=filters.since, until=filters.until)
    of_period = replace(filters, act=None)
    asked = _of_all(connection, of_all) if of_period == of_all else _among(connection, of_period)

    def told(whole: Whole) -> list[Change]:
        rows = asked.told(whole)
        return [one for one in rows if not filters.act or one.after.statement.act in several(filters.act)]

    return Asked(asked.ids, told)


def _of_all(connection: Connection, filters: Filters) -> Asked[list[Change]]:
    """Those that were looked for when the reports were kept, and those of stands that are still due."""
    told = changed(connection, _within(connection, statement_change, filters))
    if is_any_due(connection):
        known = KnownRelations(
            connection, day("since", earlier(filters.since, MEMORY)), day("until", filters.until)
        )
        pending: dict[Row, set[int]] = defaultdict(set)
        for row, listed in due(connection, _within(connection, unrelated_stand, filters)):
            pending[row].update(listed)
        for row, more in following(connection, known.echoing(), _within(connection, LATER, filters)):
            pending[row].update(more)
        told = [one for one in told if one.after not in pending.get(one.row, ())]
        told += [one for row, some in pending.items() for one in changed_in(connection, row, some, known)]
    ids = {id_ for one in told for id_ in (one.before, one.after)}
    return Asked(ids, lambda whole: _once(_told(connection, told, whole)))


def _within(connection: Connection, table: FromClause, filters: Filters) -> Iterator[ColumnElement[bool]]:
    for column in ("party", "issue"):
        if getattr(filters, column) is not None:
            yield table.c[f"{column}_id"].in_(name_ids(connection, several(getattr(filters, column))))
    if (since := day("since", filters.since)) is not None:
        yield table.c.day >= since
    if (until := day("until", filters.until)) is not None:
        yield table.c.day <= until


def _told(connection: Connection, given: Sequence[Changed], whole: Whole) -> Iterator[Change]:
    """How each position changed, in the order of the new statements."""
    names = texts_of(connection, {id_ for one in given for id_ in one.row})
    for one in sorted(given, key=lambda each: whole.said(each.after).order):
        before, after = whole.said(one.before), whole.said(one.after)
        if (how := kind(before, after)) is not None:
            party, issue = (names[id_] for id_ in one.row)
            yield Change(party=party, issue=issue, kind=how, before=before.found, after=after.found)


def _once(given: Iterable[Change]) -> list[Change]:
    """Each two statements once, under the first issue of the later one."""
    kept: dict[tuple[str, str, str], Change] = {}
    for one in sorted(given, key=lambda each: each.after.statement.issues.index(each.issue)):
        kept.setdefault((one.party, one.before.id, one.after.id), one)
    return sorted(
        kept.values(), key=lambda each: (each.after.day or "", each.party, each.issue, each.after.id)
    )


def _among(connection: Connection, filters: Filters) -> Asked[list[Change]]:
    """Those between statements that all `filters` let through."""
    within = ids = _stands(connection, filters)
    if ids and filters.since is not None:
        within = _stands(connection, replace(filters, since=earlier(filters.since, MEMORY)))

    def told(whole: Whole) -> list[Change]:
        given = said(map(whole.said, within))
        if filters.since is not None:
            given = resembling(given, said(map(whole.said, ids)))
        return of(given, Echoing(given), filters.since, filters.until)

    return Asked(within, told)


def _stands(connection: Connection, filters: Filters) -> Sequence[int]:
    """The stands of well-identified sources that `filters` let through."""
    asked = select(stand.c.statement_id).distinct()
    asked = asked.where(stand.c.grade_id.in_(name_ids(connection, sorted(SURE))))
    asked = asked.where(newest(stand.c.newest, held_back=filters.held_back))
    asked = asked.where(*_within(connection, stand, filters))
    others = replace(filters, party=None, issue=None, since=None, until=None)
    if others != Filters():
        asked = asked.where(lets_through(connection, others, stand.c.statement_id))
    return connection.execute(asked).scalars().all()
