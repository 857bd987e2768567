"""Row: the statements of a party on an issue, day after day, and which earlier ones one may answer."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from onrecord.relate.said import Said
from onrecord.relate.things import Things
from onrecord.relate.topic import VERBS, may_be_same, topic

MEMORY = 365  # days; of what was said earlier, the same words may mean another ceasefire


class Row:
    """The statements of a party on an issue, in the order of days.

    `places` are theirs in `given`, of which `is_first` tells whether one is no echo.
    """

    def __init__(self, given: Sequence[Said], places: Sequence[int], is_first: Callable[[int], bool]) -> None:
        self.given = [given[at] for at in places]
        self._days = [one.order[0] for one in self.given]
        self._topics = [topic(one) for one in self.given]
        self._places = places
        self._is_first = is_first

    def is_first(self, at: int) -> bool:
        """Whether the statement at this place of the row is no echo."""
        return self._is_first(self._places[at])

    def since(self, days: tuple[str, str]) -> list[int]:
        """Those made between two days, both included."""
        return [at for at, one in enumerate(self.given) if days[0] <= (one.found.day or "") <= days[1]]

    def earlier(self, at: int) -> Iterator[int]:
        """Those of the days before, up to a year back, that may be about the same thing, the last first."""
        first, end = self._year(at)
        its, topics = self._topics[at], self._topics
        return (place for place in range(end - 1, first - 1, -1) if may_be_same(topics[place], its, VERBS))

    def earlier_of_many(self, at: int) -> Iterator[int]:
        """The same, made for asking it of many."""
        first, end = self._year(at)
        near = self._things.same(at, first, end, but_verbs=True)
        while near:
            last = near.bit_length() - 1
            near ^= 1 << last
            yield first + last

    def _year(self, at: int) -> tuple[int, int]:
        now = self._days[at]
        return bisect_left(self._days, now - MEMORY, hi=at), bisect_left(self._days, now, hi=at)

    @cached_property
    def _things(self) -> Things:
        return Things(self.given)
