"""Past, present and future without a date: "now", "recently", "the near future"."""

import re

from onrecord.times.found import Found
from onrecord.times.rule import behind, rule
from onrecord.times.scene import Scene


def past(_match: re.Match[str], _scene: Scene) -> Found | None:
    """Some time ago."""
    return Found("DATE", "PAST_REF")


def present(_match: re.Match[str], _scene: Scene) -> Found | None:
    """The time at which the report was written."""
    return Found("DATE", "PRESENT_REF")


def future(_match: re.Match[str], _scene: Scene) -> Found | None:
    """Some time to come."""
    return Found("DATE", "FUTURE_REF")


_ALONE = r"(?=[.,;:)!?’”\"']|$| (?:and|is|was|will|if|but|by|with|for|as|to|would|could|may)\b)"
"""What follows "the future" where it is a time, and not somebody's."""

RULES = (
    rule({"recently", "more", "previously"}, r"(?:(?i:(?:more )?recently)|Previously)\b(?!-)", past),
    rule(
        {"the past"},
        r"(?i:the past)\b(?=[.,;)]| (?:that|it|he|she|they|has|have|had|and|the|is|was)\b|$)",
        past,
    ),
    rule(
        {"now", "right", "currently", "nowadays", "presently"},
        r"(?i:right now|now|currently|nowadays|presently)\b(?!-)",
        present,
    ),
    rule({"at"}, r"(?i:at the (?:moment|present))\b(?=[.,;)’”\"]|$)", present),
    rule(
        behind("the", ("near", "foreseeable", "distant", "future")),
        rf"(?i:the (?:near|foreseeable|distant) future|the future{_ALONE})",
        future,
    ),
    rule(
        {"soon", *behind("the", ("near", "short", "long", "medium"))},
        r"(?i:soon(?! (?:as|after)\b)|the (?:near|short|long|medium) term)\b",
        future,
    ),
    rule(
        {"future", "coming"}, r"(?i:(?:future|coming) (?:quarters|years|months|weeks|days|decades))\b", future
    ),
    rule({"as"}, r"(?i:as soon as possible)\b", future),
)
