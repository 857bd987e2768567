"""Weekdays and weekends: "on Wednesday", "last Friday", "Friday night", "early Tuesday", "the weekend"."""

import re
from datetime import date, timedelta

from onrecord.times.almanac import week, weekday_of
from onrecord.times.found import Found
from onrecord.times.name import DAY_WORDS, PART, PART_WORDS, PARTS, WEEKDAY
from onrecord.times.rule import behind, rule, with_the
from onrecord.times.scene import Scene

_WHICH = (
    r"(?:(?P<which>(?i:last|next|this coming|this past|this|that|the next"
    r"|the following|(?:the )?(?:previous|coming|past)))\s+)"
)


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """The day of a match with `weekday`, perhaps `which` and `part`."""
    groups = match.groupdict()
    which, part = (groups.get("which") or "").casefold(), groups.get("part") or groups.get("first")
    if scene.published is None:
        return Found("TIME" if part else "DATE", None)
    day = _day(weekday_of(match["weekday"]), " ".join(which.split()), match, scene)
    if part:
        return Found("TIME", f"{day.isoformat()}T{PARTS[part.casefold()]}")
    return Found("DATE", day.isoformat())


def _day(weekday: int, which: str, match: re.Match[str], scene: Scene) -> date:
    published = scene.published or date.min
    which = which.removeprefix("the ") if which != "the next" else which
    if which in ("previous", "following", "that", "the next"):
        published = scene.day or published
    before = published - timedelta((published.weekday() - weekday) % 7)
    after = published + timedelta((weekday - published.weekday()) % 7)
    if which in ("last", "this past", "past", "previous"):
        return before if before < published else before - timedelta(7)
    if which in ("next", "following", "this coming", "coming", "the next"):
        return after if after > published else after + timedelta(7)
    return before if before == published or scene.is_past(match) is not False else after


def resolve_several(match: re.Match[str], _scene: Scene) -> Found | None:
    """A weekday again and again, as TimeML has it: "every Tuesday" is XXXX-WXX-2."""
    if match["weekday"].casefold() == "weekend":
        return Found("SET", "XXXX-WXX-WE")
    value = f"XXXX-WXX-{weekday_of(match['weekday']) + 1}"
    part = match["part"] if "part" in match.re.groupindex else None
    return Found("SET", f"{value}T{PARTS[part.rstrip('s').casefold()]}" if part else value)


def resolve_weekend(match: re.Match[str], scene: Scene) -> Found | None:
    """The weekend of the week before, where the report is not of a weekend and verbs do not look ahead."""
    which = (match["which"] or "").casefold()
    published = scene.published
    if published is None:
        return Found("DATE", None)
    if which.startswith("next") or which.endswith("coming"):
        day = published + timedelta(7 if which.startswith("next") else 0)
    elif published.weekday() >= 5 and not which.startswith("last"):
        day = published
    elif which.startswith("this") and which != "this past":
        day = published if scene.is_past(match) is not True else published - timedelta(7)
    else:
        day = published - timedelta(7) if which or scene.is_past(match) is not False else published
    return Found("DATE", week(day) + "-WE")


_BEGINS = (
    DAY_WORDS
    | behind("that", DAY_WORDS)
    | {"last", "this"}
    | with_the("next previous following coming past".split())
)
_NO_NAME = r"(?!\s+(?:Agreement|Accords?|Times|Telegraph|Mirror|Mail|Express|Review|Club)\b)"

RULES = (
    rule(_BEGINS, rf"{_WHICH}?(?P<weekday>{WEEKDAY}){_NO_NAME}", resolve),
    rule(_BEGINS, rf"{_WHICH}?(?P<weekday>{WEEKDAY}) (?:(?i:early|late|mid)[- ])?(?P<part>{PART})", resolve),
    rule(
        with_the(PART_WORDS),
        rf"(?:the )?(?P<part>{PART}) (?:of|on) {_WHICH}?(?P<weekday>{WEEKDAY})(?!, [A-Z])",
        resolve,
    ),
    rule(
        {"each", "every"},
        rf"(?i:each|every)(?: (?i:other|single))? (?P<weekday>{WEEKDAY}|(?i:weekend)\b)(?:"
        rf" (?P<part>{PART}))?",
        resolve_several,
    ),
    rule({f"{day}s" for day in DAY_WORDS}, rf"(?P<weekday>{WEEKDAY[:-2]})s\b", resolve_several),
    rule(
        DAY_WORDS,
        rf"(?P<weekday>{WEEKDAY}) (?P<part>(?i:mornings|afternoons|evenings|nights))\b",
        resolve_several,
    ),
    rule(
        {"last", "next", "this", *behind("the", ("past", "coming", "weekend"))},
        r"(?:(?:(?P<which>(?i:last|next|this coming|this past|this))|the(?: (?:past|coming))?)"
        r" )(?i:weekend)\b",
        resolve_weekend,
    ),
)
