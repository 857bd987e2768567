"""Attribution figures: spans of each role, and whole attributions, against gold.

The figures are those of the design's evaluation script: precision, recall and F1 over words, so
that punctuation and quotation marks at the edges never count.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from onrecord.record.paragraph import Range
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement
from onrecord.score.gold import Attribution, GoldReport

_WORD = re.compile(r"\w+")
ROLES = ("source", "cue", "content")
NEED = {"overlap": 0.5, "exact": 1.0}

Cover = frozenset[int]


class Figure(msgspec.Struct, frozen=True):
    """One row: how many were right, how many the reader gave, how many the gold has."""

    right: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """In percent, as `recall` and `f1`."""
        return 100 * self.right / max(self.predicted, 1)

    @property
    def recall(self) -> float:
        return 100 * self.right / max(self.gold, 1)

    @property
    def f1(self) -> float:
        return 200 * self.right / max(self.predicted + self.gold, 1)

    def rounded(self) -> dict[str, float]:
        """The figure as JSON gives it, percents to two decimals."""
        percents = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return {name: round(value, 2) for name, value in percents.items()} | {
            "gold": self.gold,
            "predicted": self.predicted,
        }


def attributions(reading: Reading) -> list[Attribution]:
    """The statements of a reading as the gold has them: only outermost ones."""
    return [
        Attribution(
            [s.source.span] if s.source else [], [s.cue.span] if s.cue else [], [c.span for c in s.content]
        )
        for s in outermost(reading)
    ]


def outermost(reading: Reading) -> list[Statement]:
    """The statements of a reading that stand in no other one's content, in its order."""
    return [s for s in reading.statements if not s.parent]


def score(gold: Iterable[GoldReport], predicted: Mapping[str, list[Attribution]]) -> dict[str, Figure]:
    """The figures by name, from "source exact" and "source words" to "attribution exact"."""
    right: Counter[str] = Counter()
    given: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for report in gold:
        guess = predicted.get(report.id, [])
        for name, (one_right, one_given, one_wanted) in _report_counts(report, guess).items():
            right[name] += one_right
            given[name] += one_given
            wanted[name] += one_wanted
    return {name: Figure(right[name], given[name], wanted[name]) for name in wanted}


def table(figures: Mapping[str, Figure], reports: int) -> str:
    """The figures as lines of text."""
    rows = [
        f"{name:22s} P {f.precision:5.1f}  R {f.recall:5.1f}  F1 {f.f1:5.1f}"
        f"   gold {f.gold:6d}  predicted {f.predicted:6d}"
        for name, f in figures.items()
    ]
    return "\n".join([f"{reports} reports", *rows])


def _report_counts(report: GoldReport, guess: list[Attribution]) -> dict[str, tuple[int, int, int]]:
    counts = {}
    for role in ROLES:
        wanted, given = _covers(report, report.attributions, role), _covers(report, guess, role)
        counts[f"{role} exact"] = (len(wanted & given), len(given), len(wanted))
        all_wanted, all_given = frozenset().union(*wanted), frozenset().union(*given)
        counts[f"{role} words"] = (len(all_wanted & all_given), len(all_given), len(all_wanted))
    predicted = sum(1 for a in guess if a.content)
    for kind, need in NEED.items():
        right = len(matched(report, guess, need))
        counts[f"attribution {kind}"] = (right, predicted, len(report.attributions))
    return counts


def matched(report: GoldReport, guess: list[Attribution], need: float) -> set[int]:
    """The places in `guess` of those that are right.

    One-to-one pairs with the gold, best first, of which both content and source overlap by `need`.
    What has no content is never right.
    """
    truths = [_pair(report, a) for a in report.attributions]
    guesses = [_pair(report, a) for a in guess]
    pairs = []
    for i, (source, content) in enumerate(truths):
        for j, (other_source, other_content) in enumerate(guesses):
            by_content, by_source = overlap(content, other_content), overlap(source, other_source)
            if content & other_content and by_content >= need and by_source >= need:
                pairs.append((by_content + by_source, i, j))
    left, right = set(), set()
    for _, i, j in sorted(pairs, reverse=True):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
    return right


def _covers(report: GoldReport, found: list[Attribution], role: str) -> set[Cover]:
    return {c for a in found for span in getattr(a, role) if (c := cover(report.text, [span]))}


def cover(text: str, spans: list[Range]) -> Cover:
    """Where the words begin that the spans cover."""
    return frozenset(b + m.start() for b, e in spans for m in _WORD.finditer(text[b:e]))


def _pair(report: GoldReport, found: Attribution) -> tuple[Cover, Cover]:
    return cover(report.text, found.source), cover(report.text, found.content)


def overlap(one: Cover, other: Cover) -> float:
    """Intersection over union; two empty ones are the same."""
    return len(one & other) / len(one | other) if one | other else 1.0
