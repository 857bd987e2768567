"""Things: which statements may be about the same thing as one, told of all at once."""

from collections.abc import Sequence

from onrecord.relate.common import Common, bits
from onrecord.relate.direction import direction
from onrecord.relate.said import Said
from onrecord.relate.topic import VERBS, all_that_may_be_same, topic


class Things:
    """Statements by what they are about."""

    def __init__(self, given: Sequence[Said]) -> None:
        self._topics = [topic(one) for one in given]
        self._common = Common(self._topics)
        self._directed = bits([at for at, one in enumerate(given) if direction(one) != 0])

    def same(self, at: int, first: int, end: int, *, but_verbs: bool = False) -> int:
        """Those from `first` up to `end` that may be about the thing that it is at `at`; bit 0 is `first`.

        With `but_verbs` what two say of ending or keeping it is put aside (`direction.verbs`).
        """
        its = self._topics[at]
        found = all_that_may_be_same(self._common, its, first, end)
        if but_verbs and self._directed >> at & 1:
            found |= self._directed >> first & all_that_may_be_same(self._common, its, first, end, VERBS)
        return found

    def nearly_same(self, at: int, first: int, end: int) -> int:
        """Those from `first` up to `end` that may be, if of a few words any are put aside."""
        return all_that_may_be_same(self._common, self._topics[at], first, end, VERBS)
