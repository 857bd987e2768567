"""Carried: the day that a source's statement takes from others of the same source."""

import re
from collections.abc import Sequence

from onrecord.record.reading import Reading
from onrecord.record.statement import Grade, Statement
from onrecord.record.time import Time

_BREAK = re.compile(r"\n\s*")
_PERFECT = re.compile(r"(?i)(?:has|have|had|once|often|earlier|previously)\b|['’]s\b")
"""How a cue begins that tells what was said at some other time: "has argued"."""

_NEXT, _FAR = 1, 3  # paragraphs
_BESIDE = 3  # characters
PERSONS: frozenset[Grade] = frozenset(("named official", "named person", "anonymous"))


def carried(reading: Reading, times: Sequence[Time], days: Sequence[str | None]) -> list[str | None]:
    """For each statement without a day of its own in `days` that of the nearest earlier one of its source.

    A month or a year is not carried: on dev labels four of five were wrong. Only statements that stand in no
    other have and give a day. Beyond the next paragraph the text names no other day in between; beyond the
    third nobody else speaks there.
    """
    out: list[str | None] = []
    outer: list[int] = []
    for at, statement in enumerate(reading.statements):
        out.append(None)
        if statement.parent is not None:
            continue
        if days[at] is None and not _is_of_old(statement):
            out[at] = _from_before(reading, times, days, [*outer, at])
        outer.append(at)
    return out


def of_one_day(reading: Reading, times: Sequence[Time], days: Sequence[str | None]) -> list[str | None]:
    """For each statement without a day in `days` that of the person who speaks, if the report gives one day
    only to what he says, and gives it before. None where that is a month or a year, or where another time
    stands beside the cue ("a week ago").

    Of labelled statements that get their day so, two in three have it, of those that have a day at all 19 in
    20 that one; of institutions and groups fewer.
    """
    all_: dict[str, set[str]] = {}
    for statement, day in zip(reading.statements, days, strict=True):
        if statement.speaker and day:
            all_.setdefault(statement.speaker.name, set()).add(day)
    before: set[str] = set()
    out: dict[int, str] = {}
    for at in sorted(range(len(days)), key=lambda at: _begin(reading.statements[at])):
        statement, day = reading.statements[at], days[at]
        if statement.speaker is None or statement.grade not in PERSONS:
            continue
        name = statement.speaker.name
        if day is not None:
            before.add(name)
        elif name in before and len(all_[name]) == 1 and not _is_of_old(statement):
            (only,) = all_[name]
            if _is_a_day(only) and not _is_timed(statement, times, only):
                out[at] = only
    return [out.get(at) for at in range(len(days))]


def _is_timed(statement: Statement, times: Sequence[Time], day: str) -> bool:
    """Whether a time of another day than `day`, or of none, stands right beside the cue."""
    cue = statement.cue
    return cue is not None and any(
        time.day != day and cue.begin - _BESIDE <= time.span[1] and time.span[0] <= cue.end + _BESIDE
        and not any(c.begin <= time.span[0] < c.end for c in statement.content)
        for time in times
    )  # fmt: skip


def _begin(statement: Statement) -> int:
    return min((span.begin for span in statement.content), default=0)


def _is_of_old(statement: Statement) -> bool:
    return bool(statement.cue and _PERFECT.match(statement.cue.text))


def _from_before(
    reading: Reading, times: Sequence[Time], days: Sequence[str | None], outer: Sequence[int]
) -> str | None:
    """The day of the last of the statements `outer`, taken from one before it."""
    statement = reading.statements[outer[-1]]
    others = False
    for at in reversed(outer[:-1]):
        before, day = reading.statements[at], days[at]
        if not _is_same(before, statement):
            others = True
        elif day is not None:
            near = _reaches(reading.report.text, before, statement, times, day, others=others)
            return day if near and _is_a_day(day) else None
    return None


def _is_a_day(made: str) -> bool:
    return len(made) == len("2031-05-06")


def _is_same(one: Statement, other: Statement) -> bool:
    """Whether both are of one speaker, or of one source where no speaker is known."""
    known = one.speaker is not None and one.speaker == other.speaker
    return known or (one.source is not None and one.source == other.source)


def _reaches(
    text: str, before: Statement, statement: Statement, times: Sequence[Time], day: str, *, others: bool
) -> bool:
    """Whether nothing between two statements of one source tells that the second is of another day."""
    begin, end = before.content[0].begin, statement.content[0].begin
    far = len(_BREAK.findall(text, begin, end))
    if far <= _NEXT:
        return True
    alone = not any(begin < one.span[0] < end and one.day not in (None, day) for one in times)
    return alone and (far <= _FAR or not others)
