"""Durations that end or begin now: "the past three months", "the next few days", "the days ahead"."""

import re

from onrecord.times.families.duration import PLURAL_WORDS, PLURALS, SINGLE
from onrecord.times.found import Found
from onrecord.times.number import NUMBER, SOME, VALUES, amount
from onrecord.times.rule import behind, rule, with_the
from onrecord.times.scene import Scene
from onrecord.times.unit import UNIT, duration

_EARLY = re.compile(r"(?i)(?:the\s+)?early\s+hours")
_OF = re.compile(r"\s+of\s+(?:[A-Z\d]|this\b|yesterday\b)")


def resolve_near(match: re.Match[str], scene: Scene) -> Found | None:
    """The past three months, the next few days; "the past year" is one unit long."""
    number = match["number"] or ""
    if not number and re.match(r"(?i)(?:the\s+)?recent\b", match[0]):
        return Found("DATE", "PAST_REF")
    if _EARLY.match(match[0]) and _OF.match(scene.after(match.end(), 12)):
        return None  # "the early hours of Wednesday"
    if not number and not match["unit"].casefold().endswith("s"):
        return Found("DURATION", duration(1, match["unit"]))
    return Found("DURATION", duration(amount(number) if number else None, match["unit"]))


_UNIT = rf"(?P<unit>{UNIT})"
_FIRST = (
    r"(?:first|last|past|next|final|coming|previous|preceding|following|opening|closing|additional"
    r"|other|full|recent)"
)

RULES = (
    rule(
        {"past", "last", "next", "recent", "coming", "its", "each", "another", "these", "those"}
        | behind("the", _FIRST[3:-1].split("|")),
        rf"(?i:(?:(?:each of )?(?:the|these|those|its|his|her|their) )?{_FIRST} (?P<number>{SOME}"
        rf"|few|couple of|{NUMBER})(?: or (?:so|two))?[- ](?:or so )?{_UNIT}(?: or so)?)",
        resolve_near,
    ),
    rule(
        behind("the", ("several", "few", "a", "#", *VALUES)),
        rf"(?i:the (?P<number>{NUMBER}|several|few) (?:or so )?{_UNIT})(?! (?:ago|earlier|later)\b)(?!-)",
        resolve_near,
    ),
    rule(
        with_the(("past", "recent", "coming", "last", "next"))
        | behind("the", ("early", "first", "preceding", "subsequent", "following")),
        r"(?i:(?P<number>)(?:(?:the|these) )?(?:past|recent|coming|early|first|last|preceding"
        r"|subsequent|following) "
        rf"(?P<unit>{PLURALS})(?: and {PLURALS})?)\b",
        resolve_near,
    ),
    rule(
        behind("the", ("next", "last", "coming")),
        r"(?i:the (?:next|last|coming) (?P<number>)(?P<unit>decade|century))\b",
        resolve_near,
    ),
    rule(with_the(("past",)), rf"(?i:(?:the )?(?:past) (?P<number>)(?P<unit>(?:{SINGLE}))\b)", resolve_near),
    rule(
        behind("the", PLURAL_WORDS | {"quarters"}),
        rf"(?i:the (?P<number>)(?P<unit>{PLURALS}) (?:ahead|to come|that followed|since))\b",
        resolve_near,
    ),
)
