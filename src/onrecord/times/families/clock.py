"""Times of day: "10 p.m. Wednesday", "0300 GMT", "10:35 a.m.", "noon Thursday", "midnight"."""

import re
from datetime import date, timedelta

from onrecord.times.almanac import month_of, weekday_of
from onrecord.times.families.date import nearest
from onrecord.times.families.weekday import resolve as resolve_weekday
from onrecord.times.found import Found
from onrecord.times.name import DAY, DIGITS, MONTH, WEEKDAY
from onrecord.times.number import VALUES
from onrecord.times.rule import rule
from onrecord.times.scene import Scene
from onrecord.times.zone import ZONE, is_universal

_LEADS = re.compile(
    r"(?i)(?:^|\b(?:at|by|until|till|from|to|since|around|about|after|before|between|and|or)\s+|[(—–-]\s?)$"
)
_FIXED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 24 * 60}


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """A time of the day beside it, else of the one that the paragraph named last, else of publication."""
    minutes = _minutes(match)
    if minutes is None or _is_length(match, scene):
        return None
    day = _day(match, scene)
    if day is None:
        return Found("TIME", None)
    hour, minute = divmod(minutes, 60)
    zone = match.groupdict().get("zone")
    return Found("TIME", f"{day}T{hour:02}:{minute:02}{'Z' if zone and is_universal(zone) else ''}")


def _is_length(match: re.Match[str], scene: Scene) -> bool:
    """Whether "02:38" is how long a film runs: no word leads to it, and none behind it makes it an hour."""
    bare = re.fullmatch(r"0\d:\d\d", match[0]) is not None
    return bare and _LEADS.search(scene.before(match.start(), 12)) is None


def _minutes(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if groups.get("fixed"):
        return _FIXED[match["fixed"].casefold()]
    word = match["hour"].casefold()
    hour, minute = VALUES[word] if word in VALUES else int(word), int(groups.get("minute") or 0)
    half = (groups.get("half") or "")[:1].casefold()
    if half in ("p", "a") and hour > 12:
        return hour * 60 + minute if hour < 24 and half == "p" else None
    if half == "p":
        hour = hour % 12 + 12
    elif half == "a":
        hour %= 12
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _day(match: re.Match[str], scene: Scene) -> date | None:
    groups = match.groupdict()
    if scene.published is None:
        return scene.day
    if groups.get("month"):
        number = int(re.match(r"\d+", match["day"])[0])  # type: ignore[index]
        return nearest(scene.published, month_of(match["month"]), number, scene.is_past(match))
    if groups.get("weekday"):
        found = resolve_weekday(match, scene)
        return date.fromisoformat(found.value[:10]) if found and found.value else None
    if near := re.match(
        rf"\)?,? (?:\([^)]{{0,20}}\),? )?(?:on )?(?P<weekday>{WEEKDAY})", scene.after(match.end())
    ):
        return _near(weekday_of(near["weekday"]), match, scene)
    if near := re.search(
        rf"(?P<weekday>{WEEKDAY}),? (?:at|by|until|around|before|after|to) (?:about )?$",
        scene.before(match.start()),
    ):
        return scene.day or scene.published
    return scene.day if scene.day and scene.day_at >= scene.begin else scene.published


def _near(weekday: int, match: re.Match[str], scene: Scene) -> date | None:
    published = scene.published
    assert published is not None
    if scene.is_past(match, bare=True) is False and weekday != published.weekday():
        return published + timedelta((weekday - published.weekday()) % 7)
    return published - timedelta((published.weekday() - weekday) % 7)


_HALF = r"(?P<half>(?i:[ap]\.m\.|[ap]m\b))"
_ZONED = rf"(?: (?P<zone>{ZONE}))?"
_ON = rf"(?:,?(?: on)? (?:(?P<weekday>{WEEKDAY})|(?P<month>{MONTH}) (?P<day>{DAY})))?"
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HOUR_WORDS = frozenset(_HOURS.split("|"))

RULES = (
    rule(DIGITS, rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))? ?{_HALF}{_ZONED}{_ON}", resolve),
    rule(
        DIGITS,
        rf"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::\d\d)?(?![:.]?\d)(?! (?:victory|lead|win"
        rf"|defeat))(?: hours\b)?{_ZONED}{_ON}",
        resolve,
    ),
    rule(
        DIGITS,
        rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) ?(?:(?P<zone>{ZONE})|(?i:hours|hrs|local time)\b){_ON}",
        resolve,
    ),
    rule(_HOUR_WORDS, rf"(?i:(?P<hour>{_HOURS}) (?P<half>[ap]\.m\.|[ap]m\b)){_ON}", resolve),
    rule(
        DIGITS | _HOUR_WORDS,
        rf"(?i:(?P<hour>\d{{1,2}}|{_HOURS}) o[’']clock)(?:(?i: in the (?:(?P<half>a)fternoon"
        rf"|(?:morning))))?{_ON}",
        resolve,
    ),
    rule(DIGITS, r"(?P<hour>\d{1,2})(?i: in the (?:morning))\b", resolve),
    rule(
        {"noon", "midday", "midnight"},
        rf"(?P<fixed>(?i:noon|midday|midnight))\b(?! mass){_ZONED}{_ON}",
        resolve,
    ),
)
