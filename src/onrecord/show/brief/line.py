"""Line: a statement in one line, with the way to its words."""

from typing import NamedTuple

from onrecord.record.found import Found
from onrecord.show.act import act
from onrecord.show.brief.day import short
from onrecord.show.words import line as one_line
from onrecord.show.words import shortened, words

_MOST = 240  # characters of what is said
_TITLE = 56  # of the title of a report whose outlet is not known
_GRADES = ("anonymous", "unnamed group", "media", "data")  # a reader is told of these


class Line(NamedTuple):
    """`anchor` is where the words are quoted, `also` in how many other reports they stand."""

    anchor: str
    day: str
    who: str
    party: str
    grade: str
    act: str
    issues: str
    target: str
    words: str
    conditions: list[str]
    where: str
    also: int


def line_of(found: Found, anchor: str, also: int = 0, most: int = _MOST) -> Line:
    """A statement as a line; of its words at most so many characters."""
    said = found.statement
    who = said.speaker.name if said.speaker else said.source.text if said.source else ""
    who, party = _and(who), _and(said.party or "")
    return Line(
        anchor=anchor,
        day=short(found.day),
        who=who,
        party="" if party == who else party,
        grade=said.grade if said.grade in _GRADES else "",
        act=act(said),
        issues=", ".join(issue for issue in said.issues if issue != "other"),
        target=_and(said.target.name) if said.target else "",
        words=shortened(words(said.content), most),
        conditions=[one_line(span.text) for span in said.conditions],
        where=found.outlet or shortened(found.title or found.report, _TITLE),
        also=also,
    )


def _and(names: str) -> str:
    """Joint speakers and parties as a person lists them."""
    first, _, last = one_line(names).rpartition("; ")
    return f"{first.replace('; ', ', ')} and {last}" if first else last
