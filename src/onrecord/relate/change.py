"""Change: from how much to how much something rose or fell, and by how much it is said to have done so.

"By two-thirds, from an estimated 19,000 to roughly 5,000"; "from $40 million to $60 million, a rise of 50
percent"; "rose 20 percent to 60 from 50"; "doubled from 2 to 4".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.interval import Interval
from onrecord.relate.precision import interval, rounded
from onrecord.relate.wording import cited, number, quantity, verdict

FAR = 2  # a change further off than by this factor is taken for one of something else
_RISE = "rise|rises|rose|risen|rising|increase|increases|increased|increasing|growth|grow|grew|grown|growing|gain" \
        "|gained|jump|jumped|climb|climbed|up|raise|raised|surge|surged|swelled|more|higher|expanded"  # fmt: skip
_FALL = "fall|falls|fell|fallen|falling|drop|dropped|dropping|decline|declined|declining|decrease|decreased" \
        "|reduce|reduced|reduces|reducing|reduction|cut|cuts|cutting|down|lower|lowered|shrink|shrank|shrunk|slash" \
        "|slashed|slump|slumped|plunge|plunged|loss|lost|less|fewer|trim|trimmed"  # fmt: skip
_WAY = re.compile(rf"\b(?:(?P<rise>{_RISE})|(?P<fall>{_FALL}))\b", re.IGNORECASE)
_WORD = r"(?:(?!\b(?:and|but|or|while|from|to|by|with)\b)[\w’'-]+)"
_FEW = rf"(?: {_WORD}){{0,4}}"
_FROM = re.compile(rf"{_FEW},? from ")
_TO = re.compile(rf"{_FEW},? to ")
_BEFORE_FROM = re.compile(rf"\bfrom (?:{_WORD} ){{0,3}}$")
_OR = re.compile(rf"{_FEW}(?:,| [–—-]| ?\() ?(?:or |up |down |(?:or )?an? )?(?:{_WORD} )?(?:(?:{_RISE}|{_FALL}) )?"
                 r"(?:of |by )?")  # fmt: skip
_ENDS = re.compile(rf"(?: (?:{_RISE}|{_FALL}))?\s*(?:[.,;:)–—”\"]|$|\n| (?:in|over|since|between|on|last|this|within) )")
_TIMES = {"doubled": 2, "doubling": 2, "double": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "halved": 0.5}
_MULTIPLIED = re.compile(rf"\b(?P<word>{'|'.join(_TIMES)}){_FEW} from (?:{_WORD} ){{0,2}}$")
_BY = re.compile(r"\bby (?:\w+ ){0,2}$")


class Change(NamedTuple):
    """What is said to have changed from `old` to `new`, and `by` how much."""

    old: Measure
    new: Measure
    by: Measure


def changes(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each change whose both ends and extent stand in one row of three measures, or two and a word."""
    for at, first in enumerate(measures[:-1]):
        row = measures[at : at + 3]
        found = _change(text, row) if len(row) == 3 else None
        if found is not None and (check := _check(text, found)) is not None:
            yield first, check
        elif (check := _multiplied(text, *row[:2])) is not None:
            yield first, check


def _change(text: str, row: list[Measure]) -> Change | None:
    one, two, three = row
    first, second = text[one.span[1] : two.span[0]], text[two.span[1] : three.span[0]]
    if _is_extent(one) and _alike(two, three):
        if _FROM.fullmatch(first) and _TO.fullmatch(second):
            return Change(two, three, one)
        if _TO.fullmatch(first) and _FROM.fullmatch(second):
            return Change(three, two, one)
    if _alike(one, two) and _is_extent(three) and _TO.fullmatch(first) and _OR.fullmatch(second):
        begins = _BEFORE_FROM.search(text, max(one.span[0] - 60, 0), one.span[0])
        if begins and _ENDS.match(text, three.span[1]):
            return Change(one, two, three)
    return None


def _is_extent(measure: Measure) -> bool:
    return measure.unit == "share" and measure.value is not None


def _alike(one: Measure, other: Measure) -> bool:
    """Whether two measures, none a share, are of one thing; a bare number takes the unit of the other."""
    if "share" in (one.unit, other.unit) or not one.value or other.value is None:
        return False
    return one.unit == other.unit or one.unit is None or other.unit is None


def _check(text: str, change: Change) -> Check | None:
    old, new, by = interval(change.old), interval(change.new), interval(change.by)
    way = _way(text, change)
    if old is None or new is None or by is None or way is None or old.low <= 0 or old.high == float("inf"):
        return None
    before, after, stated = change.old.value or 0.0, change.new.value or 0.0, change.by.value or 0.0
    computed = way * (after - before) / before
    if not stated / FAR <= computed <= stated * FAR:
        return None
    ratio = new.over(old)
    open_ = Interval(ratio.low - 1, ratio.high - 1) if way > 0 else Interval(1 - ratio.high, 1 - ratio.low)
    greater, less = (after, before) if way > 0 else (before, after)
    return Check(
        kind="change",
        computed=f"({number(greater)} - {number(less)}) / {number(before)} = {quantity(computed, 'share')}",
        inputs=[cited(one) for one in (change.by, change.old, change.new)],
        verdict=verdict(stated, computed, open_.overlaps(by), "share"),
    )


def _way(text: str, change: Change) -> int | None:
    """1 for a rise, -1 for a fall; None where no word in or near the row says which of them the numbers are."""
    span = [one.span for one in change]
    begin, end = min(span)[0], max(span)[1]
    words = list(_WAY.finditer(text, max(begin - 120, 0), min(end + 20, len(text))))
    rises = (change.new.value or 0.0) > (change.old.value or 0.0)
    return (1 if rises else -1) if any(found["rise" if rises else "fall"] for found in words) else None


def _multiplied(text: str, old: Measure, new: Measure) -> Check | None:
    """ "Doubled from $2 billion to $4 billion"."""
    if not _alike(old, new) or not _TO.fullmatch(text[old.span[1] : new.span[0]]):
        return None
    found = _MULTIPLIED.search(text, max(old.span[0] - 80, 0), old.span[0])
    one, other = interval(old), interval(new)
    if found is None or one is None or other is None or one.low <= 0 or one.high == float("inf"):
        return None
    times, ratio = _TIMES[found["word"]], (new.value or 0.0) / (old.value or 1.0)
    if not times / FAR <= ratio <= times * FAR:
        return None
    stated = Interval(times * 0.9, times * 1.1)
    return Check(
        kind="change",
        computed=f"{number(new.value or 0.0)} / {number(old.value or 0.0)} = {number(ratio)}",
        inputs=[f"“{found['word']}” [{found.start('word')}, {found.end('word')}]", cited(old), cited(new)],
        verdict=verdict(times, ratio, other.over(one).overlaps(stated), None),
    )
