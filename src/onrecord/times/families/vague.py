"""Past, present and future without a date: "now", "recently", "the near future"."""

import re

from onrecord.times.found import Found
from onrecord.times.rule import rule
from onrecord.times.scene import Scene

_PAST = r"(?:more )?recently|previously|in the past|the past|recent"
_BOUND = re.compile(r"(?i)(?:\b(?:until|till|and|even|only|just|by|from|as of|for)\s+)$")


def past(_match: re.Match[str], _scene: Scene) -> Found | None:
    return Found("DATE", "PAST_REF")


def present(_match: re.Match[str], _scene: Scene) -> Found | None:
    return Found("DATE", "PRESENT_REF")


def future(_match: re.Match[str], _scene: Scene) -> Found | None:
    return Found("DATE", "FUTURE_REF")


RULES = (
    rule({"recently", "more", "previously", "recent"}, r"(?i:(?:more )?recently|previously|recent)\b", past),
    rule({"the"}, r"(?i:the past)\b(?=[.,;)]| (?:that|it|he|she|they|has|have|had|and|the|is|was)\b|$)", past),
    rule({"now", "right", "currently", "current", "nowadays", "presently"},
         r"(?i:right now|now|currently|current|nowadays|presently)\b(?!-)", present),
    rule({"at", "the"}, r"(?i:at )?(?i:the (?:moment|present))\b(?=[.,;)’”\"]|$)", present),
    rule({"the", "future", "soon", "near"}, r"(?i:the (?:near|foreseeable|distant) future|the future|soon|the (?:near|short|long|medium) term)\b", future),
    rule({"future"}, r"(?i:future)\b(?= [a-z])", future),
    rule({"as"}, r"(?i:as soon as possible)\b", future),
)  # fmt: skip
