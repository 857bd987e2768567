"""Unit: the unit of measurement that stands behind a number."""

from typing import NamedTuple

from onrecord.measures.token import Tokens
from onrecord.measures.unit_table import UNITS, Unit

LONGEST = max(len(way.split(" ")) for way in UNITS) + 1  # "sq. km" is three tokens
_HYPHENS = ("-", "‐", "‑")
_FIRST = frozenset(way.replace("/", " ").split(" ")[0].rstrip(".") for way in UNITS) | frozenset(("°", "in"))
_SYMBOLS = frozenset(way for way in UNITS if len(way) <= 2 or not way.islower())
_BARE = frozenset(("second", "stone", "min", "nm"))
"""Ways of writing that are words of another sense without a plural or a number at them."""
_PERIODS = frozenset(
    "second minute hour day week month year barrel bushel t ton kg lb oz carat gallon l ha acre kWh"
    " MWh".split()
)
_SIGNS = {"h": "hour", "hr": "hour", "min": "minute", "s": "second", "sec": "second", "d": "day"}
"""How a stretch of time is written behind a stroke."""

_EACH = frozenset(("per", "a", "an", "each", "every", "/"))

_ONE_OF = frozenset("of from away off long wide deep inside outside north south east west".split())


class Read(NamedTuple):
    """A unit by its name, and the token after it. `hyphened` where it stands as in "27-kilometre"."""

    name: str
    end: int
    dimension: str
    hyphened: bool = False


def unit(tokens: Tokens, at: int) -> Read | None:
    """The unit that begins with the token `at`, with "per hour" behind it; a hyphen may stand before it."""
    hyphened = tokens.next(at) in _HYPHENS and tokens.glued(at) and tokens.glued(at + 1)
    begin = at + 1 if hyphened else at
    if tokens.next(begin).rstrip(".") not in _FIRST and tokens.word(begin) not in _FIRST:
        return None
    if tokens.low(begin) == "in" and _is_inch(tokens, begin):
        return Read("in", begin + 1, "length", hyphened)
    found = _longest(tokens, begin)
    if found is None:
        return None
    one, end = found
    if tokens.next(end) in _HYPHENS and tokens.next(end + 1) == "class":  # "two Kilo-class submarines"
        return None
    if hyphened and tokens.next(end) == "-" and tokens.next(end + 1) == "old":
        return Read(one.name, end + 2, one.dimension, hyphened)
    rate, end = per(tokens, end, hyphened=hyphened)
    if one.dimension == "length" and rate == "/hour":
        rate = "/h"  # as "mph" and "km/h" have it
    return Read(one.name + rate, end, "rate" if rate else one.dimension, hyphened)


def per(tokens: Tokens, at: int, *, hyphened: bool = False) -> tuple[str, int]:
    """The "/day" of a "per day" at `at`, and where it ends; "" if none stands there.

    Where the unit is `hyphened` so is that: "a 60-mile-an-hour wind".
    """
    if tokens.next(at) in _HYPHENS and tokens.glued(at) and tokens.next(at + 1) in ("a", "an", "per"):
        found = _longest(tokens, at + 2 + (tokens.next(at + 2) in _HYPHENS))
        return (f"/{found[0].name}", found[1]) if found else ("", at)
    if hyphened or tokens.next(at) not in _EACH or at in tokens.first:
        return "", at
    return _behind_stroke(tokens, at) if tokens.next(at) == "/" else _behind_word(tokens, at)


def _behind_stroke(tokens: Tokens, at: int) -> tuple[str, int]:
    """ "km/h", "mg/litre"."""
    if not (tokens.glued(at) and tokens.glued(at + 1)):
        return "", at
    if (sign := _SIGNS.get(tokens.next(at + 1))) is not None:
        return f"/{sign}", at + 2
    found = _longest(tokens, at + 1)
    return (f"/{found[0].name}", found[1]) if found else ("", at)


def _behind_word(tokens: Tokens, at: int) -> tuple[str, int]:
    """ "Per person", "an hour"."""
    found = _longest(tokens, at + 1)
    if tokens.next(at) == "per" and tokens.next(at + 1) in ("person", "capita", "head", "share", "vote"):
        return f"/{tokens.next(at + 1)}", at + 2
    told = found is not None and (tokens.next(at) == "per" or found[0].name in _PERIODS)
    return (f"/{found[0].name}", found[1]) if found and told else ("", at)


def _longest(tokens: Tokens, at: int) -> tuple[Unit, int] | None:
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
        if step > at and (tokens.low(step) in _HYPHENS or not tokens.glued(step)):
            out += " "
        if step == at or tokens.low(step) not in _HYPHENS:
            out += tokens.word(step)
    return out


def _is_inch(tokens: Tokens, at: int) -> bool:
    """Whether "in" is a unit: "2 in thick", or where nothing follows."""
    after = tokens.next(at + 1)
    return after in ("", "thick", "wide", "long", "deep", "tall") or (after == "." and at + 2 >= len(tokens))


def indefinite(tokens: Tokens, at: int) -> Read | None:
    """The unit behind "a" or "an" that means one of it: "a gallon of fuel", "a mile from the border"."""
    found = _longest(tokens, at) if tokens.next(at).rstrip(".") in _FIRST else None
    if (
        found is None
        or found[0].dimension in ("time", "share", "temperature", "information")
        or len(tokens.word(at)) < 3
    ):
        return None
    return Read(found[0].name, found[1], found[0].dimension) if tokens.next(found[1]) in _ONE_OF else None


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
    if written in ("t", "g", "W", "L") and end == at + 1:
        after = tokens.next(end)
        return not tokens.glued(at) and (
            after.isalpha() and after not in ("of", "in", "and", "to", "from", "a", "valued")
        )
    if written in _BARE:
        return tokens.next(end).isalpha() and not tokens.glued(at) and tokens.low(at - 1) not in _HYPHENS
    return False
