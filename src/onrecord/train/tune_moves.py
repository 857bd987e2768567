"""Tuning what is said of statements: how sure their acts are, how readily issues and conditions are told.

Found on the labelled reports that are there to choose by, on the statements as they are labelled.
"""

import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from onrecord.reader import Reader
from onrecord.reader.act import Acts
from onrecord.reader.decode import Attribution
from onrecord.reader.topics import Topical
from onrecord.reader.tuning import Tuning
from onrecord.reader.viterbi import Span
from onrecord.reader.words import words
from onrecord.reader.wordscores import WordScores
from onrecord.record.paragraph import Range, paragraphs
from onrecord.record.statement import LIKELY
from onrecord.record.word import cut
from onrecord.train.aim import aimed
from onrecord.train.label import Label, LabelledReport

ISSUES = (-4.0, -3.5, -3.0, -2.5, -2.25, -2.0, -1.75, -1.5, -1.25, -1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5)
TOPICS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8)
CONDITIONS = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5)
TARGETS = CONDITIONS
_NEVER = 1e-6  # the least probability that is taken for one
HEATS = tuple(round(0.7 + 0.05 * n, 2) for n in range(27))


class Known(NamedTuple):
    """A labelled statement as the reader would find it, its conditions and targets in words, and its label.

    `targets` is None where the content does not name the one who is meant.
    """

    attribution: Attribution
    conditions: list[Span]
    targets: list[Span] | None
    label: Label


class Scored(NamedTuple):
    """A report's statements, and what the network and the table of topics say of its words."""

    statements: list[Known]
    scores: WordScores
    topical: Topical | None


def with_moves(
    tuning: Tuning,
    weights: Path,
    labelled: Iterable[tuple[LabelledReport, str]],
    report: Callable[[str], None] = print,
) -> Tuning:
    """`tuning` with the numbers for acts, issues, conditions and targets that are best on `labelled`."""
    reader = Reader(weights)
    scored = [_scored(reader, one, text) for one, text in labelled]
    issues = (tuning._replace(topics=share, issue=n) for share in TOPICS for n in ISSUES)
    tuning = max(issues, key=lambda t: issues_f1(scored, t))
    tuning = max((tuning._replace(condition=n) for n in CONDITIONS), key=lambda t: conditions_f1(scored, t))
    tuning = max((tuning._replace(target=n) for n in TARGETS), key=lambda t: targets_f1(scored, t))
    tuning = min((tuning._replace(act_heat=n) for n in HEATS), key=lambda t: acts_surprise(scored, t))
    likely = [right for right, confidence in _acts(scored, tuning) if confidence >= LIKELY]
    report(
        f"labelled statements as given: acts right {100 * acts_right(scored, tuning):.1f} %, of the "
        f"{len(likely)} likely ones {100 * sum(likely) / max(len(likely), 1):.1f} %, "
        f"issues F1 {100 * issues_f1(scored, tuning):.1f}, conditions F1 "
        f"{100 * conditions_f1(scored, tuning):.1f}, targets F1 {100 * targets_f1(scored, tuning):.1f} "
        f"(heat {tuning.act_heat}, topics {tuning.topics}, issue {tuning.issue}, "
        f"condition {tuning.condition}, target {tuning.target})"
    )
    return tuning


def acts_right(scored: list[Scored], tuning: Tuning) -> float:
    """The share of right acts."""
    told = _acts(scored, tuning)
    return sum(right for right, _ in told) / max(len(told), 1)


def acts_surprise(scored: list[Scored], tuning: Tuning) -> float:
    """How far the confidence of acts is from their being right: the cross entropy, in nats an act."""
    told = _acts(scored, tuning)
    shares = [confidence if right else 1 - confidence for right, confidence in told]
    return -sum(math.log(max(share, _NEVER)) for share in shares) / max(len(told), 1)


def _acts(scored: list[Scored], tuning: Tuning) -> list[tuple[bool, float]]:
    """For each statement whether its act is the one of its label, and the confidence in it."""
    told = [(acts.move(s.attribution), s.label.act) for acts, s in _all(scored, tuning)]
    return [(move.act == given, move.confidence) for move, given in told]


def issues_f1(scored: list[Scored], tuning: Tuning) -> float:
    """Over all labels."""
    pairs = [(set(acts.move(s.attribution).issues), set(s.label.issues)) for acts, s in _all(scored, tuning)]
    both = sum(len(found & given) for found, given in pairs)
    return 2 * both / max(sum(len(found) + len(given) for found, given in pairs), 1)


def conditions_f1(scored: list[Scored], tuning: Tuning) -> float:
    """A condition is found where one overlaps it by at least half (intersection over union of words)."""
    both = total = 0
    for acts, s in _all(scored, tuning):
        found = acts.conditions(s.attribution)
        total += len(found) + len(s.conditions)
        both += sum(any(_overlap(f, given) >= 0.5 for f in found) for given in s.conditions)
    return 2 * both / max(total, 1)


def targets_f1(scored: list[Scored], tuning: Tuning) -> float:
    """A target is found where the first span overlaps one of the label's, as `actors` takes the first; of
    statements of which it is known where they name it."""
    both = total = 0
    for acts, s in _all(scored, tuning):
        if s.targets is not None:
            found = acts.targets(s.attribution)[:1]
            total += len(found) + bool(s.targets)
            both += any(_overlap(f, given) > 0 for f in found for given in s.targets)
    return 2 * both / max(total, 1)


def _overlap(one: Span, other: Span) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(both, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def _all(scored: list[Scored], tuning: Tuning) -> Iterable[tuple[Acts, Known]]:
    for one in scored:
        acts = Acts(one.scores, tuning, one.topical)
        yield from ((acts, known) for known in one.statements)


def _scored(reader: Reader, given: LabelledReport, text: str) -> Scored:
    found = words(text, paragraphs(text))

    def spans(ranges: Iterable[Range]) -> list[Span]:
        return [span for span in (found.covered(*r) for r in ranges) if span[0] < span[1]]

    statements = []
    for label in given.statements:
        cue, source = (next(iter(spans([part] if part else [])), None) for part in (label.cue, label.source))
        known = Attribution(cue, source, spans(label.content))
        if known.content:
            named = aimed(label, text)
            targets = None if named is None else spans(named)
            statements.append(Known(known, spans(label.conditions), targets, label))
    scores = reader.scores(text, found).words
    assert scores is not None, "these weights were made without heads for moves"
    topics = reader.encoder.topics
    return Scored(statements, scores, topics and Topical(topics, cut(text, paragraphs(text))))
