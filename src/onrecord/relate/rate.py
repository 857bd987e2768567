"""Rate: so much in each unit of time, for how long, and what that comes to.

"$340 million over four years, or $85 million a year"; "500 shells a day for ten days, 5,000 in all"; "in the
six months since, 399 people – or 66.5 per month – were freed".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.measures.currency_table import CODES
from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.relate.each import Each, each
from onrecord.relate.interval import Interval
from onrecord.relate.length import DAYS, of_time
from onrecord.relate.precision import interval, is_far
from onrecord.relate.scene import sentence
from onrecord.relate.wording import cited, number, quantity, verdict

_WORD = r"(?:(?!\b(?:and|but|while|from|to|by|with|than|after|before)\b)[\w’'-]+)"
_FEW = rf"(?: {_WORD}){{0,5}}"
_OVER = re.compile(rf"{_FEW},? (?:over|for|in|during|within|across|through)(?: {_WORD}){{0,2}} ")
_IN = re.compile(r"\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or) $")
_OR = re.compile(
    rf"{_FEW}(?:,| ?[—–]| --?| ?\() ?(?:(?:or|that is|which is|amounting to|equal to) )?(?:{_WORD} )?"
)
_IN_ALL = re.compile(rf"{_FEW},? (?:in all|in total|altogether|all told|overall)\b")
_TOTAL = re.compile(
    rf"{_FEW},? ?(?:[—–] ?|\()?(?:for |making |or )?(?:a total of|or|totall?ing|making|adding up to|worth"
    r"|(?:which )?(?:comes?|came|amounts?) to) (?:an? )?(?:total of )?"
)


class Long(NamedTuple):
    """How long; `told_from` if that is told from a point in time ("in the six months since")."""

    measure: Measure
    told_from: bool


class Rate(NamedTuple):
    """So much each time, how long, and what it comes to in all."""

    each: Each
    long: Long
    whole: Measure


def rates(reading: Reading) -> Iterator[tuple[Measure, Check]]:
    """A check for each amount that is told a unit of time and in all, where the words join the two."""
    for measure in reading.measures:
        one = each(reading.report.text, measure)
        found = _found(reading, one) if one is not None else None
        if found is not None and (check := _check(found)) is not None:
            yield min(measure, found.whole, key=lambda either: either.span), check


def _found(reading: Reading, one: Each) -> Rate | None:
    text, within = reading.report.text, sentence(reading.report.text, one.measure)
    longs = _longs(reading, within)
    if len(longs) != 1:
        return None
    wholes = [whole for whole in _among(reading.measures, within) if _is_whole(text, whole, one)]
    return next((Rate(one, longs[0], w) for w in wholes if _join(text, one, longs[0].measure, w)), None)


def _among(measures: Sequence[Measure], within: tuple[int, int]) -> Sequence[Measure]:
    first, last = (bisect_left(measures, at, key=lambda one: one.span[0]) for at in within)
    return measures[first:last]


def _is_whole(text: str, whole: Measure, one: Each) -> bool:
    """Whether a measure is of what the rate is of, and no rate itself."""
    alike = whole.unit is None or one.base is None or whole.unit == one.base
    return whole is not one.measure and whole.value is not None and alike and each(text, whole) is None


def _longs(reading: Reading, within: tuple[int, int]) -> list[Long]:
    """How long, by the measures of the sentence, and by its times that are no measures."""
    measures = [one for one in _among(reading.measures, within) if one.unit in DAYS and one.value]
    found = [Long(one, told_from=False) for one in measures]
    for time in reading.times:
        inside = within[0] <= time.span[0] < within[1] and time.type == "DURATION"
        if not inside or any(one.span[0] < time.span[1] and time.span[0] < one.span[1] for one in measures):
            continue
        if (length := of_time(time)) is not None:
            one = Measure(span=time.span, text=time.text, value=length.number, unit=length.unit)
            found.append(Long(one, told_from=True))
    return found


def _join(text: str, one: Each, long: Measure, whole: Measure) -> bool:
    """Whether the words say that the whole is so much each time, so long."""
    begin = one.measure.span[0]
    if one.end <= long.span[0] and long.span[1] <= whole.span[0]:
        total = _OR if _IN_ALL.match(text, whole.span[1]) else _TOTAL
        return _fit(text, (_OVER, one.end, long.span[0]), (total, long.span[1], whole.span[0]))
    if whole.span[1] > begin:
        return False
    if whole.span[1] <= long.span[0] < begin:
        return _fit(text, (_OVER, whole.span[1], long.span[0]), (_OR, long.span[1], begin))
    if long.span[1] <= whole.span[0]:
        told = _IN.search(text, max(long.span[0] - 8, 0), long.span[0])
        return told is not None and _fit(text, (_OR, whole.span[1], begin))
    return _fit(text, (_OR, whole.span[1], begin), (_OVER, one.end, long.span[0]))


def _fit(text: str, *forms: tuple[re.Pattern[str], int, int]) -> bool:
    return all(form.fullmatch(text, begin, end) for form, begin, end in forms)


def _check(rate: Rate) -> Check | None:
    amount, long, whole = rate.each.measure, rate.long.measure, rate.whole
    averaged, lasted, stated = _averaged(amount), _lasted(rate.long), interval(whole)
    if averaged is None or lasted is None or stated is None:
        return None
    factor = DAYS[long.unit or ""] / DAYS[rate.each.period]
    times, much, total = (long.value or 0.0) * factor, amount.value or 0.0, whole.value or 0.0
    if is_far(total, much * times):
        return None
    fits = stated.overlaps(averaged.scaled(Interval(lasted.low * factor, lasted.high * factor)))
    unit = whole.unit if whole.unit in CODES else None
    return Check(
        kind="rate",
        computed=f"{quantity(much, unit)} × {number(times)} = {quantity(much * times, unit)}",
        inputs=[cited(one) for one in (amount, long, whole)],
        verdict=verdict(total, much * times, fits, unit),
    )


def _averaged(amount: Measure) -> Interval | None:
    """What an average leaves open: it is rounded, though it counts people."""
    stated = interval(amount)
    if stated is None or amount.value is None or stated.low < stated.high:
        return stated
    return Interval(max(amount.value - 0.5, 0.0), amount.value + 0.5)


def _lasted(long: Long) -> Interval | None:
    """What "for four years" leaves open, which is nothing; what is told from a point in time is rounded."""
    stated, value = interval(long.measure), long.measure.value
    if stated is None or value is None or stated.low <= 0 or stated.high == float("inf"):
        return None
    exact = long.measure.modifier is None and not long.told_from
    return Interval(value, value) if exact else stated
