"""Price: so many at so much each, and what they cost: "40 tankers at $3 million apiece, or $120 million"."""

import re
from collections.abc import Iterator

from onrecord.measures.currency_table import CODES
from onrecord.measures.noun import singular
from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.relate.length import DAYS
from onrecord.relate.precision import interval, is_far
from onrecord.relate.wording import cited, number, quantity, verdict

_WORD = r"(?:(?!\b(?:and|but|while|from|to|by|with|than)\b)[\w’'-]+)"
_AT = re.compile(rf"(?: {_WORD}){{0,4}},? (?:at|for|costing|worth|priced at)(?: an? (?:price|cost) of)? ")
_EACH = re.compile(r" (?:each|apiece|a ?piece)\b| (?:an?|per) (?P<thing>[a-z]+)\b")
_TOTAL = re.compile(
    rf"(?: {_WORD}){{0,3}},? ?(?:[—–] ?|\()?(?:for |making |or )?(?:a total of|or|totall?ing|making|in all"
    r"|costing|(?:which )?(?:(?:comes?|came|amounts?) to|adds? up to)|(?:would |will )?costs?)"
    r" (?:an? )?(?:total of )?"
)


def prices(text: str, measures: list[Measure]) -> Iterator[tuple[Measure, Check]]:
    """A check for each number of things, the price of one, and the price of all that stand in one row."""
    for at, price in enumerate(measures[1:-1], 1):
        currency, _, thing = (price.unit or "").partition("/")
        count, whole = measures[at - 1], measures[at + 1]
        if currency not in CODES or whole.unit != currency or not _is_of_things(count):
            continue
        end = _each(text, count, price, thing)
        joined = _AT.fullmatch(text, count.span[1], price.span[0]) and end is not None
        if joined and _TOTAL.fullmatch(text, end or 0, whole.span[0]):
            check = _check(count, price, whole)
            if check is not None:
                yield count, check


def _is_of_things(count: Measure) -> bool:
    unit = count.unit or ""
    named = unit not in CODES and unit not in DAYS and unit != "share" and "/" not in unit
    return named and count.value is not None


def _each(text: str, count: Measure, price: Measure, thing: str) -> int | None:
    """Where the words end that say that the price is for one of what is counted; None where none do."""
    if thing:
        return price.span[1] if thing == count.unit else None
    found = _EACH.match(text, price.span[1])
    if found is None or (found["thing"] and found["thing"] not in (count.unit, singular(count.unit or ""))):
        return None
    return found.end()


def _check(count: Measure, price: Measure, whole: Measure) -> Check | None:
    many, each, stated = interval(count), interval(price), interval(whole)
    if many is None or each is None or stated is None or many.high == float("inf"):
        return None
    computed, total = (count.value or 0.0) * (price.value or 0.0), whole.value or 0.0
    if is_far(computed, total):
        return None
    unit = whole.unit
    many_said, each_said = number(count.value or 0.0), quantity(price.value or 0.0, unit)
    return Check(
        kind="rate",
        computed=f"{many_said} × {each_said} = {quantity(computed, unit)}",
        inputs=[cited(one) for one in (count, price, whole)],
        verdict=verdict(total, computed, stated.overlaps(many.scaled(each)), unit),
    )
