"""Proportion: a number, the percentage that it is, and the whole: "27,000 people, or 75% of the 36,000"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.precision import interval, is_count
from onrecord.relate.wording import cited, number, verdict

_OR = re.compile(r",? or |,? which is |,? making up | ?[(–—] ?")
_OF_THE = re.compile(r" of (?:the |all (?:the )?|its |their )?(?:more than |about )?")


def proportions(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each count that is said to be a share of another that stands right behind the share."""
    for first, share in pairwise(measures):
        joined = _OR.fullmatch(text[first.span[1] : share.span[0]])
        if not joined or share.unit != "share" or not is_count(first):
            continue
        whole = _whole(text, share, measures)
        if whole is not None and (check := _check(first, share, whole)) is not None:
            yield first, check


def _whole(text: str, share: Measure, measures: list[Measure]) -> Measure | None:
    """The count of which the share is: it stands in the words of the share, or right behind them."""
    behind = [one for one in measures if one.span[0] > share.span[0]]
    if not behind or not is_count(behind[0]):
        return None
    number_end = share.span[1] if not share.of else share.span[1] - len(share.of) - len(" of ")
    return behind[0] if _OF_THE.fullmatch(text[number_end : behind[0].span[0]]) else None


def _check(part: Measure, share: Measure, whole: Measure) -> Check | None:
    stated, times, total = interval(part), interval(share), interval(whole)
    if stated is None or times is None or total is None:
        return None
    if part.value is None or share.value is None or whole.value is None:
        return None
    computed = share.value * whole.value
    return Check(
        kind="share",
        computed=f"{number(share.value * 100)} % of {number(whole.value)} = {number(computed)}",
        inputs=[cited(part), cited(share), cited(whole)],
        verdict=verdict(part.value, computed, stated.overlaps(total.scaled(times)), None),
    )
