"""Seasons: "last fall", "this summer", "the winter of 1994", "spring 2031", "over the summer"."""

import re

from onrecord.times.almanac import SEASON_BEGINS, SEASONS
from onrecord.times.found import Found
from onrecord.times.name import SEASON, SEASON_WORDS, YEAR
from onrecord.times.number import year_in_words
from onrecord.times.rule import behind, rule
from onrecord.times.scene import Scene


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """The season by the calendar of the north; "fall" without a year or "the" is another word."""
    groups = match.groupdict()
    code = SEASONS[match["season"].casefold()]
    if groups.get("year"):
        return Found("DATE", f"{match['year']}-{code}")
    if groups.get("words"):
        return Found("DATE", f"{year_in_words(match['words'])}-{code}")
    published = scene.published
    if published is None:
        return Found("DATE", None)
    if whose := (groups.get("whose") or "").casefold():
        return Found("DATE", f"{published.year + _WHOSE[whose]:04}-{code}")
    which = " ".join((groups.get("which") or "").casefold().split())
    return Found("DATE", f"{_year(code, which, match, scene):04}-{code}")


def _year(code: str, which: str, match: re.Match[str], scene: Scene) -> int:
    published = scene.published
    assert published is not None
    begun = published.month >= SEASON_BEGINS[code]
    running = begun and published.month < SEASON_BEGINS[code] + 3
    if code == "WI" and published.month <= 2:
        return published.year - 1 + (which in ("next", "this coming")) - (which == "last")
    if which == "last":
        return published.year - (not begun or running)
    if which in ("next", "this coming"):
        return published.year + begun
    if which == "this":
        return published.year
    if which == "this past":
        return published.year - (not begun)
    return published.year if begun or scene.is_past(match) is False else published.year - 1


def resolve_each(match: re.Match[str], _scene: Scene) -> Found | None:
    """A season year by year."""
    return Found("SET", f"XXXX-{SEASONS[match['season'].casefold()]}")


_WHOSE = {"last": -1, "this": 0, "next": 1}
_SEASON = rf"(?P<season>{SEASON})"
_WHICH = r"(?P<which>(?i:last|next|this coming|this past|this))"
_THE = behind("the", SEASON_WORDS)

RULES = (
    rule({"last", "next", "this"}, rf"{_WHICH} {_SEASON}", resolve),
    rule(SEASON_WORDS, rf"{_SEASON}(?: of)? (?P<year>{YEAR})\b", resolve),
    rule(_THE, rf"(?i:the) {_SEASON}(?: of)? (?P<year>{YEAR})\b", resolve),
    rule(
        SEASON_WORDS | _THE,
        rf"(?:(?i:the) )?{_SEASON}(?: of|,)? (?P<whose>(?i:last|this|next)) (?i:year)\b",
        resolve,
    ),
    rule(_THE, rf"(?i:the) {_SEASON} of (?P<words>nineteen [a-z]+(?:-[a-z]+)?)\b", resolve),
    rule(_THE, r"(?i:the) (?P<season>(?i:spring|summer|autumn|winter))\b(?!\s+(?:of|[A-Z]))", resolve),
    rule({"summer", "winter"}, r"(?P<season>(?i:summer|winter))\b(?=[.,;])", resolve),
    rule({"each", "every"}, rf"(?i:each|every) {_SEASON}", resolve_each),
)
