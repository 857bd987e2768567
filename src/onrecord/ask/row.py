"""Row: the acts of a party on an issue that tell its position, of which only those shown are made whole."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from onrecord.ask.acts import Act
from onrecord.ask.whole import Whole
from onrecord.record.position import Position
from onrecord.relate.position import NAMED, last_week, position_of
from onrecord.relate.since import NEAR, asked_for_words, begun
from onrecord.relate.topic import is_near


class Row(NamedTuple):
    """`acts` in the order of days: from the place `first` on those of the last week.

    `echoes` are of all statements.
    """

    acts: Sequence[Act]
    first: int
    echoes: Mapping[int, Sequence[int]]

    def ids(self) -> Iterator[int]:
        """The statements that are needed whole: those shown, and those whose words tell since when."""
        acts = self.acts
        is_long = acts[-1].day - acts[0].day > NEAR
        for at in range(self.first, len(acts)):
            id_ = acts[at].id
            yield id_
            yield from self.echoes[id_]
            if is_long:
                yield from (acts[place].id for place in asked_for_words(acts, at))

    def position(self, party: str, issue: str, whole: Whole) -> Position:
        """The position that it tells, of statements that were made whole."""
        week = [act.id for act in self.acts[self.first :]]
        found = [whole.found((id_, *self.echoes[id_])) for id_ in week]

        def are_near(one: int, other: int) -> bool:
            return is_near(whole.said(self.acts[one].id), whole.said(self.acts[other].id))

        def since(now: int) -> str:
            at = begun(self.acts, self.first + now, are_near)
            return date.fromordinal(self.acts[at].day).isoformat()

        return position_of(party, issue, self.acts[self.first :], found, since)


def row_of(acts: Sequence[Act], echoes: Mapping[int, Sequence[int]]) -> Row | None:
    """The row of acts in the order of days; None where nobody known by name or office ever spoke."""
    if all(act.rank > NAMED for act in acts):
        return None
    return Row(acts, last_week(acts), echoes)
