"""Side: who is said to hold, and whether an area is that side's by the words of the map's user."""

import re
from typing import NamedTuple

from onrecord.known.known import Known
from onrecord.record.map import Map
from onrecord.record.reading import Reading
from onrecord.relate.namesake import bare, is_same, party

_MOST = 5  # words of a name
_WORD = re.compile(r"\S+")
_NOBODY = frozenset(
    "it they he she we i you them him her us who which that government forces troops army military side"
    " authorities rebels militants separatists insurgents fighters militias soldiers regime".split()
)


class Side(NamedTuple):
    """The words for who holds with their offsets in the report (code points), and what else it calls them."""

    text: str
    begin: int
    end: int
    others: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.text, *self.others)


def side(reading: Reading, holder: tuple[int, int], known: Known) -> Side:
    """The side at the end of the words from `holder[0]` to `holder[1]`: "said the Russian army" ends in one.

    That is the longest end that names a known party; else the last word, and a capital before it. What the
    words stand for ("it") is told by the actor of whom they are a mention.
    """
    text = reading.report.text
    words = [*_WORD.finditer(text, *holder)][-_MOST:]
    begin = next((w.start() for w in words if party(text[w.start() : holder[1]], known)), None)
    if begin is None:
        begin = words[-1].start()
        if len(words) > 1 and words[-2][0][:1].isupper():
            begin = words[-2].start()
    meant = [
        one
        for one in reading.actors
        if any(m.end == holder[1] and m.begin >= holder[0] for m in one.mentions)
    ]
    others = tuple(name for one in meant for name in (one.party, one.name) if name)
    return Side(text[begin : holder[1]], begin, holder[1], others)


def is_theirs(area: Map, side: Side | None, known: Known) -> bool:
    """Whether `area` can be compared with what `side` is said to hold.

    If its user said who holds it, that must be the side. If not, it is anybody's whom the report names but
    the country's whose land it is. Where the report names nobody, it is compared with every area.
    """
    if side is None:
        return True
    if area.held_by is not None:
        return any(is_same(name, area.held_by, known) for name in side.names)
    if area.covers is not None and any(is_same(name, area.covers, known) for name in side.names):
        return False
    return any(_names_somebody(name, known) for name in side.names)


def _names_somebody(words: str, known: Known) -> bool:
    name = bare(words)
    return party(words, known) is not None or (name[:1].isupper() and name.casefold() not in _NOBODY)
