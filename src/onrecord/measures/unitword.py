"""Unit word: the unit that the words at a place name."""

import re

from onrecord.measures.noun import is_plural
from onrecord.measures.stop import STOPS
from onrecord.measures.token import Tokens
from onrecord.measures.unit_table import UNITS, Unit

HYPHENS = ("-", "‐", "‑")
_PIECE = re.compile(r"[^\W\d_]\w*|\S")
LONGEST = max(len(_PIECE.findall(way)) for way in UNITS)  # "sq. km" is three tokens, "m.p.h" five
_FIRST = frozenset(_PIECE.findall(way)[0] for way in UNITS)
_SYMBOLS = frozenset(way for way in UNITS if len(way) <= 2 or not way.islower())
_BARE = frozenset(("second", "stone", "min", "nm", "pp", "bp", "deg"))
"""Ways of writing that are words of another sense without a plural or a number at them."""

_OF_WEATHER = re.compile(
    r"temperature|weather|degree|°|celsius|fahrenheit|centigrade|\bheat|\bhot|\bcold|freez|thermometer"
    r"|warm(?!ong)|\bfrost|\d ?[CF] \([^()]{0,20}\d ?[CF]\)",
    re.IGNORECASE,
)
"""A report in which "30C" is a temperature."""


def may_begin(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` is the first one of a unit."""
    return tokens.next(at) in _FIRST or (at not in tokens.first and tokens.word(at) in _FIRST)


def longest(tokens: Tokens, at: int) -> tuple[Unit, int] | None:
    """The unit with the most words from the token `at` on, and where it ends."""
    if not may_begin(tokens, at):
        return None
    for length in range(LONGEST, 0, -1):
        end = at + length
        if end > len(tokens) or any(step in tokens.first for step in range(at + 1, end)):
            continue
        written = _written(tokens, at, end)
        if (one := _named(written)) and not _is_word(tokens, at, end, written):
            return one, end
    return None


def _written(tokens: Tokens, at: int, end: int) -> str:
    """The words as the table has them: a hyphen between two is a space."""
    out = ""
    for step in range(at, end):
        if step > at and (tokens.low(step) in HYPHENS or not tokens.glued(step)):
            out += " "
        if step == at or tokens.low(step) not in HYPHENS:
            out += tokens.word(step)
    return out


def _named(written: str) -> Unit | None:
    """The unit of a way of writing; signs count as they stand, words in any capitals."""
    found = UNITS.get(written)
    if found is not None or written in _SYMBOLS:
        return found
    low = written.lower()
    if low in _SYMBOLS and len(low) <= 2 and low not in ("km", "kg"):
        return None
    return UNITS.get(low)


def _is_word(tokens: Tokens, at: int, end: int, written: str) -> bool:
    """Whether the letters are no unit here: "2 m" is one, "5 g" after a space is rarely."""
    if written in ("C", "F", "h"):
        return not (_is_behind_figure(tokens, at) and (written == "h" or _is_temperature(tokens, at)))
    after, apart = tokens.next(end), not tokens.glued(at)
    if written in ("t", "g", "W", "L", "l") and end == at + 1:
        return apart and after.isalpha() and after not in STOPS and after != "valued"
    if written == "foot":
        return after in ("soldier", "soldiers", "patrol", "patrols")
    if written in ("second", "min") and tokens.is_figure(at - 1) and after not in HYPHENS:
        return is_plural(after)  # "10 second homes"
    named = written in _BARE and (after.isalpha() or after in HYPHENS)
    return named and apart and tokens.low(at - 1) not in HYPHENS


def _is_temperature(tokens: Tokens, at: int) -> bool:
    """Whether a "C" is that of Celsius: behind a number below zero, or where the report speaks of weather."""
    below = at - 2 not in tokens.first and tokens.low(at - 2) in ("-", "−", "minus")
    return below or _OF_WEATHER.search(tokens.text) is not None


def _is_behind_figure(tokens: Tokens, at: int) -> bool:
    return tokens.glued(at) and tokens.is_figure(at - 1)
