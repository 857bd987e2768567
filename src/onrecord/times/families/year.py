"""Years: "in 1996", "early 2031", "fiscal 2031", "the year 2000", "nineteen ninety-four"."""

import re

from onrecord.times.found import Found
from onrecord.times.name import DIGITS, YEAR
from onrecord.times.number import year_in_words
from onrecord.times.rule import rule, with_the
from onrecord.times.scene import Scene

AHEAD, BEHIND = 150, 250  # years from the day of publication within which a bare number may be a year
_INTO = re.compile(
    r"(?i)(?:\b(?:in|since|by|until|till|of|from|to|through|and|or|for|during|before|after|between|around|about|early|late"
    r"|mid|the|a|an|its|his|her|their|this|that|than|at|or|as|into|throughout|compared with|versus"
    r"|both|year|fall|spring"
    r"|summer|winter|autumn|ended|ending|end|back|post|pre)|[(,;:—–-]|\d|^|[’']s|[A-Za-z]+ed)[\s-]*[(“\"]?$"
)
_PLAIN = re.compile(
    r"(?<![\w.])(?!(?:resolution|flight|room|number|page|article|section|some|only|just|all|over|under|another|with|has|have"
    r"|had|nearly|almost|least|most|up|and|killed|extra|like|no|kill|wounded|more|less|fewer)\b)[a-z]+\s+$"
)
"""A word in small letters before a number, behind which the number is seldom a count or a name."""
_COUNTED = re.compile(
    r"(?i)[\s-]+(?:(?!is|was|has|as|its|his|this|us|les|plus|across|sales|results|earnings|elections|talks|olympics|protests"
    r"|games|losses|attacks|bombings|borders|lines|boundaries|frontiers|accords|agreements|treaties|series|press|congress|hits|cars|years)[a-z]+(?:people|men|women|[a-z]s)\b"
    r"|people\b|men\b|women\b|percent\b|per cent\b|dollars?\b|miles\b|hp\b|points?\b|GMT\b|UTC\b"
    r"|hours?\b|local\b|km\b|a\.?m\b|p\.?m\b)"
)


_PRE = re.compile(r"(?i)\b(?:pre|post)-$")


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """A number of four digits, where it stands like a year and does not count."""
    number = int(match["year"])
    if scene.published and not -BEHIND <= number - scene.published.year <= AHEAD:
        return None
    before, after = scene.before(match.start(), 30), scene.after(match.end(), 25)
    if (
        not (_INTO.search(before) or _PLAIN.search(before))
        or (_COUNTED.match(after) and not _PRE.search(before))
        or after[:1] in ("$", "£", "€")
    ):
        return None
    if re.search(r"(?i)\b(?:about|around|than|nearly|almost|at)\s+$", before) and not re.match(
        r"[\s.,;)]", after or " "
    ):
        return None
    return Found("DATE", match["year"])


def resolve_written(match: re.Match[str], _scene: Scene) -> Found | None:
    """A year in words."""
    number = year_in_words(match["words"])
    return Found("DATE", str(number)) if number else None


_FISCAL = r"(?i:(?:the )?(?:fiscal|financial|calendar|academic|school|tax)(?: year)?|the year(?: of)?|FY)"
_TEENS = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_REST = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:{_ONES}))?"
    rf"|ten|eleven|twelve|{_TEENS}|oh[ -](?:{_ONES}))"
)
_WORDS = rf"(?:(?:{_TEENS})[ -]{_REST}|two thousand(?: and)?(?: (?:{_ONES}))?)"

RULES = (
    rule(DIGITS, rf"(?P<year>{YEAR})(?!-\d\d-|[’']s\s+own)(?![A-Za-z])", resolve),
    rule(
        with_the("fiscal financial calendar academic school tax".split()) | {"fy", "the year"},
        rf"{_FISCAL}[- ]?(?P<year>{YEAR})(?:[-–/]\d\d)?\b",
        lambda match, _: Found("DATE", match["year"]),
    ),
    rule(
        _TEENS.split("|"),
        rf"(?P<words>(?i:{_WORDS}))(?= (?!hundred|thousand|million|percent)|[.,;:)]|$)",
        resolve_written,
    ),
    rule({"the year"}, rf"(?i:the year) (?P<words>(?i:{_WORDS}))\b", resolve_written),
)
