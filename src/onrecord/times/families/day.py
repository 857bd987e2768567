"""Days near the one of the report: "today", "yesterday", "tonight", "this morning", "the same day"."""

import re
from datetime import date

from onrecord.times.almanac import moved
from onrecord.times.found import Found
from onrecord.times.name import PART, PARTS
from onrecord.times.rule import behind, rule
from onrecord.times.scene import Scene

_STEPS = {"today": 0, "yesterday": -1, "tomorrow": 1}


_BRIGHTER = re.compile(r"(?i)\b(?:better|brighter|of)\s+$")
"""Before a tomorrow that is no day."""


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """Today, yesterday, tomorrow, counted from the day of publication; a name ("USA Today") is none."""
    if _BRIGHTER.search(scene.before(match.start(), 12)):
        return None
    if match["day"][0].isupper() and re.search(r"[A-Z]\w*\s+$", scene.before(match.start())):
        return None
    return _day(scene.published, _STEPS[match["day"].casefold()], match.groupdict().get("part"))


def resolve_other(match: re.Match[str], scene: Scene) -> Found | None:
    """The day before yesterday and the day after tomorrow."""
    return _day(scene.published, -2 if match["way"].casefold() == "before" else 2, None)


def resolve_part(match: re.Match[str], scene: Scene) -> Found | None:
    """This morning, last night."""
    return _day(scene.published, -1 if match["which"].casefold() == "last" else 0, match["part"])


def resolve_tonight(_match: re.Match[str], scene: Scene) -> Found | None:
    """Tonight, and overnight."""
    return _day(scene.published, 0, "night")


def resolve_moved(match: re.Match[str], scene: Scene) -> Found | None:
    """A day counted from the nearest one that the text names before.

    "That day" has no value where it names none; "the next day" is that after the day of publication.
    """
    which = match["which"].casefold().split()[-1]
    step = {"next": 1, "following": 1, "previous": -1, "before": -1}.get(which, 0)
    part = match.groupdict().get("part")
    start = scene.day or (scene.published if step else None)
    return _day(start, step, part if part and part.casefold() != "day" else None)


def resolve_bare(match: re.Match[str], scene: Scene) -> Found | None:
    """ "In the morning": of the nearest day that the text names before."""
    return _day(scene.day or scene.published, 0, match["part"])


def _day(start: date | None, step: int, part: str | None) -> Found:
    day = moved(start, step) if start else None
    kind = "TIME" if part else "DATE"
    if day is None:
        return Found(kind, None)  # type: ignore[arg-type]
    return Found("TIME", f"{day}T{PARTS[part.casefold()]}") if part else Found("DATE", str(day))


RULES = (
    rule(
        {"today", "yesterday", "tomorrow"},
        rf"(?P<day>(?i:today|yesterday|tomorrow))\b(?: (?P<part>{PART}))?",
        resolve,
    ),
    rule(PARTS, rf"(?P<part>{PART}) (?P<day>(?i:today|yesterday|tomorrow))\b", resolve),
    rule({"the day"}, r"(?i:the day (?P<way>before|after) (?:yesterday|tomorrow))\b", resolve_other),
    rule(
        {"this", "last"},
        rf"(?P<which>(?i:this|last)) (?:(?i:early|late|mid)[- ])?(?P<part>{PART})",
        resolve_part,
    ),
    rule({"tonight", "overnight"}, r"(?i:tonight|overnight)\b", resolve_tonight),
    rule(
        behind("the", ("next", "following", "previous", "same")) | behind("that", ("same", "day", *PARTS)),
        rf"(?P<which>(?i:the next|the following|the previous|the same|that same|that|earlier that))"
        rf" (?P<part>(?i:day)\b|{PART})"
        r"(?! (?:before|after)\b)",
        resolve_moved,
    ),
    rule({"the day"}, r"(?P<which>(?i:the day before))(?=[.,;)])", resolve_moved),
    rule(
        behind("the", ("morning", "afternoon", "evening")),
        r"(?<=in\s)(?i:the) (?P<part>(?i:morning|afternoon|evening))\b",
        resolve_bare,
    ),
)
