"""Figures: two measures of one thing that leave no number open in common."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.record.disagreement import Differing
from onrecord.record.measure import Measure
from onrecord.record.span import Span
from onrecord.relate.content import conflict
from onrecord.relate.precision import interval, is_count, is_some_of
from onrecord.relate.said import Said
from onrecord.relate.speaker import same_speaker
from onrecord.relate.stem import stem
from onrecord.relate.topic import nested

DAYS = 7  # an area or a share may still be so; a count is compared on its day only, as it grows
_FATES = frozenset(
    stem(word) for word in "kill wound displace miss arrest detain capture free release".split()
)
_FRACTIONS = frozenset(
    map(stem, "half halves third quarter fifth sixth tenth percent".split())
)  # numbers, too
_REACH, _BEFORE = 5, 2  # words behind a number and before it
_OF_THE = re.compile(r"\bof (?:the|those|these|its|their) $|\banother $")
_AGE = re.compile(r" or (?:younger|older|under|over)\b|[ -]years?[ -]old\b")
_IN_ALL = re.compile(
    r"\b(?:in all|total|overall|so far|since|altogether|toll|topped|(?:have|has) been|last|every|each)\b",
    re.IGNORECASE,
)
_TOLL = re.compile(
    r"\b(?:death toll|number of (?:the )?dead)\b[^.,;:]{0,40}"
    r"\b(?:to|at|of|is|was|reached|topped|passed|exceeded)(?: now)? $",
    re.IGNORECASE,
)
_KILLED = stem("kill")
_LASTS = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "s", "min", "h"))
_WORD = re.compile(r"[^\W\d_]+")
HALF = 0.5  # of the shorter one's other words
_ANYBODY = frozenset(("people", "person", "dead", "wounded", "civilian", "body"))


class Kind(NamedTuple):
    """`subject` is that of a count, which is compared on its day only; None of what has a `unit`."""

    unit: str | None
    subject: frozenset[str] | None
    fate: str | None
    sums_up: bool


def figures(first: Said, second: Said, one: Sequence[Measure], other: Sequence[Measure]) -> Differing | None:
    """The first two of their measures that differ about the same thing at the same time, by two sources.

    The same speaker in another report is a second source: one of the two has the number otherwise.
    """
    apart = first.days_from(second)
    if not one or not other or nested(first, second) or apart is None or apart > DAYS:
        return None
    if same_speaker(first, second) and first.found.report == second.found.report:
        return None
    for measure in one:
        for against in other:
            if _is_shared(measure, other) or _is_shared(against, one):
                continue
            if _differ(measure, against) and _same(first, second, measure, against, apart):
                return Differing(
                    between=(first.id, second.id), kind="figures",
                    about=measure.of or measure.unit or "number",
                    first=[Span(measure.text, measure.span)], second=[Span(against.text, against.span)],
                )  # fmt: skip
    return None


def kinds(given: Said, measures: Sequence[Measure]) -> frozenset[Kind]:
    """Of which kinds its measures are: only two statements that have a kind in common may differ."""
    if not measures:
        return frozenset()
    fit = (one for one in measures if one.unit not in _LASTS and interval(one) is not None)
    whole = (one for one in fit if not is_some_of(one) and _is_whole(given, one))
    return frozenset(_kind(given, one) for one in whole)


def _kind(given: Said, measure: Measure) -> Kind:
    what = subject(measure)
    counted = is_count(measure)
    return Kind(
        unit=None if counted else measure.unit,
        subject=(_PEOPLE if what <= _PEOPLE else what) if counted else None,
        fate=_fate(given, measure),
        sums_up=_sums_up(given),
    )


def _is_shared(measure: Measure, others: Sequence[Measure]) -> bool:
    """Whether the other statement has the number, too: "from 10,000 kg to 300" differs from no 300."""
    return any(one.unit == measure.unit and one.value == measure.value for one in others)


def _differ(one: Measure, other: Measure) -> bool:
    bounds = interval(one), interval(other)
    return bounds[0] is not None and bounds[1] is not None and not bounds[0].overlaps(bounds[1])


def _same(first: Said, second: Said, one: Measure, other: Measure, apart: int) -> bool:  # noqa: PLR0911 - each is a rule
    """Whether both measure the same: unit, words for what is measured, what became of them, the dates."""
    counts = is_count(one), is_count(other)
    if counts[0] != counts[1] or is_some_of(one) or is_some_of(other) or (counts[0] and apart > 0):
        return False
    if (not counts[0] and one.unit != other.unit) or one.unit in _LASTS or other.unit in _LASTS:
        return False
    if not (_is_whole(first, one) and _is_whole(second, other)) or _sums_up(first) != _sums_up(second):
        return False
    if _fate(first, one) != _fate(second, other):
        return False
    subjects = subject(one), subject(other)
    if counts[0] and subjects[0] != subjects[1] and not (subjects[0] <= _PEOPLE and subjects[1] <= _PEOPLE):
        return False
    if not counts[0] and bool(subjects[0]) != bool(subjects[1]) and one.unit == "share":
        return False
    if not counts[0] and subjects[0] and subjects[1] and not subjects[0] & subjects[1]:
        return False
    dates = first.content.dates, second.content.dates
    if dates[0] and dates[1] and not dates[0] & dates[1]:
        return False
    if conflict(first.content, second.content):
        return False
    if counts[0] and not (subjects[0] and subjects[1]) and _fate(first, one) is None:
        return False
    told = words(first) - subjects[0], words(second) - subjects[1]
    fewest, common = min(map(len, told)), len(told[0] & told[1])
    return common >= min(2, fewest) and common > 0 and common >= HALF * fewest


def _is_whole(given: Said, measure: Measure) -> bool:
    """Whether it is no part of what was counted before, and no age."""
    around = _around(given, measure)
    return around is not None and not (_OF_THE.search(around[0]) or _AGE.match(around[1]))


def _sums_up(given: Said) -> bool:
    """Whether it counts over a stretch of time: "since the war began", "have been killed"."""
    return any(_IN_ALL.search(span.text) for span in given.found.statement.content)


def _fate(given: Said, measure: Measure) -> str | None:
    """What became of those counted: the first word for it behind the number, else the last one before it.

    A death toll counts the dead, however far before the number it is named.
    """
    around = _around(given, measure) or ("", "")
    if _TOLL.search(around[0]):
        return _KILLED
    before, behind = (_WORD.findall(words.casefold()) for words in around)
    near = (*_WORD.findall(measure.text.casefold()), *behind[:_REACH], *reversed(before[-_BEFORE:]))
    return next((word for word in map(stem, near) if word in _FATES), None)


def _around(given: Said, measure: Measure) -> tuple[str, str] | None:
    """The words before the measure and behind it in the same stretch of the statement, if it is its own."""
    begin, end = measure.span
    stretches = (span for span in given.found.statement.content if span.begin <= begin < span.end)
    return next(
        ((span.text[: begin - span.begin], span.text[end - span.begin :]) for span in stretches), None
    )


def words(given: Said) -> frozenset[str]:
    """The stems that two must have in common; those of what is measured are left out besides."""
    return given.content.stems - _FATES - _FRACTIONS


def subject(measure: Measure) -> frozenset[str]:
    """The stems of what is measured."""
    told = " ".join(part for part in ((measure.unit if is_count(measure) else None), measure.of) if part)
    return frozenset(stem(word) for word in told.casefold().split() if len(word) > 2)


_PEOPLE = frozenset(stem(word) for word in _ANYBODY)
