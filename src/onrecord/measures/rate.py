"""Rate: what a measure is told by the piece or by the time of: "per day", "a barrel", "/kg"."""

from onrecord.measures.figure import figure
from onrecord.measures.noun import is_plural, singular
from onrecord.measures.numberword import scales
from onrecord.measures.token import Tokens
from onrecord.measures.unitword import HYPHENS, longest

_PERIODS = frozenset(
    "second minute hour day week month year barrel bushel t ton kg lb oz carat gallon l ha acre kWh"
    " MWh".split()
)
_SIGNS = {
    "h": "hour",
    "hr": "hour",
    "min": "minute",
    "s": "second",
    "sec": "second",
    "d": "day",
    "l": "l",
    "annum": "year",
}
"""How a stretch of time is written behind a stroke or "per"."""

_EACH = frozenset(("per", "a", "an", "each", "every", "/"))
_BEHIND_A = frozenset("share person head piece night".split())
_ANCHORS = frozenset("ago earlier later before after since hence from prior".split())
"""Words behind "a year" that is no rate: "$5 million a year earlier"."""

_PIECES = frozenset(
    "person woman man capita head share vote voter household family employee worker passenger ticket vehicle"
    " child student pupil patient inhabitant resident citizen user customer soldier shell unit piece night"
    " game match dose bottle seat room shift trip flight visit visitor".split()
)
"""What news counts and prices by, besides units."""


def per(tokens: Tokens, at: int, *, hyphened: bool = False) -> tuple[str, int]:
    """The "/day" of a "per day" at `at`, and where it ends; "" if none stands there.

    Where the unit is `hyphened` so is that: "a 60-mile-an-hour wind". A second one may follow: "per person
    per day".
    """
    if tokens.next(at) in HYPHENS and tokens.glued(at) and tokens.next(at + 1) in ("a", "an", "per"):
        found = longest(tokens, at + 2 + (tokens.next(at + 2) in HYPHENS))
        return (f"/{found[0].name}", found[1]) if found else ("", at)
    if hyphened:
        return "", at
    rate, end = _one(tokens, at)
    more, last = _one(tokens, end) if rate else ("", end)
    return rate + more, last


def _one(tokens: Tokens, at: int) -> tuple[str, int]:
    if tokens.reads(at, ("p", ".", "a", ".")):
        return "/year", at + 3
    if tokens.next(at) not in _EACH:
        return "", at
    return _behind_stroke(tokens, at) if tokens.next(at) == "/" else _behind_word(tokens, at)


def _behind_stroke(tokens: Tokens, at: int) -> tuple[str, int]:
    """ "km/h", "mg/litre", "l/100km"."""
    if not (tokens.glued(at) and tokens.glued(at + 1)):
        return "", at
    return _told(tokens, at + 1) or ("", at)


def _behind_word(tokens: Tokens, at: int) -> tuple[str, int]:
    """ "Per person", "an hour"."""
    if tokens.next(at) == "per":
        return _told(tokens, at + 1) or ("", at)
    if tokens.next(at + 1) in _BEHIND_A and tokens.next(at + 2) != "of":
        return f"/{tokens.next(at + 1)}", at + 2
    found = longest(tokens, at + 1)
    told = found is not None and found[0].name in _PERIODS and tokens.next(found[1]) not in _ANCHORS
    return (f"/{found[0].name}", found[1]) if found and told else ("", at)


def _told(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """ "hour", "square kilometre", "person", "100 km", "thousand cubic metres", "100,000 people"."""
    if (sign := _SIGNS.get(tokens.next(at))) is not None:
        return f"/{sign}", at + 1
    if found := longest(tokens, at):
        return f"/{found[0].name}", found[1]
    if tokens.next(at) in _PIECES:
        return f"/{tokens.next(at)}", at + 1
    many, end = _many(tokens, at)
    if many == 1.0:
        return None
    if found := longest(tokens, end):
        return f"/{many:,.15g} {found[0].name}", found[1]
    noun = tokens.next(end)
    return (f"/{many:,.15g} {singular(noun)}", end + 1) if is_plural(noun) or noun == "people" else None


def _many(tokens: Tokens, at: int) -> tuple[float, int]:
    """The round number at `at` that a rate is told by, and where it ends; 1 if there is none."""
    if at in tokens.first:
        return 1.0, at
    if (number := figure(tokens, at)) is not None:
        return number.value or 1.0, number.end
    begin = at + 1 if tokens.next(at) in ("a", "one") else at
    factor, end = scales(tokens, begin)
    return (factor, end) if end > begin else (1.0, at)
