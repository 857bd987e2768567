"""Act: what an attribution does, what it is about, and on what condition."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from onrecord.reader.decode import Attribution
from onrecord.reader.moves import ACTS, CONDITION, GRADES, MOVES, TARGET_NEXT, UNAIMED, UNCONDITIONAL
from onrecord.reader.scores import Numbers
from onrecord.reader.tuning import Tuning
from onrecord.reader.viterbi import Span
from onrecord.reader.wordscores import WordScores
from onrecord.record.issue import ISSUES, Issue
from onrecord.record.statement import Act, Grade

GAP = 10  # words that a condition may leave out
SHORTEST = 3  # words of a condition: "if it holds"


class Move(NamedTuple):
    """What a statement does, what it is about, and how its source is identified.

    `act` is None where none is probable enough.
    """

    act: Act | None
    issues: list[Issue]
    grade: Grade


class Acts:
    """What the network says of the words of a report, asked for one attribution at a time."""

    def __init__(self, scores: WordScores, tuning: Tuning) -> None:
        self._scores = scores
        self._issue, self._least = tuning.issue, tuning.act_least
        tags = scores.conditions.copy()
        tags[:, UNCONDITIONAL] -= tuning.condition
        self._conditions = tags.argmax(1)
        tags = scores.targets.copy()
        tags[:, UNAIMED] -= tuning.target
        self._targets = tags.argmax(1)

    def move(self, given: Attribution) -> Move:
        """What the statement does; the issues stand with the likeliest first, one at least."""
        acts, issues, grades = np.split(self._of(given), (len(ACTS), len(ACTS) + len(ISSUES)))
        order = np.argsort(-issues, kind="stable")
        about = [ISSUES[at] for n, at in enumerate(order) if n == 0 or issues[at] > self._issue]
        likely = np.exp(acts - acts.max())
        act = ACTS[int(acts.argmax())] if 1 / likely.sum() >= self._least else None
        return Move(act, about, GRADES[int(grades.argmax())])

    def conditions(self, given: Attribution) -> list[Span]:
        """The words of its content that say on what condition it holds."""
        found = [span for content in given.content for span in self._within(content)]
        return [(begin, end) for begin, end in found if end - begin >= SHORTEST]

    def targets(self, given: Attribution) -> list[Span]:
        """The words of its content that name those at whom it is aimed, in order."""
        found: list[Span] = []
        for at in (word for content in given.content for word in range(*content)):
            if self._targets[at] == TARGET_NEXT and found and found[-1][1] == at:
                found[-1] = (found[-1][0], at + 1)
            elif self._targets[at] != UNAIMED:
                found.append((at, at + 1))
        return found

    def _of(self, given: Attribution) -> Numbers:
        begin = given.content[0][0]
        parts: tuple[Sequence[Span], ...] = (
            [given.cue] if given.cue else [],
            given.content,
            [(begin, begin + 1)],
            [given.source] if given.source else [],
        )
        total = np.zeros(MOVES, np.float32)
        for part, spans in enumerate(parts):
            at = [word for span in spans for word in range(*span)]
            if at:
                scores = self._scores.moves[at, part]
                weights = np.exp(scores[:, 0] - scores[:, 0].max())
                total += (weights[:, None] * scores[:, 1:]).sum(0) / weights.sum()
        return total

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
