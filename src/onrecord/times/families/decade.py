"""Decades and centuries: "the 1990s", "the late '80s", "the nineties", "the 20th century"."""

import re

from onrecord.times.found import Found
from onrecord.times.name import DIGITS
from onrecord.times.number import ORDINAL, ORDINALS
from onrecord.times.rule import behind, rule, with_the
from onrecord.times.scene import Scene

_NAMES = "twenties thirties forties fifties sixties seventies eighties nineties"
_AGE = re.compile(r"(?i)\b(?:his|her|their|my|your|our|its)\s+(?:(?:early|late|mid)[\s-]+)?$")


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """The decade as TimeML writes it, by its first three digits; not an age, as in "in his 60s"."""
    digits = match["decade"].strip("'’")
    if _AGE.search(scene.before(match.start())):
        return None
    if len(digits) == 4:
        return Found("DATE", digits[:2] if digits[2:] == "00" and digits < "2000" else digits[:3])
    if (
        "'" not in match[0]
        and "’" not in match[0][:1]
        and not re.search(r"(?i)(?:\b(?:the|early|late|mid)[\s-]+|['’])$", scene.before(match.start()))
    ):
        return None
    return Found("DATE", f"{_century(int(digits), scene)}{digits[0]}")


def resolve_named(match: re.Match[str], scene: Scene) -> Found | None:
    """A decade in words, of the century that the day of publication makes likely."""
    number = (_NAMES.split().index(match["decade"].casefold()) + 2) * 10
    if _AGE.search(scene.before(match.start())):
        return None
    century = match["century"]
    first = 19 if century else _century(number, scene)
    return Found("DATE", f"{first}{number // 10}")


def _century(number: int, scene: Scene) -> int:
    now = scene.published.year if scene.published else 2000
    century, year = divmod(now, 100)
    return century if number <= year else century - 1


def resolve_century(match: re.Match[str], _scene: Scene) -> Found | None:
    """The century by its first two digits: the 20th is 19."""
    digits = re.match(r"\d+", match["number"])
    number = int(digits[0]) if digits else ORDINALS.get(match["number"].casefold(), 0)
    return Found("DATE", f"{number - 1:02}") if number else None


RULES = (
    rule(with_the(DIGITS), r"(?i:the )?(?P<decade>[’']?(?:1[0-9]|20)\d0)[’']?s\b", resolve),
    rule(with_the(DIGITS), r"(?i:the )?(?P<decade>[’']?[2-9]0)[’']?s\b", resolve),
    rule(
        behind("the", ("nineteen", "early", "late", "mid", *_NAMES.split())),
        rf"(?i:the (?P<century>nineteen )?(?:(?:early|late"
        rf"|mid)[ -])?(?P<decade>{_NAMES.replace(' ', '|')}))\b",
        resolve_named,
    ),
    rule(
        with_the((*DIGITS, *ORDINALS, "twenty")),
        rf"(?i:(?:the )?(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL})(?:[ -]century))\b",
        resolve_century,
    ),
)
