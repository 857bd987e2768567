"""Total: a number of things and the numbers of its parts: "204 prisoners, 126 Valdrans and 78 Ulverrines"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.interval import Interval
from onrecord.relate.precision import interval, is_count, is_far, is_some_of
from onrecord.relate.wording import cited, listed, number, verdict

_NOT = "and or but of plus with as others among including besides more"  # the list goes on, or is no full one
_FEW = rf"(?: (?!(?:{_NOT.replace(' ', '|')})\b)[\w’'-]+){{0,4}}"  # what may stand behind a number
_OPENING = re.compile(rf"{_FEW}(?::| ?[(–—]) ?")
_COMMA = re.compile(rf"{_FEW}, ")
_BETWEEN = re.compile(rf"{_FEW}(?:, which [^,.;:]+)?, ")
_LAST = re.compile(rf"{_FEW}(?:, which [^,.;:]+)?,? and ")
_GOES_ON = "according after at before by from he in it on said say she that they when while"
_END = re.compile(rf"{_FEW}\s*(?:[.;)–—]|$|\n|, (?:{_GOES_ON.replace(' ', '|')})\b|[”\"])")
_SUMMED = re.compile(
    rf"{_FEW},? (?:[–—] |\()?(?:for |making |or |which makes )?(?:a total of |a combined )"
    rf"|{_FEW}(?:,| [–—]| \() ?(?:or )?"
)
_IN_ALL = re.compile(rf"{_FEW},? (?:in all|in total|altogether|all told)\b")
_TOTAL_OF = re.compile(r"total of $|combined $")


def totals(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each count that a list of counts takes apart: behind it, or before "a total of" it.

    Behind a colon, a dash or a bracket the list may be of anything; behind a comma only of peoples, since
    "30 tanks, 20 guns and 10 lorries" are no parts. A list that goes on with what has no number, as in
    "and the pilot", is not added up.
    """
    for at, total in enumerate(measures):
        parts = _parts(text, total, measures[at + 1 :]) if is_count(total) and total.value else []
        if len(parts) > 1 and (check := _check(total, parts)) is not None:
            yield total, check
        parts = _summed(text, total, measures[:at]) if at > 1 else []
        if parts and (check := _check(total, parts)) is not None:
            yield parts[0], check


def _summed(text: str, total: Measure, before: list[Measure]) -> list[Measure]:
    """The parts in front of "for a total of" `total`, or of `total` "in all"."""
    last = before[-1]
    joined = _SUMMED.fullmatch(text, last.span[1], total.span[0])
    sums = joined and (_TOTAL_OF.search(joined[0]) or _IN_ALL.match(text, total.span[1]))
    if not sums or not total.value or not _LAST.fullmatch(text, before[-2].span[1], last.span[0]):
        return []
    parts = [last]
    for one, following in zip(reversed(before[:-1]), reversed(before[1:]), strict=True):
        between = text[one.span[1] : following.span[0]]
        if not (_LAST.fullmatch(between) if len(parts) == 1 else _BETWEEN.fullmatch(between)):
            break
        parts.insert(0, one)
    return parts if all(map(_is_number, (*parts, total))) else []


def _is_number(measure: Measure) -> bool:
    return is_count(measure) and not is_some_of(measure) and measure.value is not None


def _parts(text: str, total: Measure, behind: list[Measure]) -> list[Measure]:
    """The parts of the list behind `total`, empty if there is none that ends with its last number."""
    if not behind:
        return []
    between = text[total.span[1] : behind[0].span[0]]
    peoples = not _OPENING.fullmatch(between)
    if peoples and not _COMMA.fullmatch(between):
        return []
    for count, (one, following) in enumerate(pairwise(behind), 2):
        joined = text[one.span[1] : following.span[0]]
        if _LAST.fullmatch(joined):
            parts = behind[:count]
            fit = all(_may_be_part(part, peoples) for part in parts)
            return parts if fit and _END.match(text, following.span[1]) else []
        if not _BETWEEN.fullmatch(joined):
            break
    return []


def _may_be_part(measure: Measure, peoples: bool) -> bool:
    """Whether a number of things is given; with `peoples` of a people, whose name has a capital."""
    named = measure.unit is not None and measure.unit[:1].isupper()
    return _is_number(measure) and (named or not peoples)


def _check(total: Measure, parts: list[Measure]) -> Check | None:
    stated, summed = interval(total), Interval(0.0, 0.0)
    for part in parts:
        bounds = interval(part)
        if bounds is None:
            return None
        summed = summed.plus(bounds)
    values = [part.value or 0.0 for part in parts]
    assert total.value is not None
    if stated is None or is_far(total.value, sum(values)) or max(values) > total.value:
        return None
    return Check(
        kind="sum",
        computed=f"{listed([number(value) for value in values], '+')} = {number(sum(values))}",
        inputs=[cited(one) for one in (total, *parts)],
        verdict=verdict(total.value, sum(values), stated.overlaps(summed), None),
    )
