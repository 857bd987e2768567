"""Fate: what became of the people who are counted: "12 people were killed", "six dead", "killing 12"."""

import re

from onrecord.record.measure import Measure
from onrecord.relate.precision import is_count

_FATES = {
    "killed": "killed|died|dead", "wounded": "wounded|injured|hurt", "displaced": "displaced",
    "missing": "missing", "held": "arrested|detained", "captured": "captured", "freed": "freed|released",
}  # fmt: skip
BEHIND = re.compile(
    r" (?:(?P<perfect>had|have|has) )?(?:(?:were|was|are|been|also|already) ){0,2}(?:"
    + "|".join(f"(?P<{fate}>{words})" for fate, words in _FATES.items())
    + r")\b(?! (?:or|by)\b)(?! and (?:wounded|injured|hurt|captured)\b)"
)
_BEFORE = re.compile(
    r"\b(?:(?P<perfect>had|have|has) )?(?:(?P<killed>kill(?:ed|ing))|(?P<wounded>(?:wound|injur)(?:ed|ing))"
    r"|(?P<displaced>displac(?:ed|ing))|(?P<held>(?:arrest|detain)(?:ed|ing))"
    r"|(?P<captured>captur(?:ed|ing))|(?P<freed>free(?:d|ing)|releas(?:ed|ing))) $"
)
_NOUNS = {"dead": "killed", "wounded": "wounded", "injured": "wounded", "missing": "missing"}

Whom = tuple[str | None, str | None]
PEOPLE: Whom = ("person", "people")
"""The unit and the `of` that say no more than that people are counted."""

ANYBODY = ("person", None, *_NOUNS)
"""The units that a measure has that says no more."""


def fate(text: str, measure: Measure) -> str | None:
    """What became of those counted, by the words right behind the number, or by the noun ("six dead").

    "Have been killed" is told apart: it sums up over a stretch of time, "were killed" is of one event.
    """
    found = BEHIND.match(text, measure.span[1])
    return _said(found) if found else _NOUNS.get(measure.of or "")


def fate_before(text: str, measure: Measure) -> str | None:
    """The same, by the verb right before the number: "killing 12 people"."""
    found = _BEFORE.search(text, max(measure.span[0] - 30, 0), measure.span[0])
    return _said(found) if found and measure.value is not None and is_count(measure) else None


def whom(measure: Measure) -> Whom:
    """Who is counted: the unit and what it is of, `PEOPLE` if they say no more."""
    told = (measure.unit, measure.of.casefold() if measure.of else None)
    return PEOPLE if told in (PEOPLE, (None, None)) or measure.unit in _NOUNS else told


def _said(found: re.Match[str]) -> str:
    return ("perfect " if found["perfect"] else "") + (found.lastgroup or "")
