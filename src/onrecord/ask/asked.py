"""Asked: a question of which it is known which statements its answer shows, before these are made whole."""

from collections.abc import Callable, Collection
from typing import Generic, NamedTuple, TypeVar

from onrecord.ask.whole import Whole

Answer = TypeVar("Answer")


class Asked(NamedTuple, Generic[Answer]):
    """`told` makes the answer of the statements `ids`: those of several questions can be read at once."""

    ids: Collection[int]
    told: Callable[[Whole], Answer]
