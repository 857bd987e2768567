"""Weeks, months and years near that of the report: "this week's", "last month", "the following year"."""

import re
from datetime import date

from onrecord.times import almanac
from onrecord.times.almanac import moved
from onrecord.times.found import Found
from onrecord.times.rule import behind, rule, with_the
from onrecord.times.scene import Scene
from onrecord.times.unit import duration

_STEPS = {"last": -1, "previous": -1, "past": -1, "next": 1, "following": 1, "coming": 1}


def at(day: date | None, unit: str, step: int) -> str | None:
    """The week, month, year, decade or century `step` of them from the one that `day` is in."""
    unit = unit.casefold()
    if day is None:
        return None
    if unit.startswith("week"):
        other = moved(day, 7 * step)
        return almanac.week(other) if other else None
    if unit.startswith("month"):
        other = moved(day.replace(day=1), 0, step)
        return almanac.month(other) if other else None
    number = day.year + step * {"d": 10, "c": 100}.get(unit[0], 1)
    if not 0 < number < 10_000:
        return None
    digits = {"d": 3, "c": 2}.get(unit[0], 4)
    return almanac.year(number)[:digits]


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """Counted from the day of publication."""
    which, unit = match["which"].casefold().split()[-1], match["unit"].casefold()
    if which in ("last", "next") and unit in ("decade", "century"):  # mostly the ten years from now
        return Found("DURATION", duration(1, unit))
    return Found("DATE", at(scene.published, unit, _STEPS.get(which, 0)))


def resolve_moved(match: re.Match[str], scene: Scene) -> Found | None:
    """Counted from the nearest date that the text names before."""
    unit, which = match["unit"].casefold(), match["which"].casefold().split()[-1]
    start = scene.day
    if scene.year is not None and unit == "year" and scene.year_at >= scene.day_at:
        start = date(scene.year, 1, 1)
    if unit == "month" and scene.month is not None and scene.year_at > scene.day_at:
        start = scene.month
    return Found("DATE", at(start or scene.published, unit, _STEPS.get(which, 0)))


def resolve_bare(match: re.Match[str], scene: Scene) -> Found | None:
    """The year without more: that of the report, or a span of one where its end is given."""
    if re.match(r"\s+(?:ended|ending|that ended|to)\b", scene.after(match.end())):
        return Found("DURATION", "P1Y")
    return Found("DATE", at(scene.published, "year", 0))


def resolve_week(_match: re.Match[str], scene: Scene) -> Found | None:
    """The week's: that of the report."""
    return Found("DATE", at(scene.published, "week", 0))


def resolve_end(_match: re.Match[str], scene: Scene) -> Found | None:
    """The end of the running year."""
    value = at(scene.published, "year", 0)
    return Found("DATE", f"{value}-12-31" if value else None, "END")


def resolve_phase(match: re.Match[str], scene: Scene) -> Found | None:
    """The end of the month of the report."""
    return Found("DATE", at(scene.published, match["unit"], 0), _PHASES[match["which"].casefold()])


_PHASES = {"end": "END", "beginning": "START", "start": "START", "middle": "MID"}
_UNIT = r"(?P<unit>(?i:week|month|year|decade|century))\b(?![- ](?:old|long|ago|earlier|later)\b|-)"

RULES = (
    rule({"this", "last", "next"}, rf"(?P<which>(?i:this|last|next|this past|this coming)) {_UNIT}", resolve),
    rule(
        with_the(("current", "coming")),
        r"(?:(?i:the) )?(?P<which>(?i:current|coming)) (?:(?i:fiscal|calendar|academic|financial|school) )?"
        + _UNIT,
        resolve,
    ),
    rule(
        {"this", "last", "next"},
        r"(?P<which>(?i:this|last|next)) (?:(?i:fiscal|calendar|academic|financial|school)"
        r" )(?P<unit>(?i:year))\b",
        resolve,
    ),
    rule(
        behind("the", ("following", "next", "previous", "same"))
        | behind("that", ("same", "week", "month", "year")),
        r"(?P<which>(?i:the following|the next|the previous|the same|that same|that))"
        r" (?P<unit>(?i:week|month|year))\b",
        resolve_moved,
    ),
    rule(
        behind("the", "year full fiscal financial calendar whole entire".split()),
        r"(?i:the (?:(?:full|fiscal|financial|calendar|whole|entire) )?(?:year))\b(?!-| (?:before"
        r"|after|earlier|\d))",
        resolve_bare,
    ),
    rule({"the week"}, r"(?i:the week)(?=[’']s\b)", resolve_week),
    rule(
        {"end", *behind("the", _PHASES)},
        r"(?i:(?:the )?(?P<which>end|beginning|start|middle) of the (?P<unit>week|month|year|decade"
        r"|century))\b(?! (?:of|\d))",
        resolve_phase,
    ),
    rule(with_the(("year",)), r"(?i:(?:the )?year(?:-| |[’']s )end)\b", resolve_end),
)
