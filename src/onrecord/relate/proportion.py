"""Proportion: a number, the share that it is, and the whole: "27,000 people, or 75% of the 36,000"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.length import DAYS
from onrecord.relate.population import stated
from onrecord.relate.precision import interval, is_count
from onrecord.relate.wording import cited, number, unchecked, verdict

FAR = 2  # across sentences, a share further off than by this factor is taken for one of something else
_OR = re.compile(r",? or |,? which is |,? making up | ?[(–—] ?(?:or )?| --? ")
_APPOSED = re.compile(r"(?: (?:who|that|which|in|from|of) [^,.;:()“”\"\n\d]{1,40})?, ")
_THE = r"(?:the |all (?:the )?|its |their |[A-Z]\w+[’']s? )?"
_OF_THE = re.compile(rf" (?:out )?of {_THE}(?:total |entire )?(?:population of )?(?:more than |about |some |around )?")
_SOME_OF = re.compile(rf"[^.;:!?\n]{{1,40}}? (?:out )?of {_THE}")
_ENDS = re.compile(r"\s*(?:[.,;:)\]–—”\"]|--|$|\n)| (?:of them|of whom)? ?(?:were|was|are|is|had|have|has|voted)\b")
_WHOLES = re.compile(r"\b(?:population|minority|majority|community|workforce|electorate|membership|supply|budget"
                     r"|total|output|exports|imports|\w{3,}[^s\W]s|people)$")  # fmt: skip


class Part(NamedTuple):
    """A part, the share that it is said to be, and the whole, None where the report states none."""

    part: Measure
    share: Measure
    whole: Measure | None


def proportions(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each quantity that is said to be a share of another, in one row or told elsewhere.

    Where the report names the whole, but does not say how much it is, the check says so.
    """
    for at, first in enumerate(measures[:-1]):
        row = measures[at : at + 4]
        found = _of_stated(text, row) or _some_of(text, row) or _of_named(text, row, measures)
        if found is not None and (check := _check(found)) is not None:
            yield first, check


def _of_stated(text: str, row: Sequence[Measure]) -> Part | None:
    """ "27,000 people, or 75% of the 36,000"; "one in five of the 2,500 houses, or 500"."""
    one, two, *more = row
    if two.unit == "share" and more and _joins(_OR, text, one, two.span[0]):
        whole = _behind(text, two, more[0])
        return Part(one, two, whole) if whole and _alike(one, whole) else None
    if one.unit == "share" and more and (whole := _behind(text, one, two)):
        part = more[0]
        joined = _joins(_OR, text, max(one, whole, key=lambda each: each.span[1]), part.span[0])
        return Part(part, one, whole) if joined and _alike(part, whole) and _ENDS.match(text, part.span[1]) else None
    return None


def _some_of(text: str, row: Sequence[Measure]) -> Part | None:
    """ "Twelve of the 60 members, or 20 percent"; "20 percent (12 of the 60 members)"."""
    if len(row) < 3:
        return None
    one, two, three = row[:3]
    if one.unit == "share":
        begins = _joins(_OR, text, one, two.span[0])
        return Part(two, one, three) if begins and _is_some_of(text, two, three) else None
    ends = _joins(_OR, text, max(one, two, key=lambda each: each.span[1]), three.span[0])
    whole = three.unit == "share" and not three.of and _ENDS.match(text, three.span[1])
    return Part(one, three, two) if ends and whole and _is_some_of(text, one, two) else None


def _of_named(text: str, row: Sequence[Measure], measures: list[Measure]) -> Part | None:
    """ "300,000 people, a fifth of the population"; "a quarter of the dead – 469"."""
    one, two = row[:2]
    share, part = (one, two) if one.unit == "share" else (two, one)
    if share.unit != "share" or not share.of or part.unit in DAYS or "share" == part.unit:
        return None
    joined = _joins(_OR, text, one, two.span[0]) or (share is two and _joins(_APPOSED, text, one, two.span[0]))
    if not joined or not _ENDS.match(text, two.span[1]) or any(char.isdigit() for char in share.of):
        return None
    whole = stated(text, share.of, measures, share) if is_count(part) else None
    return Part(part, share, whole) if whole or _WHOLES.search(share.of) else None


def _joins(form: re.Pattern[str], text: str, one: Measure, end: int) -> bool:
    return one.span[1] <= end and form.fullmatch(text, one.span[1], end) is not None


def _behind(text: str, share: Measure, whole: Measure) -> Measure | None:
    """`whole`, if the share is of it: it stands in the words of the share, or right behind them."""
    number_end = share.span[1] if not share.of else share.span[1] - len(share.of) - len(" of ")
    return whole if _OF_THE.fullmatch(text[number_end : whole.span[0]]) else None


def _is_some_of(text: str, part: Measure, whole: Measure) -> bool:
    """Whether `part` stands before "of the" and `whole`: "12 of the 60 members"."""
    return _alike(part, whole) and _SOME_OF.fullmatch(text, part.span[0], whole.span[0]) is not None


def _alike(part: Measure, whole: Measure) -> bool:
    """Whether one may be a part of the other: both are counts, or in one unit that is none of time."""
    if part.value is None or whole.value is None or "share" in (part.unit, whole.unit) or part.unit in DAYS:
        return False
    counts = is_count(part) and is_count(whole)
    return counts or part.unit == whole.unit or part.unit is None


def _check(found: Part) -> Check | None:
    part, share, whole = found
    if part.value is None or share.value is None:
        return None
    if whole is None:
        why = unchecked(f"the report does not say how many “{share.of}” are")
        return Check(kind="share", computed="", inputs=[cited(part), cited(share)], verdict=why)
    stated, times, total = interval(part), interval(share), interval(whole)
    if stated is None or times is None or total is None or whole.value is None:
        return None
    computed = share.value * whole.value
    return Check(
        kind="share",
        computed=f"{number(share.value * 100)} % of {number(whole.value)} = {number(computed)}",
        inputs=[cited(part), cited(share), cited(whole)],
        verdict=verdict(part.value, computed, stated.overlaps(total.scaled(times)), None),
    )
