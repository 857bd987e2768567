"""Rise: from how much to how much something rose or fell, and by how much it is said to have done so.

"By two-thirds, from an estimated 19,000 to roughly 5,000"; "from $40 million to $60 million, a rise of 50
percent"; "rose 20 percent to 60 from 50"; "doubled from 2 to 4".
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.interval import Interval
from onrecord.relate.precision import TENTH, interval, is_far
from onrecord.relate.wording import cited, number, quantity, verdict

_RISE = (
    "rise|rises|rose|risen|rising|increase|increases|increased|increasing|growth|grow|grew|grown|growing|gain"
    "|gained|jump|jumped|climb|climbed|up|raise|raised|surge|surged|swelled|more|higher|expanded"
)
_FALL = (
    "fall|falls|fell|fallen|falling|drop|dropped|dropping|decline|declined|declining|decrease|decreased|reduce"
    "|reduced|reduces|reducing|reduction|cut|cuts|cutting|down|lower|lowered|shrink|shrank|shrunk|slash|slashed"
    "|slump|slumped|plunge|plunged|loss|lost|less|fewer|trim|trimmed"
)
_WAYS = {way: re.compile(rf"(?i)\b(?:{words})\b") for way, words in ((1, _RISE), (-1, _FALL))}
_WORD = r"(?:(?!\b(?:and|but|or|while|from|to|by|with)\b)[\w’'-]+)"
_FEW = rf"(?: {_WORD}){{0,4}}"
_FROM = re.compile(rf"{_FEW},? from ")
_TO = re.compile(rf"{_FEW},? to ")
_BEGINS = re.compile(rf"\bfrom (?:{_WORD} ){{0,3}}$")
_OR = re.compile(
    rf"{_FEW}(?:,| [–—-]| ?\() ?(?:or |up |down |(?:or )?an? )?(?:{_WORD} )?(?:(?:{_RISE}|{_FALL}) )?"
    r"(?:of |by )?"
)
_ENDS = re.compile(
    rf"(?: (?:{_RISE}|{_FALL}))?(?:\s*(?:[.,;:)–—”\"\n]|$)| (?:in|over|since|between|on|last|this|within) )"
)
_TIMES = {"doubled": 2.0, "doubling": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_MULTIPLIED = re.compile(rf"\b(?P<word>{'|'.join(_TIMES)}){_FEW} from (?:{_WORD} ){{0,2}}$")


class Rise(NamedTuple):
    """What is said to have changed from `old` to `new`, and `by` which share of the old."""

    old: Measure
    new: Measure
    by: Measure


def rises(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each change whose two ends and extent, a share or "doubled", stand in one row."""
    for at, first in enumerate(measures[:-1]):
        found = _rise(text, measures[at : at + 3])
        check = _check(text, found) if found else _multiplied(text, first, measures[at + 1])
        if check is not None:
            yield first, check


def _rise(text: str, row: Sequence[Measure]) -> Rise | None:
    if len(row) < 3 or "share" not in (row[0].unit, row[2].unit):
        return None
    one, two, three = row
    first, second = (one.span[1], two.span[0]), (two.span[1], three.span[0])
    if _may_change(two, three):
        if _FROM.fullmatch(text, *first) and _TO.fullmatch(text, *second):
            return Rise(two, three, one)
        if _TO.fullmatch(text, *first) and _FROM.fullmatch(text, *second):
            return Rise(three, two, one)
    elif _may_change(one, two) and _TO.fullmatch(text, *first) and _OR.fullmatch(text, *second):
        begins = _BEGINS.search(text, max(one.span[0] - 60, 0), one.span[0])
        if begins and _ENDS.match(text, three.span[1]):
            return Rise(one, two, three)
    return None


def _may_change(old: Measure, new: Measure) -> bool:
    """Whether two measures, none a share, are of one thing; a bare number takes the unit of the other."""
    alike = old.unit == new.unit or None in (old.unit, new.unit)
    return alike and "share" not in (old.unit, new.unit) and bool(old.value) and new.value is not None


def _check(text: str, rise: Rise) -> Check | None:
    old, new, by = interval(rise.old), interval(rise.new), interval(rise.by)
    before, after, stated = rise.old.value or 0.0, rise.new.value or 0.0, rise.by.value
    if old is None or new is None or by is None or stated is None or old.low <= 0 or old.high == float("inf"):
        return None
    way = 1 if after > before else -1
    computed = way * (after - before) / before
    if is_far(computed, stated) or not _says(text, rise, way):
        return None
    low, high = sorted(way * (end - 1) for end in new.over(old))
    return Check(
        kind="change",
        computed=f"({number(max(before, after))} - {number(min(before, after))}) / {number(before)}"
        f" = {quantity(computed, 'share')}",
        inputs=[cited(one) for one in (rise.by, rise.old, rise.new)],
        verdict=verdict(stated, computed, Interval(low, high).overlaps(by), "share"),
    )


def _says(text: str, rise: Rise, way: int) -> bool:
    """Whether a word in or near the change says that it is a rise, for 1, or a fall, for -1."""
    begin, end = min(one.span[0] for one in rise), max(one.span[1] for one in rise)
    return _WAYS[way].search(text, max(begin - 120, 0), min(end + 20, len(text))) is not None


def _multiplied(text: str, old: Measure, new: Measure) -> Check | None:
    """ "Doubled from $2 billion to $4 billion"."""
    if not _may_change(old, new) or not _TO.fullmatch(text, old.span[1], new.span[0]):
        return None
    found = _MULTIPLIED.search(text, max(old.span[0] - 80, 0), old.span[0])
    before, after = interval(old), interval(new)
    if found is None or before is None or after is None or before.low <= 0 or before.high == float("inf"):
        return None
    times, ratio = _TIMES[found["word"]], (new.value or 0.0) / (old.value or 1.0)
    if is_far(times, ratio):
        return None
    stated = Interval(times * (1 - TENTH), times * (1 + TENTH))
    return Check(
        kind="change",
        computed=f"{number(new.value or 0.0)} / {number(old.value or 0.0)} = {number(ratio)}",
        inputs=[f"“{found['word']}” [{found.start('word')}, {found.end('word')}]", cited(old), cited(new)],
        verdict=verdict(times, ratio, after.over(before).overlaps(stated), None),
    )
