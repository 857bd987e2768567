"""Common: which statements have words in common with one, counted for all of them at once.

A set of statements is a whole number whose bit n stands for the n-th of them, so that "at least two words in
common" takes a few operations, however many statements there are.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


class Common:
    """Statements by their stems, in their order."""

    def __init__(self, given: Sequence[frozenset[str]]) -> None:
        self._having = having_key((at, stem) for at, stems in enumerate(given) for stem in stems)
        sizes = by_key(map(len, given))
        self._up_to = [0]  # at k, those with k stems or fewer
        for size in range(max(sizes, default=0) + 1):
            self._up_to.append(self._up_to[-1] | sizes.get(size, 0))
        del self._up_to[0]

    def having(self, stems: Iterable[str], first: int, end: int) -> list[int]:
        """For each stem those from `first` up to `end` that have it, if any do; bit 0 is `first`."""
        having, within = self._having, (1 << (end - first)) - 1
        found = [(having[stem] >> first) & within for stem in stems if stem in having]
        return [one for one in found if one]

    def up_to(self, size: int, first: int, end: int | None = None) -> int:
        """Those from `first` up to `end` with so many stems or fewer; bit 0 is `first`."""
        found = self._up_to[min(size, len(self._up_to) - 1)] >> first
        return found if end is None else found & ((1 << (end - first)) - 1)

    def half(self, size: int, counts: Sequence[int], first: int = 0, aside: int = 0) -> int:
        """Those that have half of the fewer stems in common with one that has `size`, and one at least.

        `counts` are by `counted`; as many more as `aside` may be wanting.
        """
        found = 0
        for least in range(1, size + 1):
            enough = at_least(counts, least)
            most = 2 * least + aside
            if size <= most or not enough:
                return found | enough
            found |= enough & self.up_to(most, first)
        return found


def rare(having: Sequence[int], most: int, among: int) -> Sequence[int]:
    """Those of the sets, of so many statements, that are not of more than `most`."""
    return having if among <= most else [one for one in having if one.bit_count() <= most]


def counted(having: Iterable[int]) -> list[int]:
    """In how many of the sets each statement is: the binary digits, the lowest first, of all at once."""
    digits: list[int] = []
    for one in having:
        carried = one
        for at, digit in enumerate(digits):
            digits[at] = digit ^ carried
            carried &= digit
            if not carried:
                break
        else:
            digits.append(carried)
    return digits


def at_least(counts: Sequence[int], least: int) -> int:
    """Those for whom the digits say `least`, which is 1 or more, or more."""
    if least >> len(counts):
        return 0
    more, equal = 0, -1
    for at in range(len(counts) - 1, -1, -1):
        if least >> at & 1:
            equal &= counts[at]
        else:
            more |= equal & counts[at]
            equal &= ~counts[at]
    return more | equal if least else -1


def by_key(keys: Iterable[Key]) -> dict[Key, int]:
    """The statements of each key, of which they have one each."""
    return having_key((at, key) for at, key in enumerate(keys))


def having_key(given: Iterable[tuple[int, Key]]) -> dict[Key, int]:
    """The same of places and keys, of which a place may have several or none."""
    listed: dict[Key, list[int]] = {}
    for at, key in given:
        listed.setdefault(key, []).append(at)
    return {key: bits(its) for key, its in listed.items()}


def bits(given: Sequence[int]) -> int:
    """A number with the bits at these places, which are in order."""
    if not given:
        return 0
    found = bytearray(given[-1] // 8 + 1)
    for at in given:
        found[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(found, "little")


def places(given: int) -> Iterator[int]:
    """Which bits are set, the lowest first."""
    while given:
        lowest = given & -given
        yield lowest.bit_length() - 1
        given ^= lowest
