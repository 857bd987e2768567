"""Quantity: what a number and the words at it come to."""

from typing import Literal, NamedTuple

from onrecord.measures.numeral import Numeral
from onrecord.record.measure import Modifier

Kind = Literal["bare", "money", "unit", "time", "count"]


class Amount(NamedTuple):
    """The tokens `[begin, end)`; `noun` are those of what is counted, empty if nothing is."""

    begin: int
    end: int
    numeral: Numeral
    kind: Kind = "bare"
    unit: str | None = None
    noun: tuple[int, int] = (0, 0)
    modifier: Modifier | None = None
    hyphened: bool = False
