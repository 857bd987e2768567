"""Matrix: parties by issues, the latest act of each."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from onrecord.record.position import Position
from onrecord.show.brief.day import short
from onrecord.show.brief.line import Line, line_of

_COLUMNS = 4  # parties side by side; more stand in a table of their own
_MOST = 130  # characters of the words in a cell


class Cell(NamedTuple):
    """A position: the act of its best-identified voice, and the lines of all voices."""

    act: str
    since: str
    is_old: bool
    voices: list[Line]


class Table(NamedTuple):
    """Some parties, and for each issue that one has acted on a cell for each; None where it has not."""

    parties: list[str]
    rows: list[tuple[str, list[Cell | None]]]


def matrix(given: Sequence[Position], since: str, anchors: Mapping[str, str]) -> list[Table]:
    """The positions as tables of a few parties each, those with the most positions first."""
    cells: dict[str, dict[str, Cell]] = defaultdict(dict)
    for one in given:
        cells[one.party][one.issue] = _cell(one, since, anchors)
    parties = sorted(cells, key=lambda party: (-len(cells[party]), party))
    return [_table(parties[at : at + _COLUMNS], cells) for at in range(0, len(parties), _COLUMNS)]


def _table(parties: list[str], cells: Mapping[str, Mapping[str, Cell]]) -> Table:
    issues = sorted({issue for party in parties for issue in cells[party]})
    return Table(parties, [(issue, [cells[party].get(issue) for party in parties]) for issue in issues])


def _cell(given: Position, since: str, anchors: Mapping[str, str]) -> Cell:
    voices = [
        line_of(first, anchors[first.id], len(voice.statements) - 1, _MOST)
        for voice in given.voices
        for first in voice.statements[:1]
    ]
    begun = short(given.since) if given.since != given.voices[0].day else ""
    return Cell(act=given.act, since=begun, is_old=given.latest < since, voices=voices)
