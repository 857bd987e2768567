"""Holding: where a report says that somebody holds a share of a country or region, or so much of its land.

"Valdra controls 30% of Vell Province and half of Dast"; "a sixth of the country, or 6,000 sq km, is under
Valdran occupation". Wishes, conditions, denials and what lies in another year are none; neither is what was
taken in a while ("captured 60 sq km in May").
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.relate.area import KM2
from onrecord.relate.conversion import in_unit, is_again
from onrecord.relate.holder import before, behind
from onrecord.relate.scene import sentence
from onrecord.relate.subject import is_joined, subject

_CALENDAR_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AS_OF = re.compile(r"\b[Aa]s of (?:\w+ )?$")


class Claim(NamedTuple):
    """That `holder` holds what `measure` says, of `subject`: words of the report, None where it names none.

    `holder` begins and ends in the report (code points), and is None where nobody is named ("is occupied").
    `day` is the day of which it is said, `YYYY-MM-DD`, and None where that is the day of the report.
    """

    measure: Measure
    subject: str | None
    holder: tuple[int, int] | None
    day: str | None


def claims(reading: Reading) -> Iterator[Claim]:
    """Every claim that somebody holds land, in the order of the text."""
    text = reading.report.text
    for group in _groups(text, reading.measures):
        said = before(text, group[0]) or behind(text, group[-1])
        if said is None:
            continue
        in_time, day = _day(reading, group, said.tense)
        if not in_time:
            continue
        for at, measure in enumerate(group):
            if said.tense != "taken" or measure.unit == "share":
                yield Claim(measure, subject(text, group, at), said.holder, day)


def _groups(text: str, measures: Sequence[Measure]) -> Iterator[list[Measure]]:
    """Shares and areas that stand in one row, without those that say one again in another unit."""
    group: list[Measure] = []
    last: Measure | None = None
    for measure in measures:
        again = last is not None and is_again(text, last, measure)
        last = measure
        if again or (measure.unit != "share" and in_unit(measure, KM2) is None):
            continue
        if group and is_joined(text, group[-1], measure):
            group.append(measure)
            continue
        if group:
            yield group
        group = [measure]
    if group:
        yield group


def _day(reading: Reading, group: Sequence[Measure], tense: str) -> tuple[bool, str | None]:
    """Whether it is said of one day, and of which if that is not the report's.

    The present is the report's, or of the one day that the sentence names "as of". The past is that of the
    only day in the sentence; without one it is the present of whoever is quoted.
    """
    text = reading.report.text
    begin, end = sentence(text, group[0])[0], sentence(text, group[-1])[1]
    times = [one for one in reading.times if begin <= one.span[0] < end and one.type in ("DATE", "TIME")]
    days = {one.span[0]: day[0] for one in times if (day := _CALENDAR_DAY.match(one.value or ""))}
    if tense == "present":
        as_of = {day for at, day in days.items() if _AS_OF.search(text, begin, at)}
        return True, as_of.pop() if len(as_of) == 1 else None
    if times:
        one_day = len(days) == len(times) == 1 and tense == "past"
        return one_day, next(iter(days.values())) if one_day else None
    return tense == "taken" or group[0].asserted_by is not None, None
