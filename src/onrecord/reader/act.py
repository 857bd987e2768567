"""Act: what an attribution does, what it is about, and on what condition."""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from onrecord.reader.decode import Attribution
from onrecord.reader.moves import ACTS, CONDITION, GRADES, MOVES, TARGET, TARGET_NEXT, UNAIMED, UNCONDITIONAL
from onrecord.reader.scores import Numbers
from onrecord.reader.topics import Topical
from onrecord.reader.tuning import Tuning
from onrecord.reader.viterbi import Span
from onrecord.reader.wordscores import WordScores
from onrecord.record.issue import ISSUES, Issue
from onrecord.record.statement import Act, Grade

GAP = 10  # words that a condition may leave out
SHORTEST = 3  # words of a condition: "if it holds"
AIMED: frozenset[Act] = frozenset(
    ("accuse", "threaten", "demand", "appeal", "criticise", "condition", "offer", "praise")
)
"""Acts that have a target in half of the labelled statements or more."""
BY_ACT = 0.3  # what the log odds of such an act weigh beside the tags of targets; found on dev labels
MOST = 4.6  # of the log odds: one in a hundred
_ISSUES = len(ACTS)  # where the scores of the issues begin, and those of the grades
_GRADES = _ISSUES + len(ISSUES)


class Move(NamedTuple):
    """What a statement does, what it is about, and how its source is identified.

    `confidence` is how probable the act is.
    """

    act: Act
    confidence: float
    issues: list[Issue]
    grade: Grade


class Acts:
    """What the network says of the words of a report, asked for one attribution at a time."""

    def __init__(self, scores: WordScores, tuning: Tuning, topical: Topical | None = None) -> None:
        self._scores, self._topical, self._topics = scores, topical, tuning.topics
        self._issue, self._heat = tuning.issue, tuning.act_heat
        tags = scores.conditions.copy()
        tags[:, UNCONDITIONAL] -= tuning.condition
        self._conditions: list[int] = tags.argmax(1).tolist()
        self._target = tuning.target

    def move(self, given: Attribution) -> Move:
        """What the statement does; the issues stand with the likeliest first, one at least."""
        told = self._of(given)
        acts, issues, grades = told[:_ISSUES], told[_ISSUES:_GRADES], told[_GRADES:]
        if self._topical:
            beside = (self._topics * self._topical.issues(given.content)).tolist()
            issues = [one + other for one, other in zip(issues, beside, strict=True)]
        order = sorted(range(len(issues)), key=lambda at: -issues[at])
        about = [ISSUES[at] for n, at in enumerate(order) if n == 0 or issues[at] > self._issue]
        most = max(acts)
        confidence = 1 / sum([math.exp((one - most) / self._heat) for one in acts])
        return Move(ACTS[acts.index(most)], confidence, about, GRADES[grades.index(max(grades))])

    def conditions(self, given: Attribution) -> list[Span]:
        """The words of its content that say on what condition it holds."""
        found = [span for content in given.content for span in self._within(content)]
        return [(begin, end) for begin, end in found if end - begin >= SHORTEST]

    def targets(self, given: Attribution) -> list[Span]:
        """The words of its content that name those at whom it is aimed, in order; the more readily the
        likelier an act is that is aimed at somebody."""
        readily = self._target + BY_ACT * _aimed(self._of(given)[:_ISSUES])
        found: list[Span] = []
        for begin, end in given.content:
            tags = self._scores.targets[begin:end].copy()
            tags[:, UNAIMED] -= readily
            for at, tag in enumerate(tags.argmax(1).tolist(), begin):
                if tag == TARGET_NEXT and found and found[-1][1] == at:
                    found[-1] = (found[-1][0], at + 1)
                elif tag != UNAIMED:
                    found.append((at, at + 1))
        return found

    def aimed(self, given: Attribution) -> Iterator[tuple[int, float]]:
        """For each word of its content the log odds that it names one at whom it is aimed."""
        for begin, end in given.content:
            tags = self._scores.targets[begin:end]
            odds = np.maximum(tags[:, TARGET], tags[:, TARGET_NEXT]) - tags[:, UNAIMED]
            yield from zip(range(begin, end), odds.tolist(), strict=True)

    def shares(self, given: Attribution) -> dict[Act, float]:
        """How probable each act is."""
        told = self._of(given)[:_ISSUES]
        most = max(told)
        shares = [math.exp(one - most) for one in told]
        return {act: share / sum(shares) for act, share in zip(ACTS, shares, strict=True)}

    def _of(self, given: Attribution) -> list[float]:
        begin = given.content[0][0]
        parts: tuple[Sequence[Span], ...] = (
            [given.cue] if given.cue else [],
            given.content,
            [(begin, begin + 1)],
            [given.source] if given.source else [],
        )
        total = np.zeros(MOVES, np.float32)
        for part, spans in enumerate(parts):
            if spans:
                total += self._part(part, spans)
        told: list[float] = total.tolist()
        return told

    def _part(self, part: int, spans: Sequence[Span]) -> Numbers:
        """What the words of `spans` tell together, each by its weight."""
        each = [self._scores.moves[begin:end, part] for begin, end in spans]
        scores = each[0] if len(each) == 1 else np.concatenate(each)
        if len(scores) == 1:
            return scores[0, 1:]
        weights = np.exp(scores[:, 0] - scores[:, 0].max())
        told: Numbers = np.add.reduce(weights[:, None] * scores[:, 1:]) / np.add.reduce(weights)
        return told

    def _within(self, content: Span) -> list[Span]:
        found: list[Span] = []
        for at in range(*content):
            tag = self._conditions[at]
            if tag == UNCONDITIONAL:
                continue
            if tag != CONDITION and found and at - found[-1][1] <= GAP:
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
        return found


def _aimed(acts: Sequence[float]) -> float:
    """The log odds of an act that is aimed at somebody, of the scores of all."""
    most = max(acts)
    shares = [math.exp(one - most) for one in acts]
    aimed = sum(share for share, act in zip(shares, ACTS, strict=True) if act in AIMED)
    odds = aimed / max(sum(shares) - aimed, 1e-9)
    return max(-MOST, min(math.log(max(odds, 1e-9)), MOST))
