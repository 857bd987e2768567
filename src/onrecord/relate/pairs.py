"""Pairs: which statements may disagree, told of all at once before any two are compared."""

from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Mapping, Sequence

from onrecord.record.measure import Measure
from onrecord.relate import denial, figures
from onrecord.relate.common import Common, at_least, bits, by_key, counted, having_key, places
from onrecord.relate.figures import kinds
from onrecord.relate.said import Said
from onrecord.relate.stand import may_oppose, taken
from onrecord.relate.state import states
from onrecord.relate.things import Things

DAYS = 14  # what lies further apart is not compared
_MOST_SHARED = 300  # a word that more statements of a window have leads to none
_FEW = 3  # words, of which all but one may tell what is done to the thing


class Pairs:
    """Pairs worth comparing, by places in `given`, which is in the order of days, those of none last.

    With `among` one of the two at least has its id there.
    """

    def __init__(
        self,
        given: Sequence[Said],
        measures: Mapping[str, Sequence[Measure]],
        among: Container[str] | None = None,
    ) -> None:
        self._given = [one for one in given if one.day is not None]
        self._days = [one.day or 0 for one in self._given]
        self._words = Common([one.content.stems for one in self._given])
        self._figures = _Figures(self._given, measures)
        self._acts = _Acts(self._given)
        asked = [at for at, one in enumerate(self._given) if among is None or one.id in among]
        self._asked = bits(asked)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        for at, one in enumerate(self._given):
            first, stems = self._first(at), one.content.stems
            asked = -1 if self._asked >> at & 1 else (self._asked & ((1 << at) - 1)) >> first
            if not asked:
                continue
            like = self._figures.like(at, first, self._days) & asked
            against = self._acts.against(at, first, self._days) & asked
            if like or against:
                counts = counted(self._words.having(stems, first, at))
                shared = at_least(counts, 1)
                few = shared if len(stems) <= _FEW else shared & self._words.up_to(_FEW, first, at)
                found = like & shared | against & (at_least(counts, 2) | few)
                yield from ((first + other, at) for other in places(found))

    def are_near(self, at: int, later: int, is_first: Callable[[int], bool]) -> bool:
        """Whether they have a word in common that no more than 300 of the days before have, echoes aside."""
        first = self._first(later)
        shared = self._given[at].content.stems & self._given[later].content.stems
        having = self._words.having(shared, first, later)
        return any(one.bit_count() <= _MOST_SHARED for one in having) or any(
            sum(is_first(first + place) for place in places(one)) <= _MOST_SHARED for one in having
        )

    def _first(self, at: int) -> int:
        return bisect_left(self._days, self._days[at] - DAYS, hi=at)


class _Figures:
    """Statements by the kinds of their measures."""

    def __init__(self, given: Sequence[Said], measures: Mapping[str, Sequence[Measure]]) -> None:
        told = [measures.get(one.id, ()) for one in given]
        self.kinds = [kinds(one, its) for one, its in zip(given, told, strict=True)]
        self.having = having_key((at, kind) for at, its in enumerate(self.kinds) for kind in its)
        self.words = [figures.words(one) for one in given]
        self.common = Common(self.words)
        self.aside = max((len(figures.subject(one)) for its in told for one in its), default=0)

    def like(self, at: int, first: int, days: Sequence[int]) -> int:
        """Those from `first` up to `at` that have one of its kinds, not too far apart for that."""
        found = 0
        for kind in self.kinds[at]:
            since = days[at] - (figures.DAYS if kind.subject is None else 0)
            found |= _since(self.having.get(kind, 0), bisect_left(days, since, first, at), first)
        return found & self._sharing(at, first) if found else 0

    def _sharing(self, at: int, first: int) -> int:
        """Those that may have enough words in common, those of what is measured aside."""
        size, least = len(self.words[at]), self.aside + 1
        counts = counted(self.common.having(self.words[at], first, at))
        few = -1 if size <= least else self.common.up_to(least, first)
        several = at_least(counts, 2) | at_least(counts, 1) & few
        return several and several & self.common.half(size, counts, first, self.aside)


class _Acts:
    """Statements by what they are for and against, by what they say is so, and by what they are about."""

    def __init__(self, given: Sequence[Said]) -> None:
        self.things = Things(given)
        self.taken = [taken(one, praise=True) for one in given]
        self.taking = by_key(self.taken)
        self.says = [denial.says(one) for one in given]
        self.saying = by_key(self.says)
        self.states = [{(one.of, one.so) for one in states(each)} for each in given]
        self.having = having_key((at, key) for at, its in enumerate(self.states) for key in its)

    def against(self, at: int, first: int, days: Sequence[int]) -> int:
        """Those from `first` up to `at` that may be for what it is against, or deny what it says."""
        says = self.says[at]
        denied = 0 if says is None else self.saying.get(not says, 0)
        contrary = 0
        for of, so in self.states[at]:
            contrary |= self.having.get((of, not so), 0)
        since = bisect_left(days, days[at] - denial.DAYS, first, at)
        denied, contrary = _since(denied, since, first), _since(contrary, since, first)
        opposed = 0
        for each, having in self.taking.items():
            opposed |= having >> first if may_oppose(each, self.taken[at]) else 0
        found = opposed and opposed & self.things.same(at, first, at, but_verbs=True)
        found |= denied and denied & self.things.same(at, first, at)
        return found | (contrary and contrary & self.things.nearly_same(at, first, at))


def _since(given: int, since: int, first: int) -> int:
    """Those of the places `given` from `since` on; bit 0 is `first`."""
    return given >> since << (since - first)
