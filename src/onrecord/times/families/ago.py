"""Times some units from another: "two weeks ago", "a year earlier", "three days later", "in five years"."""

import re
from datetime import date

from onrecord.times import almanac
from onrecord.times.almanac import moved
from onrecord.times.families.period import at
from onrecord.times.found import Found
from onrecord.times.number import NUMBER, NUMBER_WORDS, ONE, SOME, SOME_WORDS, amount
from onrecord.times.rule import behind, rule
from onrecord.times.scene import Scene
from onrecord.times.unit import LONG, UNIT, UNIT_WORDS, duration, letter

_DAYS = {"D": 1, "W": 7}
_MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """Counted back from the day of publication, as exactly as the unit is."""
    number, unit = _amount(match), match["unit"]
    if number is None:
        return Found("DATE", "PAST_REF")
    if _is_quarter(match, scene, number) and scene.quarter:
        return Found("DATE", f"{scene.quarter[0] - 1}-Q{scene.quarter[1]}")
    return Found("DATE", away(scene.published, -number, unit, exact=number == 1))


def resolve_moved(match: re.Match[str], scene: Scene) -> Found | None:
    """Counted from the nearest date that the text names before; a mere duration where it names none."""
    number, unit = _amount(match), match["unit"]
    sign = 1 if match["way"].casefold().split()[-1] in ("later", "after", "on") else -1
    if number is None or letter(unit) not in (*LONG, "DE", "CE"):
        return Found("DURATION", duration(number, unit))
    if _is_quarter(match, scene, number) and scene.quarter:
        return Found("DATE", f"{scene.quarter[0] - 1}-Q{scene.quarter[1]}")
    if sign < 0 and letter(unit) == "Y" and number == 1:
        start: date | None = date(scene.named_year, 1, 1) if scene.named_year else scene.published
        return Found("DATE", at(start, "year", -1))
    if letter(unit) in ("Y", "DE", "CE") and scene.year and scene.year_at > scene.day_at:
        return Found("DATE", away(date(scene.year, 1, 1), sign * number, unit, exact=True))
    if scene.day is None:
        return Found("DURATION", duration(number, unit))
    return Found("DATE", away(scene.day, sign * number, unit, exact=True))


def resolve_year_earlier(_match: re.Match[str], scene: Scene) -> Found | None:
    """ "Year-earlier" beside a figure: the quarter that the text speaks of, a year before."""
    if scene.quarter:
        return Found("DATE", f"{scene.quarter[0] - 1}-Q{scene.quarter[1]}")
    return Found("DATE", at(scene.published, "year", -1))


def resolve_ahead(match: re.Match[str], scene: Scene) -> Found | None:
    """ "In two weeks", where verbs look ahead; behind other verbs it is how long something took."""
    number, unit = _amount(match), match["unit"]
    if number is None or letter(unit) not in LONG or not _IN.search(scene.before(match.start(), 8)):
        return None
    if scene.is_past(match) is not False:
        return None
    return Found("DATE", away(scene.published, number, unit, exact=True))


def resolve_from_now(match: re.Match[str], scene: Scene) -> Found | None:
    """ "Two weeks from now": counted from the day of publication, as exactly as the unit is."""
    number, unit = _amount(match), match["unit"]
    if number is None:
        return Found("DATE", "FUTURE_REF")
    return Found("DATE", away(scene.published, number, unit, exact=number == 1))


def away(start: date | None, number: float, unit: str, *, exact: bool) -> str | None:
    """The day, week, month or year that lies `number` units from `start`; a day for weeks if `exact`."""
    if start is None:
        return None
    sign = letter(unit)
    if sign in _DAYS:
        day = moved(start, round(number * _DAYS[sign]))
        return None if day is None else str(day) if sign == "D" or exact else almanac.week(day)
    if sign in _MONTHS:
        day = moved(start, 0, round(number * _MONTHS[sign]))
        return None if day is None else almanac.month(day) if sign in "MQ" else almanac.year(day.year)
    return str(start)


def _amount(match: re.Match[str]) -> float | None:
    number = match["number"]
    return amount(number) if number else None


def _is_quarter(match: re.Match[str], scene: Scene, number: float) -> bool:
    """Whether "a year ago" is said of a quarter's figures."""
    if number != 1 or letter(match["unit"]) != "Y":
        return False
    told = _FIGURES.findall(scene.text, max(0, match.start() - 600), match.start())
    return bool(told) and told[-1].casefold().startswith(("q", "p"))


_IN = re.compile(r"(?i)\bin\s+$")
_FIGURES = re.compile(
    r"(?i)\b(quarter|period|(?:nine|six|three|12|twelve) months|half|(?:fiscal|full) year|year ended)\b"
)
"""Whose figures a text gives."""

_MANY = rf"(?P<number>{NUMBER}|{ONE}|{SOME})"
_BEGINS = NUMBER_WORDS | SOME_WORDS | {"one"} | behind("a", UNIT_WORDS) | behind("an", UNIT_WORDS)
_OR_SO = r"(?: or so| or two| or more)?"
_PLURAL = frozenset("days weeks months years decades centuries hours minutes".split())

RULES = (
    rule(
        behind("a", ("year", "month", "decade")),
        r"(?i:a (?P<unit>year|month|decade) and a half ago)\b",
        lambda match, scene: Found("DATE", away(scene.published, -1.5, match["unit"], exact=False)),
    ),
    rule(_BEGINS, rf"(?i:{_MANY} (?P<unit>{UNIT}))(?! (?:of|or)\b)", resolve_ahead),
    rule(_BEGINS, rf"(?i:{_MANY}[ -](?P<unit>{UNIT}){_OR_SO} (?:ago|back))\b", resolve),
    rule(
        _BEGINS,
        rf"(?i:{_MANY}[ -](?P<unit>days?|weeks?|months?|years?|decades?){_OR_SO}"
        r" (?:from (?:now|today)|hence))\b",
        resolve_from_now,
    ),
    rule(
        _PLURAL,
        r"(?P<number>)(?i:(?P<unit>days|weeks|months|years|decades|centuries|hours|minutes) ago)\b",
        resolve,
    ),
    rule(
        _BEGINS,
        rf"(?i:{_MANY}[ -](?P<unit>{UNIT}) (?P<way>earlier|later|before|after|afterwards?"
        rf"|on)(?=[.,;:)]| (?:in|at|on|for|by|to|from|when|with)\b))",
        resolve_moved,
    ),
    rule(_BEGINS, rf"(?i:{_MANY}[ -](?P<unit>{UNIT}) (?P<way>earlier|later))\b", resolve_moved),
    rule(
        {"year"},
        r"(?i:year-(?:earlier|ago))\b(?! (?:quarter|period|nine|six|first|second|third|fourth)\b)",
        resolve_year_earlier,
    ),
)
