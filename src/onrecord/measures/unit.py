"""Unit: the unit of measurement that stands behind a number."""

from typing import NamedTuple

from onrecord.measures.rate import per
from onrecord.measures.token import Tokens
from onrecord.measures.unitword import HYPHENS, longest


class Read(NamedTuple):
    """A unit by its name, and the token after it. `hyphened` where it stands as in "27-kilometre"."""

    name: str
    end: int
    dimension: str
    hyphened: bool = False


def unit(tokens: Tokens, at: int) -> Read | None:
    """The unit that begins with the token `at`, with "per hour" behind it; a hyphen may stand before it."""
    hyphened = tokens.next(at) in HYPHENS and tokens.glued(at) and tokens.glued(at + 1)
    begin = at + 1 if hyphened else at
    if tokens.next(begin) == "in" and _is_inch(tokens, begin):
        return Read("in", begin + 1, "length", hyphened)
    found = longest(tokens, begin)
    if found is None:
        return None
    one, end = found
    if tokens.next(end) in HYPHENS and tokens.next(end + 1) == "class":  # "two Kilo-class submarines"
        return None
    if hyphened and tokens.next(end) == "-" and tokens.next(end + 1) == "old":
        return Read(one.name, end + 2, one.dimension, hyphened)
    rate, end = per(tokens, end, hyphened=hyphened)
    if one.dimension == "length" and rate == "/hour":
        rate = "/h"  # as "mph" and "km/h" have it
    return Read(one.name + rate, end, "rate" if rate else one.dimension, hyphened)


def _is_inch(tokens: Tokens, at: int) -> bool:
    """Whether "in" is a unit: "2 in thick", "2 in. of rain", or where nothing follows."""
    after = tokens.next(at + 1)
    if after == "." and tokens.glued(at + 1):
        return at + 2 >= len(tokens) or tokens.next(at + 2) in ("of", "high", *_SIZED)
    return after in ("", *_SIZED)


_SIZED = ("thick", "wide", "long", "deep", "tall")
