"""Proportion: a number, the share that it is, and the whole: "27,000 people, or 75% of the 36,000"."""

from collections.abc import Iterator

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.part import Part, part
from onrecord.relate.precision import interval
from onrecord.relate.wording import cited, number, unchecked, verdict


def proportions(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each quantity that is said to be a share of another, which stands beside it or elsewhere.

    Where the report names the whole but does not say how much it is, the check says so.
    """
    for at, first in enumerate(measures[:-1]):
        row = measures[at : at + 3]
        if "share" in (row[0].unit, row[1].unit, row[-1].unit):
            found = part(text, row, measures)
            if found is not None and (check := _check(found)) is not None:
                yield first, check


def _check(found: Part) -> Check | None:
    some, share, whole = found
    if some.value is None or share.value is None:
        return None
    if whole is None:
        why = unchecked(f"the whole, “{share.of}”, is not stated")
        return Check(kind="share", computed="", inputs=[cited(some), cited(share)], verdict=why)
    stated, times, total = interval(some), interval(share), interval(whole)
    if stated is None or times is None or total is None or whole.value is None:
        return None
    computed = share.value * whole.value
    return Check(
        kind="share",
        computed=f"{number(share.value * 100)} % of {number(whole.value)} = {number(computed)}",
        inputs=[cited(some), cited(share), cited(whole)],
        verdict=verdict(some.value, computed, stated.overlaps(total.scaled(times)), None),
    )
