"""Durations: "two weeks", "30-day", "the past three months", "several years", "an hour and a half"."""

import re

from onrecord.times.found import Found
from onrecord.times.number import NUMBER, NUMBER_WORDS, SOME, SOME_WORDS, VALUES, amount
from onrecord.times.rule import behind, rule, with_the
from onrecord.times.scene import Scene
from onrecord.times.unit import UNIT, duration, letter

_PER = re.compile(
    r"(?i)(?:\d|\b(?:million|billion|thousand|hundred|percent|times?|once|twice|dollars|euros|pounds|barrels|people"
    r"|tons|tonnes|cents|hours|days)\b)[^.;:]{0,30}$"
)
_NO_PER = re.compile(
    r"(?i)\b(?:for|in|within|after|about|over|than|nearly|almost|by|of|until|and|least|before|only|just|every|with"
    r"|during|take|takes|took|last|lasted|spent|half|is|was|be|as|what|to|from|under|around|or|him|them|at)\s+$"
)


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """A number of units; no age, and no fraction."""
    after = scene.after(match.end(), 12)
    if match["unit"].casefold().startswith("year") and (
        match[0][-4:].casefold() == "-old" or re.match(r"(?i)\s+old\b", after)
    ):
        return None
    if match["unit"].casefold() == "quarters" and ("-" in match[0] or re.match(r"\s+(?:of|the)\b", after)):
        return None
    return Found("DURATION", duration(_amount(match), match["unit"]))


def resolve_one(match: re.Match[str], scene: Scene) -> Found | None:
    """ "A year": a duration, or how often ("$1 billion a year"). "A second" is mostly no time."""
    unit = match["unit"]
    if unit.casefold().startswith(("second", "quarter")) and match["number"].casefold() != "one":
        return None
    before = scene.before(match.start())
    if match["number"].casefold() in ("a", "an") and not _NO_PER.search(before):
        if _PER.search(before):
            return Found("SET", duration(1, unit))
        if re.search(r"[A-Za-z]s\s+$", before):
            return Found("SET", duration(1, unit))
    return Found("DURATION", duration(1.5 if "half" in match[0] else 1, unit))


def resolve_half(match: re.Match[str], _scene: Scene) -> Found | None:
    """Half an hour, half a year."""
    unit = match["unit"]
    return Found(
        "DURATION",
        {"Y": "P6M", "TH": "PT30M", "DE": "P5Y", "CE": "P50Y"}.get(letter(unit), duration(0.5, unit)),
    )


def resolve_near(match: re.Match[str], scene: Scene) -> Found | None:
    """The past three months, the next few days; "the past year" is one unit long."""
    number = match["number"] or ""
    if not number and re.match(r"(?i)(?:the\s+)?recent\b", match[0]):
        return Found("DATE", "PAST_REF")
    if not number and not match["unit"].casefold().endswith("s"):
        return Found("DURATION", duration(1, match["unit"]))
    return Found("DURATION", duration(amount(number) if number else None, match["unit"]))


def resolve_bare(match: re.Match[str], scene: Scene) -> Found | None:
    """ "For weeks", "within days"; a plural that something else counts is none."""
    if not re.search(
        r"(?i)(?:\b(?:for|in|within|of|after|over|until|took|take|takes|lasted|last|and|or|since|just|only|through|many)\s+$|^$)",
        scene.before(match.start()),
    ):
        return None
    return Found("DURATION", duration(None, match["unit"]))


def _amount(match: re.Match[str]) -> float | None:
    number = match["number"]
    return amount(number) if number else None


_MANY = rf"(?P<number>{NUMBER}|{SOME})"
_UNIT = rf"(?P<unit>{UNIT})"
_FIRST = (
    r"(?:first|last|past|next|final|coming|previous|preceding|following|opening|closing|additional"
    r"|other|full|recent)"
)
_PLURALS = r"(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)"
_SINGLE = "second|minute|hour|day|night|week|month|quarter|year|decade|century"
_ONE = frozenset("full whole single further additional entire".split()) | frozenset(_SINGLE.split("|"))
_PLURAL_WORDS = frozenset("seconds minutes hours days weeks months years decades centuries".split())

RULES = (
    rule(
        NUMBER_WORDS | SOME_WORDS,
        rf"(?i:{_MANY}(?: (?:more|additional|straight|consecutive|full|long|whole|calendar|business"
        rf"|working|other|extra))?[- ]{_UNIT}(?:-(?:old|long)| or so)?)(?![’']?\w)",
        resolve,
    ),
    rule(
        {"one", *behind("a", _ONE), *behind("an", _ONE)},
        rf"(?i:(?P<number>an?|one)[ -](?:(?:full|whole|single|further|additional|entire)"
        rf" )?(?P<unit>(?:{_SINGLE})\b)(?:-(?:old|long)| and a half| or so)?)(?![’'-]?\w)",
        resolve_one,
    ),
    rule({"half"}, rf"(?i:half (?:an?|the) {_UNIT})", resolve_half),
    rule({"half"}, rf"(?i:half-{_UNIT})", resolve_half),
    rule(
        {"a quarter", "quarter"},
        r"(?i:(?:a )?quarter(?: of a |-)century)\b",
        lambda *_: Found("DURATION", "P25Y"),
    ),
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
        rf"(?P<unit>{_PLURALS})(?: and {_PLURALS})?)\b",
        resolve_near,
    ),
    rule(
        behind("the", ("next", "last", "coming")),
        r"(?i:the (?:next|last|coming) (?P<number>)(?P<unit>decade|century))\b",
        resolve_near,
    ),
    rule(with_the(("past",)), rf"(?i:(?:the )?(?:past) (?P<number>)(?P<unit>(?:{_SINGLE}))\b)", resolve_near),
    rule(
        behind("the", _PLURAL_WORDS | {"quarters"}),
        rf"(?i:the (?P<number>)(?P<unit>{_PLURALS}) (?:ahead|to come|that followed|since))\b",
        resolve_near,
    ),
    rule(
        _PLURAL_WORDS,
        rf"(?i:(?P<unit>{_PLURALS})(?:-(?:old|long))?(?: (?:or|and) {_PLURALS})?)(?![’'-]?\w)",
        resolve_bare,
    ),
    rule(
        {"day", "week", "month", "year", "hour", "decade", "night"},
        r"(?i:(?P<number>)(?P<unit>day|week|month|year|hour|decade|night)-long)\b",
        lambda match, _: Found("DURATION", duration(1, match["unit"])),
    ),
    rule(
        {"another"},
        rf"(?i:another (?:(?P<number>{NUMBER}) )?(?P<unit>{UNIT}))\b",
        lambda match, _: Found("DURATION", duration(amount(match["number"] or "one"), match["unit"])),
    ),
)
