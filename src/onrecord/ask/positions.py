"""Positions: what each party last did about each issue, by a desk's reports."""

from msgspec.structs import replace
from sqlalchemy import Connection

from onrecord.ask.filters import Filters, several
from onrecord.ask.standing import standing
from onrecord.ask.statements import found
from onrecord.record.position import Position
from onrecord.relate.echo import echoes
from onrecord.relate.position import positions as of
from onrecord.relate.said import said


def positions(connection: Connection, filters: Filters) -> list[Position]:
    """The positions that the statements which `filters` let through show, by party and issue.

    With `until` those of that day. `since` leaves out those whose latest act is older, `act` those with
    another act; what came before takes part all the same. Of what an act is an echo is
    looked for among the same party's on the issue, up to a fortnight before those that tell the position.
    """
    ids = standing(connection, replace(filters, act=None, since=None))
    given = said(found(connection, sorted(ids)))
    acts, parties, issues = (_folded(value) for value in (filters.act, filters.party, filters.issue))
    return [
        one
        for one in of(given, echoes(given))
        if (not acts or one.act in acts)
        and (not parties or one.party.casefold() in parties)
        and (not issues or one.issue.casefold() in issues)
        and one.latest >= (filters.since or "")
    ]


def _folded(given: object) -> set[str]:
    return {value.casefold() for value in several(given)}  # type: ignore[arg-type]
