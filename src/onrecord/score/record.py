"""Record figures: statements with all their fields, against those of a careful reader.

The measure is that of the design's evaluation script: a statement is found where the words of its
content overlap by half (intersection over union); the fields are compared on those found. What
stands in a headline counts like the rest, which that script passes over.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.attribution import Figure, cover, overlap

_EMPTY = frozenset(("the", "of", "mr", "mrs", "ms", "s"))
Given = tuple[str, list[Statement], list[Statement]]  # the text, the statements of the reader, of the gold


def record_figures(reports: Iterable[Given]) -> dict[str, Figure]:
    """Figures by field, as shares of what is found.

    "statements" and "conditions" are of all that the gold has; a condition is right where one overlaps it
    by half. The precision of "act", "target" and "made on" is of the statements for which one is told, their
    recall of those whose gold gives one.
    """
    counts: dict[str, Counter[str]] = {}

    def add(name: str, right: int, predicted: int, gold: int) -> None:
        counts.setdefault(name, Counter()).update(right=right, predicted=predicted, gold=gold)

    for text, found, gold in reports:
        pairs = list(paired(text, found, gold))
        add("statements", len(pairs), len(found), len(gold))
        for one, wanted in pairs:
            for name, right in _fields(one, wanted):
                add(name, right, 1, 1)
            for name, told, given, right in _told(one, wanted):
                add(name, bool(told and given and right), bool(told), bool(given))
            add("issues", len(set(one.issues) & set(wanted.issues)), len(one.issues), len(wanted.issues))
        add("conditions", *_conditions(text, found, gold))
    return {name: Figure(c["right"], c["predicted"], c["gold"]) for name, c in counts.items()}


def same_name(one: str | None, other: str | None) -> bool:
    """Whether the words of one name contain the other's; two that are None are the same."""
    if not one or not other:
        return not one and not other
    a, b = ({w for w in re.findall(r"\w+", name.lower()) if w not in _EMPTY} for name in (one, other))
    return bool(a and b) and (a <= b or b <= a)


def _fields(one: Statement, wanted: Statement) -> Iterator[tuple[str, bool]]:
    """The fields that every statement has, and whether they are right."""
    if wanted.grade == "anonymous":
        yield "speaker", one.grade == "anonymous"
    else:
        yield "speaker", same_name(_name(one), _name(wanted))
    yield "party", same_name(one.party, wanted.party)
    yield "grade", one.grade == wanted.grade
    yield "kind", one.kind == wanted.kind


def _told(one: Statement, wanted: Statement) -> Iterator[tuple[str, object, object, bool]]:
    """The fields that are not always told or given: both values, and whether the one is right."""
    yield "act", one.act, wanted.act, one.act == wanted.act
    yield "likely act", one.likely_act, wanted.act, one.act == wanted.act
    yield "target", one.target, wanted.target, same_name(_target(one), _target(wanted))
    yield "made on", one.made_on, wanted.made_on, one.made_on == wanted.made_on


def _target(given: Statement) -> str | None:
    return given.target.name if given.target else None


def _name(given: Statement) -> str | None:
    return given.speaker.name if given.speaker else None


def paired(text: str, found: list[Statement], gold: list[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """One to one, those that overlap most first, of two alike the one that is as much nested."""
    own, theirs = ([_words(text, s.content) for s in given] for given in (found, gold))
    ranked = sorted(
        (
            (overlap(f, g), bool(found[i].parent) == bool(gold[j].parent), -i, -j)
            for i, f in enumerate(own)
            for j, g in enumerate(theirs)
            if f & g
        ),
        reverse=True,
    )
    left, right = set[int](), set[int]()
    for share, _, i, j in ranked:
        if share >= 0.5 and -i not in left and -j not in right:
            left.add(-i)
            right.add(-j)
            yield found[-i], gold[-j]


def _conditions(text: str, found: list[Statement], gold: list[Statement]) -> tuple[int, int, int]:
    """Each stretch of words once, though two statements may share it."""
    own, theirs = ({_words(text, [c]) for s in given for c in s.conditions} for given in (found, gold))
    return sum(any(overlap(f, g) >= 0.5 for f in own) for g in theirs), len(own), len(theirs)


def _words(text: str, spans: list[Span]) -> frozenset[int]:
    return cover(text, [span.span for span in spans])
