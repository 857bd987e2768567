"""Durations: "two weeks", "30-day", "several years", "an hour and a half", "decades-old"."""

import re

from onrecord.times.found import Found
from onrecord.times.number import NUMBER, NUMBER_WORDS, SOME, SOME_WORDS, amount
from onrecord.times.rule import behind, rule
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


_CHILD = re.compile(r"(?i)\s+(?:son|daughter|baby|boy|girl|child|infant|twins?)\b")
_ALL_DAY = re.compile(r"(?i)\s+(?:a|per) day\b")
_SOME_DAY = re.compile(r"(?i)\b(?:may|might|could|will|would|can|to|hopes?|he|she|they|we|I|who)\s+$")
_DAY_THAT_COUNTS = re.compile(
    r"(?i)\s+(?:of|after|before|earlier|later|ago|off|to|into|this|last|next|per)\b"
)


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """A number of units; no age, and no fraction."""
    after = scene.after(match.end(), 12)
    old = match[0][-4:].casefold() == "-old"
    if match["unit"].casefold().startswith("year") and (old or re.match(r"(?i)\s+old\b", after)):
        return None
    if match[0].casefold() == "one day" and _is_some_day(scene.before(match.start(), 10), after):
        return Found("DATE", "FUTURE_REF")
    if (old and _CHILD.match(after)) or (match["unit"].casefold() == "hours" and _ALL_DAY.match(after)):
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


def _is_some_day(before: str, after: str) -> bool:
    """Whether "one day" is some day to come: "he may one day return"."""
    return _SOME_DAY.search(before) is not None and not _DAY_THAT_COUNTS.match(after)


def resolve_half(match: re.Match[str], _scene: Scene) -> Found | None:
    """Half an hour, half a year."""
    unit = match["unit"]
    return Found(
        "DURATION",
        {"Y": "P6M", "TH": "PT30M", "DE": "P5Y", "CE": "P50Y"}.get(letter(unit), duration(0.5, unit)),
    )


def resolve_bare(match: re.Match[str], scene: Scene) -> Found | None:
    """ "For weeks", "within days", "decades-old"; a plural that something else counts is none."""
    if "-" not in match[0] and not re.search(
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
PLURALS = r"(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)"
SINGLE = "second|minute|hour|day|night|week|month|quarter|year|decade|century"
_ONE = frozenset("full whole single further additional entire".split()) | frozenset(SINGLE.split("|"))
PLURAL_WORDS = frozenset("seconds minutes hours days weeks months years decades centuries".split())

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
        rf" )?(?P<unit>(?:{SINGLE})\b)(?:-(?:old|long)| and a half| or so)?)(?![’'-]?\w)",
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
        PLURAL_WORDS,
        rf"(?i:(?P<unit>{PLURALS})(?:-(?:old|long))?(?: (?:or|and) {PLURALS})?)(?![’'-]?\w)",
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
