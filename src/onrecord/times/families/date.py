"""Days of the calendar: "5 March 2031", "March 5", "5-7 March", "Friday, Oct. 23", "2031-03-05"."""

import re
from datetime import date

from onrecord.times.almanac import day_or_none, month_of
from onrecord.times.found import Found
from onrecord.times.name import (
    DAY,
    DAY_WORDS,
    DIGITS,
    MONTH,
    MONTH_WORDS,
    SHORT_DAY,
    SHORT_DAY_WORDS,
    WEEKDAY,
    YEAR,
)
from onrecord.times.number import ORDINAL, ORDINALS
from onrecord.times.rule import behind, rule, spaced
from onrecord.times.scene import Scene

_PLANNED = re.compile(r"\s+(?:\w+\s+)?(?:deadline|elections?|vote|summit|referendum|run-?off|ballot)\b")
"""What has a day long before it comes: of its two days, "an April 5 election" is of the nearer one."""

_SPAN = r"(?: ?[-–] ?| (?:and|to|or|through|until|till) )"
_YEAR_BEHIND = re.compile(
    spaced(rf"{_SPAN}(?:(?P<last>{MONTH}) {DAY}|{DAY} (?P<after>{MONTH}))(?:,? |, ?)(?P<year>{YEAR})")
)
"""The end of a span of days, whose year is that of its beginning, too: "Nov. 18 to Dec. 19, 2029"."""

NEAR = 45  # days ahead within which a day without a year is the coming one, where no verb tells


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """The day of a match with `month`, `day` and perhaps `year`."""
    number, month = _number(match["day"]), month_of(match["month"])
    year = match["year"] if "year" in match.re.groupindex else None
    if year:
        day = day_or_none(_full(year), month, number)
        return Found("DATE", day.isoformat()) if day else None
    if day_or_none(2000, month, number) is None:
        return None
    if (end := _YEAR_BEHIND.match(scene.after(match.end()))) is not None:
        last = month_of(end["last"] or end["after"])
        day = day_or_none(int(end["year"]) - (month > last), month, number)
        return Found("DATE", day.isoformat()) if day else None
    if scene.published is None:
        return Found("DATE", None)
    planned = _PLANNED.match(scene.after(match.end())) is not None
    day = nearest(scene.published, month, number, None if planned else scene.is_past(match), planned=planned)
    return Found("DATE", day.isoformat()) if day else None


def nearest(
    published: date, month: int, number: int, is_past: bool | None, *, planned: bool = False
) -> date | None:
    """The day of that month and number that a report published on `published` means."""
    days = [day_or_none(published.year + step, month, number) for step in (-1, 0, 1)]
    some = [day for day in days if day]
    past = [day for day in some if day <= published]
    future = [day for day in some if day >= published]
    if not past or not future:
        return some[-1] if some else None
    ahead = (future[0] - published).days
    behind = (published - past[-1]).days
    if is_past is True:
        return future[0] if ahead <= NEAR < behind else past[-1]
    if is_past is False:
        return past[-1] if behind <= NEAR < ahead else future[0]
    return future[0] if ahead < (behind if planned else min(behind, 2 * NEAR)) else past[-1]


def resolve_numeric(match: re.Match[str], _scene: Scene) -> Found | None:
    """A day in digits; which is the month has to show by itself, since countries differ."""
    one, other = int(match["one"]), int(match["other"])
    year = _full(match["year"])
    if max(one, other) > 31 or not min(one, other):
        return None
    if one != other and max(one, other) <= 12:
        return Found("DATE", None)
    month, number = (other, one) if one > 12 else (one, other)
    day = day_or_none(year, month, number)
    return Found("DATE", day.isoformat()) if day else None


def resolve_second(match: re.Match[str], scene: Scene) -> Found | None:
    """The 25 of "April 24 and 25"."""
    if not scene.found or scene.day is None:
        return None
    begin, end, last = scene.found[-1]
    link = scene.text[end : match.start()]
    if last.type != "DATE" or not re.fullmatch(r"(?:-|–|,? (?:and|to|or|through) |, )", link):
        return None
    if begin != scene.day_at or not re.match(rf"(?:{MONTH}\s+|\d{{1,2}}$)", scene.text[begin:end]):
        return None
    day = day_or_none(scene.day.year, scene.day.month, _number(match["day"]))
    return Found("DATE", day.isoformat()) if day and day > scene.day else None


def _number(words: str) -> int:
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else ORDINALS[words.casefold()]


def _full(year: str) -> int:
    """A year of four digits; of two, one from 1950 to 2049."""
    number = int(year.strip("'’"))
    return number if number > 99 else 1900 + number if number >= 50 else 2000 + number


_ANY_DAY = rf"(?:(?:{WEEKDAY}|{SHORT_DAY}),? (?:the )?)?"
_NUMBER = rf"(?P<day>{DAY}|(?i:{ORDINAL})\b)"
_MONTH = rf"(?P<month>{MONTH})"
_YEAR = rf"(?:(?:,? ?|-)(?P<year>{YEAR}))"
_THIS = r"(?:(?i:this coming|this past|next|last) )?"

_NAMED = DAY_WORDS | SHORT_DAY_WORDS | MONTH_WORDS | frozenset("this next last".split()) | DIGITS

RULES = (
    rule(
        _NAMED,
        rf"{_THIS}{_ANY_DAY}{_MONTH} {_NUMBER}{_YEAR}?(?!\s?(?:million|billion|percent|per cent))",
        resolve,
    ),
    rule(
        _NAMED | {"the #"},
        rf"{_ANY_DAY}(?:the )?(?P<day>{DAY})(?: day)?(?: of)?[ -]{_MONTH}{_YEAR}?",
        resolve,
    ),
    rule(
        behind("the", [*ORDINALS, "twenty"]),
        rf"(?i:the )(?P<day>(?i:{ORDINAL}))(?: day)? of {_MONTH}{_YEAR}?",
        resolve,
    ),
    rule(DIGITS, rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?)(?={_SPAN}{DAY}(?: of)? {_MONTH}{_YEAR}?)", resolve),
    rule(DIGITS, rf"(?P<day>{DAY})(?![ -]?\w)", resolve_second),
    rule(
        DIGITS,
        r"(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b",
        lambda match, _: _iso(match),
    ),
    rule(
        DIGITS,
        r"(?P<one>\d{1,2})(?P<mark>[/.])(?P<other>\d{1,2})(?P=mark)(?P<year>[12]\d{3}|\d\d)(?![\d/]|\.\d)",
        resolve_numeric,
    ),
)


def _iso(match: re.Match[str]) -> Found | None:
    day = day_or_none(int(match["year"]), int(match["month"]), int(match["day"]))
    return Found("DATE", day.isoformat()) if day else None
