"""Positions: what each party last did about each issue."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.record.position import Position, Voice
from onrecord.record.statement import NO_VOICE, STANDS
from onrecord.relate.carried import Carried, carried
from onrecord.relate.said import Said
from onrecord.relate.stand import is_supposed
from onrecord.relate.topic import is_near

VOICES = 7  # days back from a party's latest act in which all who speak for it are shown
GAP = 180  # days without a word; what was done before them is another row
NEAR = 14  # days; further apart, two statements have a word in common if they are of one row
NAMED = 1  # the worst rank of those who have a name
_RANK = {"named official": 0, "institution": 0, "named person": 1, "anonymous": 2, "unnamed group": 3}


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
        or given.act not in STANDS
        or given.grade in NO_VOICE
        or given.party is None
        or one.day is None
    ):
        return []
    issues = [issue for issue in given.issues if issue != "other"]
    return [(party, issue) for party in given.party.split("; ") for issue in issues]


def _is_voiced(row: Sequence[Carried]) -> bool:
    return any(_rank(one) <= NAMED for one in row)


def _position(party: str, issue: str, row: Sequence[Carried]) -> Position:
    last = row[-1].first.day or 0
    latest: dict[str, Carried] = {}
    for one in row:
        if last - (one.first.day or 0) <= VOICES:
            latest[_name(one)] = one
    listed = sorted(latest.items(), key=lambda item: (_rank(item[1]), -(item[1].first.day or 0)))
    voices = [_voice(name, one) for name, one in listed]
    return Position(
        party=party, issue=issue, act=voices[0].act, since=_since(row, listed[0][1]),
        latest=row[-1].first.found.day or "", voices=voices,
    )  # fmt: skip


def _since(row: Sequence[Carried], now: Carried) -> str:
    """The day of the first of the row before `now` by sources as well identified that have its act.

    What lies more than two weeks before the one after it has a word in common with it: else it may have been
    said in other talks.
    """
    begun = now
    for one in reversed(row[: row.index(now)]):
        if _rank(one) > _rank(now):
            continue
        apart = (begun.first.day or 0) - (one.first.day or 0)
        if one.first.found.statement.act != now.first.found.statement.act or apart > GAP:
            break
        if apart <= NEAR or is_near(one.first, begun.first):
            begun = one
    return begun.first.found.day or ""


def _voice(name: str, one: Carried) -> Voice:
    given = one.first.found
    assert given.statement.act is not None  # `keys` let through only acts
    return Voice(speaker=name, act=given.statement.act, day=given.day or "", statements=one.all)


def rank(grade: str | None) -> int:
    """How well a source is identified, the best 0."""
    return _RANK.get(grade or "", len(_RANK))


def _rank(one: Carried) -> int:
    return rank(one.first.found.statement.grade)


def _name(one: Carried) -> str:
    given = one.first.found.statement
    return given.speaker.name if given.speaker else given.source.text if given.source else ""
