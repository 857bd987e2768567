"""Across: the same measure of the same thing in another report, and how the two numbers go together.

A later and higher count of people contradicts no earlier one, and another day's number none of this day. What
is said in the same words, or the same number by the same source, is one statement that several reports carry:
it is not compared.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from onrecord.record.check import Check
from onrecord.record.reading import Reading
from onrecord.relate.fate import ANYBODY, PEOPLE
from onrecord.relate.precision import FAR, interval, is_count, is_far
from onrecord.relate.tally import Tally, tallies
from onrecord.relate.wording import CONSISTENT, cited, number, quantity, verdict

_FEW = 10  # smaller counts of things are alike in many reports, which tells nothing
_MOST = 3  # checks a measure
_ECHO = 0.8  # the share of words that two sentences have in common if one is the other's


def across(reading: Reading, others: Iterable[Reading]) -> Reading:
    """`reading` with a check more for each number that `others` give for the same as one of its measures.

    It stands at the first measure that states the number. Reports with the same id or the same text are
    passed over.
    """
    own = tallies(reading)
    theirs = defaultdict(list)
    for other in others if own else ():
        if other.report.id != reading.report.id and other.report.text != reading.report.text:
            for one in tallies(other):
                theirs[one.key].append(one)
    first = {(one.key, _stated(one)): one for one in reversed(own)}.values()
    found = {one.measure.span: list(_checks(one, theirs.get(one.key, ()))) for one in first}
    added = [replace(one, checks=[*one.checks, *found.get(one.span, [])]) for one in reading.measures]
    return replace(reading, measures=added)


def sought(reading: Reading) -> list[tuple[tuple[str | None, ...], float, float]]:
    """For each tally the units that another report may give it in, and the least and most that it may be."""
    return [
        (ANYBODY if one.counts and one.key[1:] == PEOPLE else (one.measure.unit,), value / FAR, value * FAR)
        for one in tallies(reading)
        if (value := one.measure.value)
    ]


def is_same(one: Tally, other: Tally) -> bool:
    """Whether two tallies with one key are of the same thing at the same time."""
    if one.apart != other.apart or not one.when.may_be(other.when):
        return False
    if is_far(one.measure.value or 0.0, other.measure.value or 0.0):
        return False
    if one.places and other.places and one.places.isdisjoint(other.places):
        return False
    return _same_people(one, other) if one.counts else _same_thing(one, other)


def _same_people(one: Tally, other: Tally) -> bool:
    """Whether the words say the same of whom is counted, or a name and a word do, or a name and the day."""
    shared, fewest = len(one.words & other.words), min(len(one.words), len(other.words))
    if shared >= 2 and 2 * shared >= fewest:
        return True
    near = not (one.places | one.names).isdisjoint(other.places | other.names)
    alone = one.alone and other.alone and (near or shared > 0)
    return alone or (near and (shared > 0 or bool(one.when.days and other.when.days)))


def _same_thing(one: Tally, other: Tally) -> bool:
    """Whether most words around two quantities are the same, and no name or time of day tells them apart."""
    if one.names and other.names and one.names.isdisjoint(other.names):
        return False
    ends = {each.of.casefold().split()[-1] for each in (one.measure, other.measure) if each.of}
    shared, (fewest, most) = len(one.words & other.words), sorted((len(one.words), len(other.words)))
    alike = shared >= 3 and shared >= 0.6 * fewest and shared >= 0.5 * most
    return alike and len(ends) < 2 and one.when.clocks == other.when.clocks


def is_echo(one: Tally, other: Tally) -> bool:
    """Whether two reports carry one statement: the same number in the same words or by the same source."""
    if _stated(one) != _stated(other):
        return False
    same = len(one.said & other.said) >= _ECHO * len(one.said | other.said)
    return same or (one.source is not None and _last(one.source) == _last(other.source))


def _last(name: str | None) -> str:
    """The last word of a name: "Ana Tolm" is "A. Tolm"."""
    return (name or "").rpartition(" ")[2].casefold()


def _stated(one: Tally) -> tuple[float | None, str | None]:
    return one.measure.value, one.measure.modifier


def _checks(own: Tally, theirs: Iterable[Tally]) -> Iterator[Check]:
    """A check for each number that others give, those that differ first."""
    groups = defaultdict(list)
    for other in theirs:
        if is_same(own, other) and not is_echo(own, other):
            groups[_stated(other)].append(other)
    found = [check for group in groups.values() if (check := _check(own, group)) is not None]
    yield from sorted(found, key=lambda check: check.verdict == CONSISTENT)[:_MOST]


def _check(own: Tally, group: list[Tally]) -> Check | None:
    """The check with the first of a group of tallies that give one number; None where it tells nothing."""
    other = group[0]
    one, two = interval(own.measure), interval(other.measure)
    if one is None or two is None:
        return None
    fits = one.overlaps(two)
    here, there = own.measure.value or 0.0, other.measure.value or 0.0
    if not fits and (_grew(own, other) if own.counts else not own.when.is_sure(other.when)):
        return None
    if fits and not own.counts and here < _FEW and is_count(own.measure):
        return None
    unit = None if is_count(own.measure) else own.measure.unit
    return Check(
        kind="statements",
        computed=f"{number(there)} - {number(here)} = {quantity(there - here, unit)}",
        inputs=[f"{cited(own.measure)}, {own.source or 'the report'}", _said(other, group)],
        verdict=verdict(there, here, fits, unit),
    )


def _said(other: Tally, group: list[Tally]) -> str:
    """Where another report says it, on which day it was published, and how many more say so."""
    report = other.reading.report
    day = f" of {report.published[:10]}" if report.published else ""
    more = len({one.reading.report.id for one in group}) - 1
    also = f" and {more} more" if more else ""
    return f"report {report.id}{day}{also}: {cited(other.measure)}, {other.source or 'the report'}"


def _grew(one: Tally, other: Tally) -> bool:
    """Whether the later report has the higher number."""
    days = one.when.published, other.when.published
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    return (days[0] < days[1]) == ((one.measure.value or 0.0) < (other.measure.value or 0.0))
