"""Months: "in November", "last June", "June last year", "November 1995", "mid-February", "each July"."""

import re
from datetime import date

from onrecord.times import almanac
from onrecord.times.almanac import month_of
from onrecord.times.families.date import resolve as resolve_day
from onrecord.times.found import Found
from onrecord.times.name import MONTH, MONTH_NAME, MONTH_WORDS, YEAR
from onrecord.times.rule import rule, spaced
from onrecord.times.scene import Scene

_NAMES_TOO = frozenset("april may june august march".split())  # first names, a verb, a walk
_BEFORE = re.compile(
    r"(?i)\b(?:in|since|last|next|until|till|by|this|early|late|mid|of|through|to|from|each|every|during|for|before|after"
    r"|between|and|or|late in|as|the|past|a|its|his|their|last)[\s-]+(?:(?:the|early|late|mid)[\s-]+)?$"
)
_BY = re.compile(r"(?i)\bby\s+(?:(?:early|late|mid)[\s-]+)?$")
_CAPITAL = re.compile(r"\b[A-Z][\w’'.-]*\s+$")
_TO = r"(?: ?[-–] ?| (?:and|to|or|through|until|till) )"
_SPAN = re.compile(
    spaced(
        rf"{_TO}(?:the end of )?(?P<last>{MONTH_NAME}|{MONTH}(?=(?: of|,)? {YEAR}))"
        rf"(?:(?: of|,)? (?P<year>{YEAR}))?(?! \d{{1,2}}\b)"
    )
)
"""The end of a span of months, with which the beginning shares its year: "from May to October 2020"."""

_OTHER_NAME = re.compile(r"\s+(?:of\s+)?(?!(?:I|[A-Z]+)\b)[A-Z][a-z]+")


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """The month of a match with `month`, perhaps `which`, and `year` or `whose`."""
    groups = match.groupdict()
    number = month_of(match["month"])
    if year := groups.get("year") or _year_of_span(number, match, scene):
        return Found("DATE", f"{int(year):04}-{number:02}")
    which, whose = (" ".join((groups.get(name) or "").casefold().split()) for name in ("which", "whose"))
    if not (which or whose) and not _is_month(match, scene):
        return None
    published = scene.published
    if published is None:
        return Found("DATE", None)
    if whose:
        step = {"last year": -1, "next year": 1}.get(whose, 0)
        return Found("DATE", f"{published.year + step:04}-{number:02}")
    return Found("DATE", f"{_year(number, which, match, scene):04}-{number:02}")


def _year(number: int, which: str, match: re.Match[str], scene: Scene) -> int:
    published = scene.published
    assert published is not None
    if not which and (end := _SPAN.match(scene.after(match.end()))) is not None:
        last = month_of(end["last"])
        return _from(published, last, match, scene) - (number > last)
    before = published.year - (number > published.month)
    after = published.year + (number < published.month)
    if which in ("last", "this past", "past"):
        return before - (number == published.month)
    if which in ("next", "this coming", "coming"):
        return after + (number == published.month)
    return published.year if which == "this" else _from(published, number, match, scene)


def _from(published: date, number: int, match: re.Match[str], scene: Scene) -> int:
    """The year of the last month of that number, or of the next one where the verbs look ahead."""
    ahead = _BY.search(scene.before(match.start(), 20)) is not None or scene.is_past(match) is False
    return published.year + (number < published.month if ahead else -(number > published.month))


def _year_of_span(number: int, match: re.Match[str], scene: Scene) -> int | None:
    """The year of "May" in "from May to October 2020"."""
    end = None if match.groupdict().get("which") else _SPAN.match(scene.after(match.end()))
    return int(end["year"]) - (number > month_of(end["last"])) if end and end["year"] else None


def _is_month(match: re.Match[str], scene: Scene) -> bool:
    word = match["month"].casefold()
    if word not in _NAMES_TOO:
        return True
    before, after = scene.before(match.start()), scene.after(match.end())
    if word in ("may", "march"):
        return _BEFORE.search(before) is not None and not _OTHER_NAME.match(after)
    return not (_OTHER_NAME.match(after) or (_CAPITAL.search(before) and not _BEFORE.search(before)))


def resolve_each(match: re.Match[str], _scene: Scene) -> Found | None:
    """A month year by year, as TimeML has it: "each July" is XXXX-07."""
    return Found("SET", f"XXXX-{month_of(match['month']):02}")


def resolve_week(match: re.Match[str], scene: Scene) -> Found | None:
    """The week of a day: "the week of March 6"."""
    found = resolve_day(match, scene)
    if found is None or found.value is None:
        return found
    return Found("DATE", almanac.week(date.fromisoformat(found.value)))


_WHICH = r"(?P<which>(?i:last|next|this coming|this past|this))"
_MODS = frozenset("last next this".split())

RULES = (
    rule(MONTH_WORDS, rf"(?P<month>{MONTH_NAME})(?![’']?\w)", resolve),
    rule(MONTH_WORDS, rf"(?P<month>{MONTH})(?={_TO}{MONTH}(?: of|,)? {YEAR})", resolve),
    rule(MONTH_WORDS, rf"(?P<month>{MONTH})(?:,? of|,)? ?(?P<year>{YEAR})(?!-\d\d-)", resolve),
    rule(MONTH_WORDS, rf"(?P<month>{MONTH}) (?:of )?(?P<whose>(?i:last|this|next) (?i:year))\b", resolve),
    rule(_MODS, rf"{_WHICH} (?P<month>{MONTH})(?!\s+\d{{1,2}}\b)", resolve),
    rule({"each", "every"}, rf"(?i:each|every) (?P<month>{MONTH_NAME})", resolve_each),
    rule(
        {"the week"},
        rf"(?i:the week of) (?P<month>{MONTH}) (?P<day>\d{{1,2}})\b(?:, (?P<year>{YEAR}))?",
        resolve_week,
    ),
)
