"""Dateline: where a report was filed from, in front of its first sentence."""

import re

from onrecord.clean.furniture_forms import MONTH
from onrecord.record.paragraph import Range
from onrecord.record.span import Span

_NEAR = 8  # behind a headline, a byline, a caption
_NO_CITY = r"(?!EXCLUSIVE|UPDATE|BREAKING|ANALYSIS|OPINION|CORRECTION|WATCH|VIDEO|LIVE)"
_CITY = rf"{_NO_CITY}[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){{0,3}}"
_OF = r"(?:, [A-ZÀ-Þ][\w.'’]+(?: [A-Z][\w.'’]+)?)?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = rf"(?:,? (?:{_WEEKDAY},? )?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?)?"
_AGENCY = r"\((?:[A-Z]{2,4}|Reuters|Bloomberg|Xinhua|[A-Z]\w+(?: [A-Z]\w+){0,2})\)"
_DASH = r"\s?(?:—|–|--|\s-)\s{0,2}"
_PLACE_IN_CAPITALS = re.compile(
    rf"({_CITY}(?:/{_CITY})?{_OF}{_DAY}(?: {_AGENCY})?){_DASH}(?=[\"“‘']?[A-ZÀ-Þ0-9])"
)
_PLACE_AND_AGENCY = re.compile(
    rf"([A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){{0,2}}{_OF}{_DAY} {_AGENCY}){_DASH}(?=[\"“‘']?[A-ZÀ-Þ0-9])"
)


def find_dateline(text: str, lines: list[Range]) -> Span | None:
    """The dateline at the beginning of one of the first `lines`, without the dash behind it."""
    for begin, end in lines[:_NEAR]:
        for form in (_PLACE_IN_CAPITALS, _PLACE_AND_AGENCY):
            if (found := form.match(text, begin, end)) and end - found.end() >= 40:
                return Span.of(text, *found.span(1))
    return None
