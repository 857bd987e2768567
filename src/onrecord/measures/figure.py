"""Figure: "1,500", "2.5 million", "2bn", "-10", "300,000"."""

import re
from functools import lru_cache

from onrecord.measures.numberword import scales, with_part
from onrecord.measures.numeral import Numeral
from onrecord.measures.token import Tokens

LONGEST = 30  # characters; a longer figure is a key or a digest
_SPACES = re.compile(r"[,'’\s]")
SUFFIXES = {
    "k": 1e3, "mn": 1e6, "mln": 1e6, "mm": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
}  # fmt: skip
"""Letters for a size, in small letters; "m", "b" and "t" are units too and count with money only."""

MONEY_SUFFIXES = {"m": 1e6, "b": 1e9, "t": 1e12}


def figure(tokens: Tokens, at: int) -> Numeral | None:
    """The number in figures that begins with the token `at`, with the word or letters of size behind it."""
    if not tokens.is_figure(at) or len(tokens.word(at)) > LONGEST:
        return None
    value, end = with_part(tokens, value_of(tokens.word(at)), at + 1)
    size, end = suffix(tokens, end)
    if size == 1.0:
        size, end = scales(tokens, end)
    return Numeral(at, end, value * size, "figure", factor=size)


def suffix(tokens: Tokens, at: int, *, money: bool = False) -> tuple[float, int]:
    """The factor of the letters of size at `at`, and where they end; 1 if there are none."""
    low = tokens.next(at)
    if low == "mm" and not money:  # millimetres
        return 1.0, at
    if size := SUFFIXES.get(low):
        return (size, at + 1) if tokens.glued(at) or low != "k" else (1.0, at)
    if money and tokens.glued(at) and (size := MONEY_SUFFIXES.get(low)):
        return size, at + 1
    if money and tokens.word(at) == "B" and at not in tokens.first:  # "$2.4 B"
        return 1e9, at + 1
    return 1.0, at


@lru_cache(maxsize=4096)
def value_of(written: str) -> float:
    """The value of a figure as it stands: "1,500.5"."""
    return float(_SPACES.sub("", written))
