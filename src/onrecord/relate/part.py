"""Part: a quantity, the share of a whole that it is said to be, and that whole, beside it or elsewhere."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.measures.noun import is_plural
from onrecord.record.measure import Measure
from onrecord.relate.length import DAYS
from onrecord.relate.population import stated
from onrecord.relate.precision import is_count, is_far

_OR = re.compile(r",? or |,? which is |,? making up | ?[(–—] ?(?:or )?| --? ")
_APPOSED = re.compile(r"(?: (?:who|that|which|in|from|of) [^,.;:()“”\"\n\d]{1,40})?, ")
_THE = r"(?:the |all (?:the )?|its |their |[A-Z]\w+[’']s? )?"
_OF_THE = re.compile(
    rf" (?:out )?of {_THE}(?:total |entire )?(?:population of )?(?:more than |about |some |around )?"
)
_SOME_OF = re.compile(rf"[^.;:!?\n]{{1,40}}? (?:out )?of {_THE}")
_ENDS = re.compile(
    r"\s*(?:[.,;:)\]–—”\"\n]|--|$)| (?:of them|of whom)? ?(?:were|was|are|is|had|have|has|voted)\b"
)
_DEFINITE = re.compile(r"(?:the|its|their|all|global|world|[\w’'-]+[’']s?) ")
_WHOLES = frozenset(
    "population minority majority community workforce electorate membership supply budget output".split()
)


class Part(NamedTuple):
    """The part, the share, and the whole, None where the report names it and does not say how much it is."""

    part: Measure
    share: Measure
    whole: Measure | None


def part(text: str, row: Sequence[Measure], measures: Sequence[Measure]) -> Part | None:
    """What the first of the measures in `row` is a part, a share or some of; None where it is none."""
    one, two, *more = row
    if more:
        found = _of_stated(text, one, two, more[0]) or _some_of(text, one, two, more[0])
        if found is not None:
            return found
    share, amount = (one, two) if one.unit == "share" else (two, one)
    if share.unit != "share" or amount.unit == "share" or amount.unit in DAYS:
        return None
    joined = _joins(_OR, text, one, two) or (share is two and _joins(_APPOSED, text, one, two))
    return _of_named(text, amount, share, measures) if joined and _ENDS.match(text, two.span[1]) else None


def _of_stated(text: str, one: Measure, two: Measure, three: Measure) -> Part | None:
    """ "27,000 people, or 75% of the 36,000"; "one in five of the 2,500 houses, or 500"."""
    if two.unit == "share":
        fits = _joins(_OR, text, one, two) and _is_behind(text, two, three) and _alike(one, three)
        return Part(one, two, three) if fits else None
    fits = one.unit == "share" and _is_behind(text, one, two) and _alike(three, two)
    joined = fits and _joins(_OR, text, max(one, two, key=_end), three)
    return Part(three, one, two) if joined and _ENDS.match(text, three.span[1]) else None


def _some_of(text: str, one: Measure, two: Measure, three: Measure) -> Part | None:
    """ "Twelve of the 60 members, or 20 percent"; "20 percent (12 of the 60 members)"."""
    if one.unit == "share":
        fits = _joins(_OR, text, one, two) and _is_some_of(text, two, three)
        return Part(two, one, three) if fits else None
    fits = three.unit == "share" and not three.of and _is_some_of(text, one, two)
    joined = fits and _joins(_OR, text, max(one, two, key=_end), three)
    return Part(one, three, two) if joined and _ENDS.match(text, three.span[1]) else None


def _of_named(text: str, amount: Measure, share: Measure, measures: Sequence[Measure]) -> Part | None:
    """ "300,000 people, a fifth of the population"; "a quarter of the prisoners – 469 –"."""
    of = share.of or ""
    if not of or any(char.isdigit() for char in of):
        return None
    whole = stated(text, of, measures, share) if is_count(amount) else None
    if whole is not None:
        expected = (share.value or 0.0) * (whole.value or 0.0)
        return None if is_far(amount.value or 0.0, expected) else Part(amount, share, whole)
    last = of.split()[-1]
    return Part(amount, share, None) if _DEFINITE.match(of) and (last in _WHOLES or is_plural(last)) else None


def _joins(form: re.Pattern[str], text: str, one: Measure, other: Measure) -> bool:
    """Whether `form` is all that stands between two measures."""
    return one.span[1] <= other.span[0] and form.fullmatch(text, one.span[1], other.span[0]) is not None


def _is_behind(text: str, share: Measure, whole: Measure) -> bool:
    """Whether the share is of `whole`: it stands in the words of the share, or right behind them."""
    end = share.span[1] if not share.of else share.span[1] - len(share.of) - len(" of ")
    return _OF_THE.fullmatch(text, end, whole.span[0]) is not None


def _is_some_of(text: str, some: Measure, whole: Measure) -> bool:
    """Whether `some` stands before "of the" and `whole`: "12 of the 60 members"."""
    return _alike(some, whole) and _SOME_OF.fullmatch(text, some.span[0], whole.span[0]) is not None


def _alike(some: Measure, whole: Measure) -> bool:
    """Whether one may be a part of the other: both are counts, or in one unit that is none of time."""
    if some.value is None or whole.value is None or "share" in (some.unit, whole.unit) or some.unit in DAYS:
        return False
    return (is_count(some) and is_count(whole)) or some.unit in (None, whole.unit)


def _end(one: Measure) -> int:
    return one.span[1]
