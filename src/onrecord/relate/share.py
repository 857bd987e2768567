"""Share: an area, the share of a country or of a stated whole that it is said to be, and that whole.

"A fifth of Peru, or about 257,000 sq km"; "4,200 sq km, just over a third of the province,
which covers 12,400 sq km".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.record.place import Place
from onrecord.relate.area import KM2, SOURCE, area
from onrecord.relate.conversion import in_unit, is_again
from onrecord.relate.interval import Interval
from onrecord.relate.precision import interval
from onrecord.relate.subject import whole_of
from onrecord.relate.wording import cited, quantity, span_of, verdict

_LINK = re.compile(r",? or |, |,? which is |,? equal to |,? equivalent to | ?[(–—] ?| ?[(–—] ?or ")
_OF_NAME = re.compile(r" of (?:it|(?:the )?[A-Z]\w+(?: [A-Z]\w+)*)")
_ENDS = re.compile(r"\s*(?:[.,;:()\]–—”\"’]|$)|\s*\n")
_COVERS = re.compile(r",? (?:which|that) (?:covers|has an area of|measures|is|totals) ")


class Whole(NamedTuple):
    """The area of the whole in km2, and the input that says it."""

    area: Interval
    said: str


def shares(text: str, measures: list[Measure], places: list[Place]) -> Iterator[tuple[Measure, Check]]:
    """A check for each area and share that stand side by side as one thing, where the whole is known."""
    for at, first in enumerate(measures):
        second_at = at + 1
        if second_at < len(measures) and is_again(text, first, measures[second_at]):
            second_at += 1  # "257,000 sq km (99,000 sq miles), a fifth of"
        if second_at >= len(measures) or (pair := _pair(first, measures[second_at])) is None:
            continue
        amount, share = pair
        if not _are_one(text, first, measures[second_at], second_at - at):
            continue
        behind = measures[second_at + 1] if second_at + 1 < len(measures) else None
        whole = _stated(text, share, behind) or _known(share, places)
        if whole is not None and (check := _check(amount, share, whole)) is not None:
            yield first, check


def _pair(first: Measure, second: Measure) -> tuple[Measure, Measure] | None:
    """The area and the share of two measures, in that order."""
    if first.unit == "share":
        first, second = second, first
    known = second.unit == "share" and second.of and first.unit and in_unit(first, KM2)
    return (first, second) if known else None


def _are_one(text: str, first: Measure, second: Measure, apart: int) -> bool:
    """Whether the words between two measures say that both are the same, and the second ends there."""
    between = text[first.span[1] : second.span[0]]
    if apart > 1:
        between = between[between.index(")") + 1 :] if ")" in between else between
    between = _OF_NAME.sub("", between, count=1)
    return _LINK.fullmatch(between) is not None and _ENDS.match(text, second.span[1]) is not None


def _stated(text: str, share: Measure, behind: Measure | None) -> Whole | None:
    """The whole that the report gives right behind the share."""
    if behind is None or behind.unit is None or (factor := in_unit(behind, KM2)) is None:
        return None
    if not _COVERS.fullmatch(text[share.span[1] : behind.span[0]]):
        return None
    whole = interval(behind)
    if whole is None or not 0 < whole.low <= whole.high < float("inf"):
        return None
    return Whole(whole.scaled(factor), cited(behind))


def _known(share: Measure, places: list[Place]) -> Whole | None:
    """The country of which the share is, from the table of areas."""
    named = whole_of(share.of or "").removeprefix("the ")
    within = [one for one in places if share.span[0] <= one.span[0] and one.span[1] <= share.span[1]]
    country = next((one.country for one in within if one.unit is None and one.text == named), None)
    known = area(country) if country else None
    return Whole(known, f"area of {named}: {span_of(known, KM2)} ({SOURCE})") if known else None


def _check(amount: Measure, share: Measure, whole: Whole) -> Check | None:
    part, stated = interval(amount), interval(share)
    factor = in_unit(amount, KM2) if amount.unit else None
    if part is None or stated is None or factor is None or amount.value is None or share.value is None:
        return None
    middle = amount.value * (factor.low + factor.high) / (whole.area.low + whole.area.high)
    divided = f"{quantity(amount.value, amount.unit)} / {span_of(whole.area, KM2)}"
    return Check(
        kind="share",
        computed=f"{divided} = {quantity(middle, 'share')}",
        inputs=[cited(amount), cited(share), whole.said],
        verdict=verdict(share.value, middle, part.scaled(factor).over(whole.area).overlaps(stated), "share"),
    )
