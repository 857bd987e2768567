"""Standing: the statements that tell the positions of parties, looked for as far back as needed."""

from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from itertools import pairwise

from sqlalchemy import Connection

from onrecord.ask.acts import Act, Acts, Pair, Read, ordinal
from onrecord.ask.filters import Filters
from onrecord.relate.position import NAMED, VOICES, rank
from onrecord.relate.since import GAP

EARLIER = 14  # days before the acts that tell a position; of these they may be echoes
_ROUNDS = (7, 16, 48, 160, 640)  # acts of a party on an issue that are read at once, the latest first
_LAST = 9999_12_31
_UNKNOWN = rank(None)


class Standing:
    """What tells a party's position on an issue: `ids` of statements, the latest first.

    `before` are those of a fortnight before, from the day `since` on, of which they may be echoes. Where one
    of the others turns out to be no act of its own, they tell the position, too, as do those of `earlier`
    that are needed for another. `read` are all that were read of it, the latest first.
    """

    def __init__(self, ranks: Mapping[int | None, int]) -> None:
        """`ranks` are those of grades, by their ids."""
        self.ids: list[int] = []
        self.before: list[int] = []
        self.earlier: list[int] = []
        self.since = _LAST
        self.read: list[Read] = []
        self._ranks = ranks
        self._seen, self._present = 0, _Present()

    def acts(self, among: Container[int]) -> list[Act]:
        """The acts of all that was read that are by statements with ids in `among`."""
        ranks = self._ranks
        return [
            Act(ordinal(made), id_, act, ranks.get(grade, _UNKNOWN))
            for made, id_, act, grade, _, _ in self.read
            if id_ in among
        ]

    def of_one_day(self) -> Iterator[int]:
        """The ids of those that were read with another of the same day."""
        for one, other in pairwise(self.read):
            if one[0] == other[0]:
                yield one[1]
                yield other[1]

    def goes_on(self, listed: Sequence[Read], count: int | None) -> bool:
        """Takes what is needed of the next acts back, which go to the one after the latest `count`, or all.

        Whether those before them are needed, too.
        """
        given = [one for one in listed if one[-1]]
        self.read += given
        for at, (made, id_, act, grade, _, _) in enumerate(given):
            needed = self._present.reaches(ordinal(made), act, self._ranks.get(grade, _UNKNOWN))
            if needed is None:
                self.earlier = [each[1] for each in given[at:]]
                return False
            self.since = made
            (self.ids if needed else self.before).append(id_)
        self._seen += len(listed)
        return count is not None and self._seen > count


def standing(connection: Connection, filters: Filters) -> dict[Pair, Standing]:
    """What tells the positions of parties on issues which `filters` name, or of all parties and issues."""
    acts = Acts(connection, filters)
    pairs: Collection[Pair] = acts.pairs()
    told = {pair: Standing(acts.ranks) for pair in pairs}
    done = 0
    for count in (*_ROUNDS, None):
        if not pairs:
            break
        listed = acts.read(pairs, done, count)
        pairs = [pair for pair in pairs if told[pair].goes_on(listed.get(pair, ()), count)]
        done = count or 0
    return told


class _Present:
    """How far back acts tell the present position: while sources as well identified do the same.

    Which act of the first week is the present one is told by their words only, so it goes on for each.
    """

    def __init__(self) -> None:
        self.latest: int | None = None
        self.last: int | None = None
        self.best = rank(None)
        self.acts: set[int] = set()
        self.begins: int | None = None

    def reaches(self, now: int, act: int, its_rank: int) -> bool | None:
        """Whether the next act back tells it; None where it is too early for the others to be its echoes."""
        if self.begins is not None:
            voiced, self.best = self.best <= NAMED, min(self.best, its_rank)
            if now == self.begins or not voiced:  # in which order those of a day stand is not known here
                return True
            return False if self.begins - now <= EARLIER else None
        if self.latest is None:
            self.latest = now
        if self.latest - now <= VOICES:
            self.best = min(self.best, its_rank)
            self.acts.add(act)
        elif its_rank <= self.best:
            self.acts &= {act}
        if not self.acts or (self.last is not None and self.last - now > GAP):
            self.begins, self.best = now, min(self.best, its_rank)
        self.last = now
        return True
