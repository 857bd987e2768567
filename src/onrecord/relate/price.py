"""Price: so many at so much each, and what they cost: "40 tankers at $3 million apiece, or $120 million"."""

import re
from collections.abc import Iterator

from onrecord.measures.currency_table import CODES
from onrecord.measures.noun import singular
from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.length import DAYS
from onrecord.relate.precision import interval
from onrecord.relate.wording import cited, number, quantity, verdict

FAR = 2  # a product further off than by this factor is taken for one of something else
_WORD = r"(?:(?!\b(?:and|but|while|from|to|by|with|than)\b)[\w’'-]+)"
_AT = re.compile(rf"(?: {_WORD}){{0,4}},? (?:at|for|costing|worth|priced at)(?: an? (?:price|cost) of)? ")
_EACH = re.compile(r" (?:each|apiece|a ?piece)\b| (?:an?|per) (?P<thing>[a-z]+)\b")
_TOTAL = re.compile(
    rf"(?: {_WORD}){{0,3}},? ?(?:[—–] ?|\()?(?:for |making |or )?(?:a total of|or|totall?ing|making|in all|(?:which )?"
    r"(?:comes?|came) to|(?:which )?(?:amounts?|adds up|add up) to|(?:would |will )?(?:costs?|costing)) (?:an? )?(?:total of )?"
)


def prices(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each count, its price a piece and the whole price that stand in one row."""
    for at, count in enumerate(measures[:-2]):
        price, whole = measures[at + 1 : at + 3]
        if not _is_thing(count) or price.unit is None or price.unit.partition("/")[0] not in CODES:
            continue
        if _AT.fullmatch(text, count.span[1], price.span[0]) and (end := _each(text, count, price)):
            same = whole.unit == price.unit.partition("/")[0]
            if same and _TOTAL.fullmatch(text, end, whole.span[0]) and (check := _check(count, price, whole)):
                yield count, check


def _is_thing(count: Measure) -> bool:
    """Whether a number is of things, or of so much of something."""
    unit = count.unit or ""
    return count.value is not None and unit not in CODES and unit not in DAYS and unit != "share" and "/" not in unit


def _each(text: str, count: Measure, price: Measure) -> int | None:
    """Where the words end that say that the price is for one; None where none do."""
    if "/" in (price.unit or ""):
        return price.span[1] if (price.unit or "").partition("/")[2] == count.unit else None
    found = _EACH.match(text, price.span[1])
    if found is None or (found["thing"] and found["thing"] not in (count.unit, singular(count.unit or ""))):
        return None
    return found.end()


def _check(count: Measure, price: Measure, whole: Measure) -> Check | None:
    many, each, stated = interval(count), interval(price), interval(whole)
    if many is None or each is None or stated is None or not (count.value and price.value and whole.value):
        return None
    if many.high == float("inf") or many.low <= 0:
        return None
    computed = count.value * price.value
    if not whole.value / FAR <= computed <= whole.value * FAR:
        return None
    return Check(
        kind="rate",
        computed=f"{number(count.value)} × {quantity(price.value, whole.unit)} = {quantity(computed, whole.unit)}",
        inputs=[cited(one) for one in (count, price, whole)],
        verdict=verdict(whole.value, computed, stated.overlaps(many.scaled(each)), whole.unit),
    )
