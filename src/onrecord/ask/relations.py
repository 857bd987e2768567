"""Relations: what the store knows of echoes and disagreements, and what is still to be looked for."""

from collections.abc import Collection, Iterable, Set
from datetime import date, timedelta

from sqlalchemy import Connection, select

from onrecord.ask.acting import asserted
from onrecord.ask.statements import found
from onrecord.keep.disagreement import Disagreements, How, disagreements_between
from onrecord.keep.parts import parts
from onrecord.keep.relation import (
    Pairs,
    Relations,
    days_of,
    echoes_back,
    echoes_of,
    pending,
    with_echoes,
)
from onrecord.keep.tables import statement, unrelated
from onrecord.relate.pairs import DAYS
from onrecord.relate.related import related

_FIRST, _LAST = 1_01_01, 9999_12_31


class KnownRelations:
    """The relations of statements made up to `until`, as days of the store; of each the later one first.

    What the store has not looked for yet is looked for now.
    """

    def __init__(self, connection: Connection, since: int | None, until: int | None) -> None:
        self._connection = connection
        self._days = since or _FIRST, until or _LAST
        begin = shifted(self._days[0], -DAYS)
        ids = {id_ for _, id_ in pending(connection, begin, self._days[1])}
        self._new = looked_for(connection, ids) if ids else Relations(set(), {})

    def disagreements(self) -> Disagreements:
        """Those whose later statement was made in the period."""
        since, until = self._days
        new = self._new.disagreements
        made = days_of(self._connection, {later for later, _ in new})
        told = {pair: how for pair, how in new.items() if since <= made[pair[0]] <= until}
        return disagreements_between(self._connection, since, until) | told

    def echoes(self, ids: Iterable[int]) -> Pairs:
        """The echoes that lead back from these statements, and from those that they are echoes of."""
        known, every, asked = set[int](), set[tuple[int, int]](), set(ids)
        while asked:
            its = echoes_back(self._connection, asked)
            known |= asked.union(first for _, first in its)
            every |= its | {pair for pair in self._new.echoes if pair[0] in known}
            asked = {first for _, first in every} - known
        return every

    def echoing(self) -> set[int]:
        """Statements of which it was found only now that they are echoes, and the echoes of them."""
        return with_echoes(self._connection, {later for later, _ in self._new.echoes})

    def echoes_among(self, ids: Collection[int]) -> Pairs:
        """The echoes of which both are among these statements."""
        given = set(ids)
        return {pair for pair in self._of(given) if pair[1] in given}

    def _of(self, ids: Set[int]) -> Pairs:
        return echoes_of(self._connection, ids) | {pair for pair in self._new.echoes if pair[0] in ids}


def looked_for(connection: Connection, ids: Collection[int]) -> Relations:
    """The relations of these statements with those that are related already, and with each other."""
    window = _window(connection, ids)
    chosen = set(ids)
    if chosen.isdisjoint(window):
        return Relations(set(), {})
    whole = list(found(connection, window))
    by_label = {one.id: id_ for id_, one in zip(window, whole, strict=True)}
    echoes = {later for later, _ in echoes_of(connection, window)}
    told = related(
        whole,
        asserted(connection, whole),
        {label for label, id_ in by_label.items() if id_ in chosen},
        lambda label: by_label[label] in echoes,
    )
    differing = {
        (by_label[one.between[1]], by_label[one.between[0]]): How.of(one) for one in told.disagreements
    }
    return Relations({(by_label[one], by_label[other]) for one, other in told.echoes}, differing)


def _window(connection: Connection, ids: Collection[int]) -> list[int]:
    """The statements of the newest versions a fortnight around these."""
    days = sorted(set(days_of(connection, ids).values()) - {0})
    if not days:
        return []
    asked = select(statement.c.id).where(
        statement.c.newest > 0,
        statement.c.act_id.is_not(None),
        statement.c.day.between(shifted(days[0], -DAYS), shifted(days[-1], DAYS)),
    )
    around = asked.outerjoin(unrelated, unrelated.c.statement_id == statement.c.id)
    known = around.where(unrelated.c.statement_id.is_(None)).order_by(statement.c.id)
    listed = list(connection.execute(known).scalars())
    for some in parts(ids):
        listed += connection.execute(asked.where(statement.c.id.in_(some))).scalars()
    return sorted(set(listed))


def shifted(day: int, days: int) -> int:
    """The day of the store that lies so many days later."""
    if day in (_FIRST, _LAST):
        return day
    made = date(day // 10000, day // 100 % 100, day % 100) + timedelta(days)
    return int(made.strftime("%Y%m%d"))
