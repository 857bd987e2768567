"""Sets: "daily", "every day", "each year", "annually", "once a week", "every two months"."""

import re

from onrecord.times.found import Found
from onrecord.times.number import NUMBER, amount
from onrecord.times.rule import rule
from onrecord.times.scene import Scene
from onrecord.times.unit import UNIT, duration

_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W",
    "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "biennially": "P2Y",
}  # fmt: skip


_PAPER = re.compile(r"\s+(?:[A-Z]|newspapers?\b|papers?\b|magazine)")
_NAMED = re.compile(r"\b[Tt]he\s+(?:[\w’'-]+\s+)*[A-Z][\w’'-]+\s+$")
_TELLS = re.compile(r",|\s+(?:said|says|reported|reports|wrote|writes|quoted|quotes|published|that|in|on)\b")


def resolve(match: re.Match[str], scene: Scene) -> Found | None:
    """An adverb; a capital in it, behind it or before it makes it a newspaper ("the daily Orrin Post")."""
    word = match[0]
    after = scene.after(match.end(), 12)
    if _PAPER.match(after) or (_TELLS.match(after) and _NAMED.search(scene.before(match.start()))):
        return None
    if word[0].isupper() and not re.search(r"(?:^|[.!?:\"”“]\s*)$", scene.before(match.start())):
        return None
    return Found("SET", _ADVERBS[word.casefold()])


def resolve_each(match: re.Match[str], _scene: Scene) -> Found | None:
    """Every day, every other week, every two months."""
    number = amount(match["number"]) if match["number"] else 2 if match["other"] else 1
    return Found("SET", duration(number, match["unit"]))


def resolve_per(match: re.Match[str], _scene: Scene) -> Found | None:
    """Per day, a week."""
    return Found("SET", duration(1, match["unit"]))


RULES = (
    rule(_ADVERBS, rf"(?i:{'|'.join(_ADVERBS)})\b", resolve),
    rule(
        {"each", "every"},
        rf"(?i:(?:each|every) (?:(?P<other>other|second) |single )?(?:(?P<number>{NUMBER})"
        rf" )?(?P<unit>{UNIT}))",
        resolve_each,
    ),
    rule({"per"}, r"(?i:per (?P<unit>hour|day|night|week|month|quarter|year|decade)\b)", resolve_per),
    rule(
        {"once", "twice", "times"},
        r"(?i:(?:once|twice|times) (?:an?|per|every|each) (?P<unit>day|week|month|year|hour|decade))\b",
        resolve_per,
    ),
)
