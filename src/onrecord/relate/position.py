"""Positions: what each party last did about each issue."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.record.position import Position, Voice
from onrecord.record.statement import NO_VOICE, STANDS
from onrecord.relate.carried import Carried, carried
from onrecord.relate.said import Said
from onrecord.relate.since import Step, begun
from onrecord.relate.stand import is_supposed
from onrecord.relate.topic import is_near

VOICES = 7  # days back from a party's latest act in which all who speak for it are shown
NAMED = 1  # the worst rank of those who have a name
RANKS: Mapping[str, int] = {
    "named official": 0, "institution": 0, "named person": 1, "anonymous": 2, "unnamed group": 3
}  # fmt: skip


def positions(found: Iterable[Found | Said], echoes: Iterable[Echo] = ()) -> list[Position]:
    """A position for each party and issue on which a statement of known day takes a stand.

    By party and issue. A statement for several parties ("A; B") is one of each. Where nobody ever spoke for
    the party under a name or an institution's, there is none: what an unnamed source says is often another's.
    """
    return positions_of(carried(found, echoes))


def positions_of(given: Iterable[Carried]) -> list[Position]:
    """The same of statements in the order of their days, of which it is known what they are echoes of."""
    rows: dict[tuple[str, str], list[Carried]] = defaultdict(list)
    for one in given:
        for key in keys(one.first):
            rows[key].append(one)
    return [_position(party, issue, row) for (party, issue), row in sorted(rows.items()) if _is_voiced(row)]


def keys(one: Said) -> list[tuple[str, str]]:
    """The parties and issues that a statement takes a stand for and on; none where it takes none."""
    given = one.found.statement
    if (
        is_supposed(one)
        or one.act not in STANDS
        or given.grade in NO_VOICE
        or given.party is None
        or one.day is None
    ):
        return []
    issues = [issue for issue in given.issues if issue != "other"]
    return [(party, issue) for party in given.party.split("; ") for issue in issues]


def _is_voiced(row: Sequence[Carried]) -> bool:
    return any(_rank(one) <= NAMED for one in row)


class _Step(NamedTuple):
    day: int
    act: str | None
    rank: int


def _position(party: str, issue: str, row: Sequence[Carried]) -> Position:
    steps = [_Step(one.first.day or 0, one.first.act, _rank(one)) for one in row]
    first = last_week(steps)

    def since(now: int) -> str:
        at = begun(steps, first + now, lambda one, other: is_near(row[one].first, row[other].first))
        return row[at].first.found.day or ""

    return position_of(party, issue, steps[first:], [one.all for one in row[first:]], since)


def last_week(row: Sequence[Step]) -> int:
    """The place in the row from which on all who speak are shown."""
    last = row[-1].day
    return next((at + 1 for at in range(len(row) - 1, -1, -1) if last - row[at].day > VOICES), 0)


def position_of(
    party: str, issue: str, week: Sequence[Step], found: Sequence[list[Found]], since: Callable[[int], str]
) -> Position:
    """The position that the last week of a row shows, whose statements are `found`, each with its echoes.

    `since` gives the day since when the act at a place of the week stands.
    """
    latest = {_name(its[0]): at for at, its in enumerate(found)}
    listed = sorted(latest.items(), key=lambda item: (week[item[1]].rank, -week[item[1]].day))
    voices = [_voice(name, found[at]) for name, at in listed]
    return Position(
        party=party, issue=issue, act=voices[0].act, since=since(listed[0][1]),
        latest=found[-1][0].day or "", voices=voices,
    )  # fmt: skip


def _voice(name: str, found: list[Found]) -> Voice:
    given = found[0]
    assert given.statement.act is not None  # `keys` let through only acts
    return Voice(speaker=name, act=given.statement.act, day=given.day or "", statements=found)


def rank(grade: str | None) -> int:
    """How well a source is identified, the best 0."""
    return RANKS.get(grade or "", len(RANKS))


def _rank(one: Carried) -> int:
    return rank(one.first.found.statement.grade)


def _name(one: Found) -> str:
    given = one.statement
    return given.speaker.name if given.speaker else given.source.text if given.source else ""
