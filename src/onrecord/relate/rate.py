"""Rate: so much in a unit of time, for how long, and what that comes to.

"$340 million over four years, or $85 million a year"; "500 shells a day for ten days, 5,000 in all"; "in the
six months since, 399 people – or 66.5 per month – were freed".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.relate.interval import Interval
from onrecord.relate.length import DAYS, of_time
from onrecord.relate.precision import interval
from onrecord.relate.scene import sentence
from onrecord.relate.wording import cited, number, quantity, verdict

FROM_A_POINT = "since"
FAR = 2  # a product further off than by this factor is taken for one of something else
_PERIOD = re.compile(
    r"(?:,? on average)?(?: [a-z]+){0,2}?(?: per| an?| each| every|/) ?(?P<period>hour|day|week|month|year|decade)\b"
    r"| (?P<adverb>hourly|daily|weekly|monthly|yearly|annually)\b"
)
_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}
_WORD = r"(?:(?!\b(?:and|but|while|from|to|by|with|than|after|before)\b)[\w’'-]+)"
_FEW = rf"(?: {_WORD}){{0,5}}"
_OVER = re.compile(rf"{_FEW},? (?:over|for|in|during|within|across|through)(?: {_WORD}){{0,2}} ")
_IN = re.compile(r"\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or) $")
_OR = re.compile(rf"{_FEW}(?:,| ?[—–]| --?| ?\() ?(?:(?:or|that is|which is|amounting to|equal to) )?(?:{_WORD} )?")
_IN_ALL = re.compile(rf"{_FEW},? (?:in all|in total|altogether|all told|overall)\b")
_TOTAL = re.compile(
    rf"{_FEW},? ?(?:[—–] ?|\()?(?:for |making |or )?(?:a total of|or|totall?ing|making|(?:which )?(?:comes?|came)"
    r" to|(?:which )?amounts? to|adding up to|worth) (?:an? )?(?:total of )?"
)


class Each(NamedTuple):
    """An amount in each `period`, a unit of time; its words end at `end`."""

    measure: Measure
    period: str
    end: int


class Rate(NamedTuple):
    """So much each time, how long, and what it comes to in all."""

    each: Each
    long: Measure
    whole: Measure


def rates(reading: Reading) -> Iterator[tuple[Measure, Check]]:
    """A check for each amount that is told a unit of time and in all, where the words join the two."""
    for measure in reading.measures:
        each = _each(reading.report.text, measure)
        found = _found(reading, each) if each is not None else None
        if found is not None and (check := _check(found)) is not None:
            yield min(found.each.measure, found.whole, key=lambda one: one.span), check


def _each(text: str, measure: Measure) -> Each | None:
    """The amount, if it is one in each unit of time: by its unit, or by the words behind it."""
    base, _, period = (measure.unit or "").partition("/")
    if base in DAYS or base == "share" or measure.value is None:
        return None
    if period:
        return Each(measure, period, measure.span[1]) if period in DAYS else None
    found = _PERIOD.match(text, measure.span[1])
    if found is None:
        return None
    return Each(measure, found["period"] or _ADVERBS.get(found["adverb"], "year"), found.end())


def _found(reading: Reading, each: Each) -> Rate | None:
    text = reading.report.text
    within = sentence(text, each.measure)
    wholes = [one for one in _among(reading.measures, within) if _is_whole(text, one, each)]
    longs = _longs(reading, within, each)
    for whole in wholes if len(longs) == 1 else ():
        if _join(text, each, longs[0], whole):
            return Rate(each, longs[0], whole)
    return None


def _among(measures: Sequence[Measure], within: tuple[int, int]) -> Sequence[Measure]:
    first, last = (bisect_left(measures, at, key=lambda one: one.span[0]) for at in within)
    return measures[first:last]


def _is_whole(text: str, one: Measure, each: Each) -> bool:
    """Whether a measure is of what the rate is of, and no rate itself."""
    base = (each.measure.unit or "").partition("/")[0] or None
    alike = one.unit == base or one.unit is None or base is None
    return one is not each.measure and one.value is not None and alike and _each(text, one) is None


def _longs(reading: Reading, within: tuple[int, int], each: Each) -> list[Measure]:
    """How long, by the measures of the sentence, and by the times that are no measures."""
    measures = [one for one in _among(reading.measures, within) if one.unit in DAYS and one.value]
    for time in reading.times:
        if within[0] <= time.span[0] < within[1] and time.type == "DURATION" and (length := of_time(time)):
            if not any(one.span[0] < time.span[1] and time.span[0] < one.span[1] for one in measures):
                anchored = Measure(span=time.span, text=time.text, value=length.number, unit=length.unit)
                measures.append(replace(anchored, of=FROM_A_POINT))
    return measures


def _join(text: str, each: Each, long: Measure, whole: Measure) -> bool:
    """Whether the words say that the whole is so much each time, so long."""
    if whole.span[1] <= each.measure.span[0]:
        if whole.span[1] <= long.span[0] < each.measure.span[0]:
            return _fit(text, (_OVER, whole.span[1], long.span[0]), (_OR, long.span[1], each.measure.span[0]))
        if not _fit(text, (_OR, whole.span[1], each.measure.span[0])):
            return False
        if long.span[1] <= whole.span[0]:
            return _IN.search(text, max(long.span[0] - 8, 0), long.span[0]) is not None
        return _fit(text, (_OVER, each.end, long.span[0]))
    if each.end <= long.span[0] < long.span[1] <= whole.span[0] and _fit(text, (_OVER, each.end, long.span[0])):
        total = _TOTAL if not _IN_ALL.match(text, whole.span[1]) else _OR
        return _fit(text, (total, long.span[1], whole.span[0]))
    return False


def _fit(text: str, *forms: tuple[re.Pattern[str], int, int]) -> bool:
    return all(form.fullmatch(text, begin, end) for form, begin, end in forms)


def _check(rate: Rate) -> Check | None:
    each, long, whole = _averaged(rate.each.measure), _long(rate.long), interval(rate.whole)
    if each is None or long is None or whole is None:
        return None
    factor = DAYS[rate.long.unit or ""] / DAYS[rate.each.period]
    times = Interval(long.low * factor, long.high * factor)
    count = (rate.long.value or 0.0) * factor
    amount, total = rate.each.measure.value or 0.0, rate.whole.value or 0.0
    if not total / FAR <= amount * count <= total * FAR:
        return None
    unit = rate.whole.unit if rate.whole.unit and rate.whole.unit.isupper() else None
    return Check(
        kind="rate",
        computed=f"{quantity(amount, unit)} × {number(count)} = {quantity(amount * count, unit)}",
        inputs=[cited(one) for one in (rate.whole, rate.each.measure, rate.long)],
        verdict=verdict(total, amount * count, whole.overlaps(each.scaled(times)), unit),
    )


def _averaged(each: Measure) -> Interval | None:
    """What an average leaves open: it is rounded, though it counts people."""
    stated = interval(each)
    if stated is None or each.value is None or stated.low < stated.high:
        return stated
    return Interval(each.value - 0.5, each.value + 0.5)


def _long(long: Measure) -> Interval | None:
    """How long, as it stands, if it is a measure without a hedge; what is told from a point in time is rounded."""
    stated = interval(long)
    if stated is None or stated.low <= 0 or stated.high == float("inf"):
        return None
    whole = long.modifier is None and long.value is not None and long.of != FROM_A_POINT
    return Interval(long.value, long.value) if whole and long.value is not None else stated
