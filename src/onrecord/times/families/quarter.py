"""Quarters and halves of years: "the third quarter", "the latest quarter", "the first half of 2031"."""

import re

from onrecord.times.almanac import quarter
from onrecord.times.found import Found
from onrecord.times.name import DIGITS, YEAR
from onrecord.times.rule import behind, rule, with_the
from onrecord.times.scene import Scene

_NUMBERS = {
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "last": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
_STEPS = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "following": 1}
_RUNNING = ("this", "the", "the current")


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """The quarter of a match with `number`, perhaps `year`, `whose` and `ago`."""
    groups = match.groupdict()
    number = _NUMBERS[match["number"].casefold()]
    if groups.get("year"):
        return Found("DATE", f"{match['year']}-Q{number}")
    published = scene.published
    if published is None:
        return Found("DATE", None)
    year, now = quarter(published)
    whose = (groups.get("whose") or "").casefold()
    if whose:
        year += {"last": -1, "next": 1}.get(whose.split()[0], 0)
    elif number > now and not (number == now + 1 and scene.is_past(match) is False):
        year -= 1
    return Found("DATE", f"{year - bool(groups.get('ago')):04}-Q{number}")


def resolve_this(match: re.Match[str], scene: Scene) -> Found | None:
    """The quarter that the text speaks of, or one counted from that of the day of publication."""
    which = " ".join(match["which"].casefold().replace("-", " ").split())
    step = _STEPS.get(which.split()[-1])
    if scene.quarter and step is None:
        year, number = scene.quarter
    elif scene.published:
        year, number = quarter(scene.published)
        number += -1 if step is None and which not in _RUNNING else step or 0
    else:
        return Found("DATE", None)
    if re.search(r"year (?:earlier|ago)|last year|corresponding|comparable", which):
        year -= 1
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    return Found("DATE", f"{year:04}-Q{number}")


def resolve_period(match: re.Match[str], scene: Scene) -> Found | None:
    """ "The 1988 period": the quarter that the text speaks of, in that year."""
    if scene.quarter is None:
        return Found("DATE", match["year"])
    return Found("DATE", f"{match['year']}-Q{scene.quarter[1]}")


def resolve_half(match: re.Match[str], scene: Scene) -> Found | None:
    """The first or the second half of a year."""
    number = 1 if match["number"].casefold() in ("first", "1") else 2
    groups = match.groupdict()
    if groups.get("year"):
        return Found("DATE", f"{match['year']}-H{number}")
    if scene.published is None:
        return Found("DATE", None)
    whose = (groups.get("whose") or "").casefold()
    step = -1 if "last" in whose else 1 if "next" in whose else 0
    return Found("DATE", f"{scene.published.year + step:04}-H{number}")


_NUMBER = r"(?P<number>(?i:first|second|third|fourth|final|1st|2nd|3rd|4th))"
_AGO_WORDS = r"(?P<ago>(?i:comparable year-ago|year-earlier|year-ago|year ago|corresponding|comparable))"
_OF = rf"(?:(?: of|,)?(?: (?:fiscal|the year))? (?P<year>{YEAR}))"
_WHOSE = r"(?: (?:of )?(?P<whose>(?i:last|this|next)) year)"
_QUARTER = r"(?i:quarter)\b"
_COUNTED = frozenset("first second third fourth final fiscal".split()) | DIGITS
_BEGINS = with_the(_COUNTED) | behind("a", _COUNTED) | frozenset("its their his this last".split())
_LEAD = r"(?:(?i:the|its|their|his|a) )?(?:(?i:fiscal)[- ])?"

_YEARS = rf"(?: of|,)? (?:(?i:fiscal|FY) ?)?(?P<year>{YEAR})\b"

RULES = (
    rule({"q"}, rf"Q(?P<number>[1-4])\b(?:{_YEARS})?", resolve),
    rule(DIGITS, rf"(?P<number>[1-4])Q\b(?:{_YEARS})?", resolve),
    rule({"h"}, rf"H(?P<number>[12])\b{_YEARS}", resolve_half),
    rule(DIGITS, rf"(?P<number>[12])H\b{_YEARS}", resolve_half),
    rule(DIGITS, rf"(?P<year>{YEAR})[ -]?Q(?P<number>[1-4])\b", resolve),
    rule(DIGITS, rf"(?P<year>{YEAR})[ -]?H(?P<number>[12])\b", resolve_half),
    rule(
        _BEGINS,
        rf"{_LEAD}{_NUMBER}(?: (?i:fiscal|financial|calendar))? {_QUARTER}(?:{_OF}|{_WHOSE})?",
        resolve,
    ),
    rule(_COUNTED, rf"(?:(?i:fiscal)[- ])?{_NUMBER}-{_QUARTER}(?:{_OF}|{_WHOSE})?", resolve),
    rule(
        {"year", *behind("the", ("year", "comparable", "corresponding"))},
        rf"(?:(?i:the) )?{_AGO_WORDS} {_NUMBER} {_QUARTER}",
        resolve,
    ),
    rule(
        {"this", "last", "next"}, rf"(?P<whose>(?i:this|last|next)) year[’']s {_NUMBER} {_QUARTER}", resolve
    ),
    rule(
        {
            "this",
            "last",
            "next",
            "year",
            "that quarter",
            "the quarter",
            *with_the(_STEPS.keys() - {"last", "next"}),
        }
        | behind("the", "latest current recent same most comparable corresponding year".split()),
        r"(?P<which>(?i:the (?:(?:latest|current|recent|same|most recent|comparable"
        r" year-ago|corresponding)|year-earlier|year-ago)"
        r"|this|that|last|next|(?:the )?(?:previous|past|coming|following)|the|year-earlier|year-ago))"
        r" (?i:quarter)\b(?! (?:of|century|mile|point|final))",
        resolve_this,
    ),
    rule({"last"}, r"(?P<which>(?i:last year))[’']s (?i:quarter)\b", resolve_this),
    rule({"the quarter"}, r"(?P<which>(?i:the quarter a year (?:ago|earlier)))\b", resolve_this),
    rule(
        {"year", *behind("the", ("latest", "year", "corresponding", "comparable"))},
        r"(?:(?i:the) )?(?P<which>(?i:latest|year-earlier|year-ago|corresponding|comparable)) (?i:period)\b",
        resolve_this,
    ),
    rule({"the #"}, rf"(?i:the) (?P<year>{YEAR})(?:-| )(?i:quarter|period)\b", resolve_period),
    rule(
        with_the(("first", "second", "last")) | {"the latter"},
        rf"(?:(?i:the) )?(?P<number>(?i:first|second|latter|last)) (?i:half)(?: of)?(?: (?i:the"
        rf" year)(?: of)?)?(?:(?: of)? (?P<year>{YEAR}))\b",
        resolve_half,
    ),
    rule(
        behind("the", ("first", "second", "last", "latter")),
        r"(?:(?i:the) )(?P<number>(?i:first|second|latter|last)) (?i:half)"
        r"(?: of (?P<whose>(?i:this|last|next|the)) (?i:year))\b",
        resolve_half,
    ),
    rule(
        {"first", "the first", "the last"},
        rf"(?:(?i:the) )?(?P<number>(?i:first|last)) (?:two|2) (?i:quarters)(?: of)? (?P<year>{YEAR})",
        resolve_half,
    ),
)
