"""Since: from which statement of a row on a party's position stands."""

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

GAP = 180  # days without a word; what was done before them is another row
NEAR = 14  # days; further apart, two statements have a word in common if they are of one row


class Step(Protocol):
    """What of a statement tells it but for its words: `day` counts days, of ranks the best is 0."""

    @property
    def day(self) -> int: ...

    @property
    def act(self) -> Hashable: ...

    @property
    def rank(self) -> int: ...


def begun(row: Sequence[Step], now: int, is_near: Callable[[int, int], bool]) -> int:
    """The first of the row before the place `now` by sources as well identified that have its act.

    What lies more than two weeks before the one after it has a word in common with it, as `is_near` tells of
    two places: else it may have been said in other talks.
    """
    found = now
    for at in range(now - 1, -1, -1):
        if row[at].rank > row[now].rank:
            continue
        apart = row[found].day - row[at].day
        if row[at].act != row[now].act or apart > GAP:
            break
        if apart <= NEAR or is_near(at, found):
            found = at
    return found


def asked_for_words(row: Sequence[Step], now: int) -> set[int]:
    """The places that `begun` may ask of whether they are near, whatever the answers are."""
    asked: set[int] = set()
    if row[now].day - row[0].day <= NEAR:
        return asked
    may_be = {now}
    for at in range(now - 1, -1, -1):
        if row[at].rank > row[now].rank:
            continue
        apart = {found: row[found].day - row[at].day for found in may_be}
        may_be = {found for found, days in apart.items() if days <= GAP}
        if row[at].act != row[now].act or not may_be:
            break
        far = {found for found in may_be if apart[found] > NEAR}
        if far:
            asked |= {at, *far}
        may_be = {at, *far}
    return asked
