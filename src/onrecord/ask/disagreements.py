"""Disagreements: statements of a desk's reports that do not go together."""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, select

from onrecord.ask.acting import asserted, earlier
from onrecord.ask.asked import Asked
from onrecord.ask.condition import lets_through
from onrecord.ask.filters import Filters, day
from onrecord.ask.relations import KnownRelations
from onrecord.ask.whole import Whole, whole_of
from onrecord.keep.among import among_given
from onrecord.keep.disagreement import Disagreements, How, Pair
from onrecord.keep.tables import statement
from onrecord.record.disagreement import Differing
from onrecord.record.found import Found
from onrecord.relate.carried import carried_first
from onrecord.relate.disagreement import disagreement
from onrecord.relate.pairs import DAYS
from onrecord.relate.related import DIFFER
from onrecord.relate.said import order


class Disagreeing(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A disagreement, and its two statements in their reports, the earlier first."""

    disagreement: Differing
    one: Found
    other: Found


def disagreements(connection: Connection, filters: Filters) -> list[Disagreeing]:
    """Those in which at least one of the two statements is let through, in the order of the later one.

    Made between `since` and `until` is the later one, the other may lie up to a fortnight before.
    """
    asked = asked_disagreements(connection, filters)
    return asked.told(whole_of(connection, asked.ids))


def asked_disagreements(connection: Connection, filters: Filters) -> Asked[list[Disagreeing]]:
    """The same before their statements are made whole."""
    known = KnownRelations(connection, day("since", filters.since), day("until", filters.until))
    how = known.disagreements()
    pairs = set(how)
    every = Filters(min_confidence=filters.min_confidence, held_back=filters.held_back)
    both = replace(every, act=sorted(DIFFER), likely=True)
    ids = _let_through(connection, both, {id_ for pair in pairs for id_ in pair})
    pairs = {pair for pair in pairs if ids.issuperset(pair)}
    wanted = replace(filters, since=earlier(filters.since, DAYS), until=None)
    if replace(wanted, since=None) != every:
        one = _let_through(connection, wanted, {id_ for pair in pairs for id_ in pair})
        pairs = {pair for pair in pairs if not one.isdisjoint(pair)}
    ids = {id_ for pair in pairs for id_ in pair}
    echoes = known.echoes(ids)
    taking_part = _let_through(connection, both, {first for _, first in echoes})
    first = carried_first(ids, [pair for pair in echoes if pair[1] in taking_part])
    told = {pair: how[pair] for pair in pairs if first.issuperset(pair)}
    its = {id_ for pair in told for id_ in pair}
    return Asked(its, lambda whole: _told(connection, told, whole))


_ONE = statement.alias()
_GIVEN = select(_ONE.c.id).where(among_given(_ONE.c.id))


def _let_through(connection: Connection, filters: Filters, ids: Iterable[int]) -> set[int]:
    """Those of the statements that all `filters` let through."""
    asked = _GIVEN.where(lets_through(connection, filters, _ONE.c.id))
    return set(connection.execute(asked, {"ids": list(ids)}).scalars())


def _told(connection: Connection, pairs: Disagreements, whole: Whole) -> list[Disagreeing]:
    """How the two of each pair disagree, in the order of the later ones."""
    anew = computed(connection, [pair for pair, how in pairs.items() if how is None], whole)
    texts, rows = whole.places.texts(), []
    for (later, first), how in pairs.items():
        one, other = whole.found((first, later))
        if told := how or anew[later, first]:
            between, of = (one.id, other.id), (texts[one.report], texts[other.report])
            rows.append(Disagreeing(disagreement=told.told(between, of), one=one, other=other))
    return sorted(rows, key=lambda row: (order(row.other), order(row.one)))


def computed(connection: Connection, pairs: Sequence[Pair], whole: Whole) -> Disagreements:
    """How the two of each pair disagree by the rules; None where they do not."""
    measures = asserted(connection, whole.found({id_ for pair in pairs for id_ in pair}))
    found = {
        (later, first): disagreement(whole.said(first), whole.said(later), measures) for later, first in pairs
    }
    return {pair: How.of(one) if one else None for pair, one in found.items()}
