"""Scene: where and when a count is said to be from, by the words around it."""

import re
from typing import NamedTuple

from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement
from onrecord.record.time import Time
from onrecord.relate.sentence import SENTENCE_END

_DATES = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b|\b(?:since|total|far|overall|daily|earlier|previous|last|every|each|another|more|other)\b"
)
_DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|overnight)\b")
NEAR = 2  # paragraphs; what stands further apart may be of another event


class Scene(NamedTuple):
    """The words `[begin, end)` around a count, its paragraph by number, and what they say of the scene."""

    begin: int
    end: int
    paragraph: int
    places: frozenset[str]
    dates: frozenset[str]
    days: frozenset[str]

    def may_be(self, other: "Scene") -> bool:
        """Whether the two stand near each other and nothing tells them apart."""
        near = abs(self.paragraph - other.paragraph) <= NEAR
        places = self.places == other.places or not self.places or not other.places
        days = self.days == other.days or not self.days or not other.days
        return near and places and days and self.dates == other.dates


def scene(reading: Reading, measure: Measure, statement: Statement | None) -> Scene:
    """The scene of `measure`: what the statement that asserts it says, or else its sentence."""
    text = reading.report.text
    begin, end = sentence(text, measure)
    if statement is not None:
        within = [span for span in statement.content if span.begin <= measure.span[0] < span.end]
        begin, end = (within[0].begin, within[0].end) if within else (begin, end)
    words = text[begin : measure.span[0]] + text[measure.span[1] : end]
    return Scene(
        begin=begin,
        end=end,
        paragraph=len(re.findall(r"\n+", text[: measure.span[0]])),
        places=frozenset(place.name for place in reading.places if begin <= place.span[0] < end),
        dates=frozenset(match[0] for match in _DATES.finditer(words)),
        days=frozenset(match[0] for match in _DAYS.finditer(words)),
    )


def sentence(text: str, one: Measure | Time) -> tuple[int, int]:
    """Where the sentence around a measure or time begins and ends."""
    line = text.rfind("\n", 0, one.span[0]) + 1
    ends = [match.end() for match in SENTENCE_END.finditer(text, line, one.span[0])]
    following = SENTENCE_END.search(text, one.span[1])
    return ends[-1] if ends else line, following.start() if following else len(text)
