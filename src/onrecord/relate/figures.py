"""Figures: two measures of one thing that leave no number open in common."""

from collections.abc import Sequence

from onrecord.record.disagreement import Disagreement
from onrecord.record.measure import Measure
from onrecord.record.span import Span
from onrecord.relate.content import conflict, stem
from onrecord.relate.precision import interval, is_count, is_some_of
from onrecord.relate.said import Said
from onrecord.relate.speaker import same_speaker

DAYS = 7  # an area or a share may still be so; a count is compared on its day only, as it grows
_FATES = frozenset(stem(word) for word in "kill wound displace miss arrest detain capture free release".split())
_ANYBODY = frozenset(("people", "person", "dead", "wounded", "civilian", "body"))


def figures(
    first: Said, second: Said, one: Sequence[Measure], other: Sequence[Measure]
) -> Disagreement | None:
    """The first two of their measures that differ about the same thing at the same time, by two sources.

    The same speaker in another report is a second source: one of the two has the number otherwise.
    """
    apart = first.days_from(second)
    if apart is None or apart > DAYS or (same_speaker(first, second) and first.found.report == second.found.report):
        return None
    for measure in one:
        for against in other:
            if _differ(measure, against) and _same(first, second, measure, against, apart):
                return Disagreement(
                    between=(first.id, second.id), kind="figures", about=measure.of or measure.unit or "number",
                    first=[Span(measure.text, measure.span)], second=[Span(against.text, against.span)],
                )  # fmt: skip
    return None


def _differ(one: Measure, other: Measure) -> bool:
    bounds = interval(one), interval(other)
    return bounds[0] is not None and bounds[1] is not None and not bounds[0].overlaps(bounds[1])


def _same(first: Said, second: Said, one: Measure, other: Measure, apart: int) -> bool:
    """Whether both measure the same: unit, words for what is measured, what became of them, the dates."""
    counts = is_count(one), is_count(other)
    if counts[0] != counts[1] or is_some_of(one) or is_some_of(other) or (counts[0] and apart > 0):
        return False
    if not counts[0] and one.unit != other.unit:
        return False
    words, others = first.content.stems, second.content.stems
    if words & _FATES != others & _FATES:
        return False
    subjects = _subject(one), _subject(other)
    if counts[0] and subjects[0] != subjects[1] and not (subjects[0] <= _PEOPLE and subjects[1] <= _PEOPLE):
        return False
    if not counts[0] and subjects[0] and subjects[1] and not subjects[0] & subjects[1]:
        return False
    dates = first.content.dates, second.content.dates
    if dates[0] and dates[1] and not dates[0] & dates[1]:
        return False
    if conflict(first.content, second.content):
        return False
    rest = (words - subjects[0]) & (others - subjects[1])
    return len(rest) >= 2 or (len(rest) == 1 and min(len(words - subjects[0]), len(others - subjects[1])) <= 3)


def _subject(measure: Measure) -> frozenset[str]:
    told = " ".join(part for part in ((measure.unit if is_count(measure) else None), measure.of) if part)
    return frozenset(stem(word) for word in told.casefold().split() if len(word) > 2)


_PEOPLE = frozenset(stem(word) for word in _ANYBODY)
