"""Positions: what each party last did about each issue, by a desk's reports."""

from collections.abc import Collection, Mapping
from datetime import date

from msgspec.structs import replace
from sqlalchemy import Connection

from onrecord.ask.acts import Pair, Read
from onrecord.ask.asked import Asked
from onrecord.ask.filters import Filters, day, several
from onrecord.ask.order import places
from onrecord.ask.relations import KnownRelations
from onrecord.ask.row import Row, row_of
from onrecord.ask.standing import Standing, standing
from onrecord.ask.whole import Whole
from onrecord.keep.name import texts_of
from onrecord.record.position import Position
from onrecord.relate.carried import groups
from onrecord.relate.stand import tells_supposed


def positions(connection: Connection, filters: Filters) -> list[Position]:
    """The positions that the statements which `filters` let through show, by party and issue.

    With `until` those of that day. `since` leaves out those whose latest act is older, `act` those with
    another act; what came before takes part all the same. Of what an act is an echo of is looked for up to a
    fortnight before it, among the statements that tell a position and those of a fortnight before these.
    """
    whole = Whole(connection)
    asked = asked_positions(connection, filters, whole)
    whole.read(asked.ids)
    return asked.told(whole)


def asked_positions(connection: Connection, filters: Filters, whole: Whole) -> Asked[list[Position]]:
    """The same before its statements are made whole."""
    stood = standing(connection, replace(filters, act=None, since=None))
    every = {id_ for row in stood.values() for id_ in (*row.ids, *row.before)}
    since = min((row.since for row in stood.values()), default=None)
    known = KnownRelations(connection, since, day("until", filters.until))
    echoes = known.echoes_among(every)
    given = _given(connection, stood.values(), echoes)
    rows = _rows(stood, given, echoes, _first_day(filters.since))
    names = texts_of(connection, {id_ for pair in rows for id_ in pair})
    acts, parties, issues = (_folded(value) for value in (filters.act, filters.party, filters.issue))

    def told(whole: Whole) -> list[Position]:
        named = {(names[party], names[issue]): row for (party, issue), row in rows.items()}
        found = (row.position(*key, whole) for key, row in sorted(named.items(), key=lambda item: item[0]))
        return [
            one
            for one in found
            if (not acts or one.act in acts)
            and (not parties or one.party.casefold() in parties)
            and (not issues or one.issue.casefold() in issues)
        ]

    return Asked({id_ for row in rows.values() for id_ in row.ids()}, told)


def _given(
    connection: Connection, stood: Collection[Standing], echoes: Collection[tuple[int, int]]
) -> dict[int, bool]:
    """The statements that tell the positions, and those that take part in echoes, in the order of days.

    With each whether it is supposed only, which makes it nobody's act.
    """
    read = {one[1]: one for row in stood for one in row.read}
    ids = {id_ for row in stood for id_ in row.ids}.union(*echoes)
    supposed = {id_: _is_supposed(read[id_]) for id_ in ids}
    aside = {id_ for id_, one in supposed.items() if one}.union(later for later, _ in echoes)
    every = ids.union(*(row.before for row in stood))
    for row in stood:
        if not aside.isdisjoint(row.ids):
            ids.update(every.intersection((*row.before, *row.earlier)))
    supposed.update((id_, _is_supposed(read[id_])) for id_ in ids - supposed.keys())
    told_by_place = {id_ for row in stood for id_ in row.of_one_day()}.union(*echoes) & ids
    its = places(connection, told_by_place)
    in_order = sorted(ids, key=lambda id_: (read[id_][0], its.get(id_, ())))
    return {id_: supposed[id_] for id_ in in_order}


def _is_supposed(one: Read) -> bool:
    cue = one[4]
    return cue is not None and tells_supposed(cue)


def _rows(
    stood: Mapping[Pair, Standing],
    given: Mapping[int, bool],
    echoes: Collection[tuple[int, int]],
    since: int,
) -> dict[Pair, Row]:
    """The acts that tell the position of each party on an issue, where the latest is of `since` on."""
    carried = groups(given, echoes)
    order = {id_: at for at, id_ in enumerate(carried) if not given[id_]}
    rows: dict[Pair, Row] = {}
    for pair, its in stood.items():
        acts = sorted(its.acts(order), key=lambda act: order[act.id])
        if acts and acts[-1].day >= since and (row := row_of(acts, carried)):
            rows[pair] = row
    return rows


def _first_day(since: str | None) -> int:
    return date.fromisoformat(since).toordinal() if since else 0


def _folded(given: object) -> set[str]:
    return {value.casefold() for value in several(given)}  # type: ignore[arg-type]
