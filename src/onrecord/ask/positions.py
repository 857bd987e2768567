"""Positions: what each party last did about each issue, by a desk's reports."""

from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace
from sqlalchemy import Connection

from onrecord.ask.filters import Filters, day, several
from onrecord.ask.relations import KnownRelations
from onrecord.ask.standing import Standing, standing
from onrecord.ask.whole import Whole
from onrecord.record.position import Position
from onrecord.relate.carried import Carried, groups
from onrecord.relate.position import positions_of
from onrecord.relate.said import Said, said
from onrecord.relate.stand import is_supposed


def positions(connection: Connection, filters: Filters, whole: Whole | None = None) -> list[Position]:
    """The positions that the statements which `filters` let through show, by party and issue.

    With `until` those of that day. `since` leaves out those whose latest act is older, `act` those with
    another act; what came before takes part all the same. Of what an act is an echo is looked for up to a
    fortnight before it, among the statements that tell a position and those of a fortnight before these.
    """
    told = standing(connection, replace(filters, act=None, since=None))
    whole = whole or Whole(connection)
    every = {id_ for row in told for id_ in (*row.ids, *row.before)}
    since = min((row.since for row in told), default=None)
    known = KnownRelations(connection, since, day("until", filters.until))
    echoes = known.echoes_among(every)
    given = _given(told, every, echoes, whole)
    rows = groups(given, echoes).items()
    found = positions_of(Carried(given[first], tuple(given[id_] for id_ in its)) for first, its in rows)
    acts, parties, issues = (_folded(value) for value in (filters.act, filters.party, filters.issue))
    return [
        one
        for one in found
        if (not acts or one.act in acts)
        and (not parties or one.party.casefold() in parties)
        and (not issues or one.issue.casefold() in issues)
        and one.latest >= (filters.since or "")
    ]


def _given(
    told: Sequence[Standing], every: set[int], echoes: Collection[tuple[int, int]], whole: Whole
) -> dict[int, Said]:
    """The statements that tell the positions, and those that take part in echoes, in the order of days."""
    aside = {later for later, _ in echoes}
    ids = {id_ for row in told for id_ in row.ids}.union(*echoes)
    by_id = _said(whole, ids)
    aside.update(id_ for id_, one in by_id.items() if is_supposed(one))
    more = {id_ for row in told if not aside.isdisjoint(row.ids) for id_ in (*row.before, *row.earlier)}
    by_id |= _said(whole, (more & every) - ids)
    return dict(sorted(by_id.items(), key=lambda item: item[1].order))


def _said(whole: Whole, ids: Iterable[int]) -> dict[int, Said]:
    listed = sorted(ids)
    return {id_: said([one])[0] for id_, one in zip(listed, whole.found(listed), strict=True)}


def _folded(given: object) -> set[str]:
    return {value.casefold() for value in several(given)}  # type: ignore[arg-type]
