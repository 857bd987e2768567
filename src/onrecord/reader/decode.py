"""Decoding: scores into attributions, from the cue's side."""

from dataclasses import dataclass, field

import numpy as np

from onrecord.reader.scores import Numbers, ReportScores
from onrecord.reader.viterbi import Span, best_tags, spans
from onrecord.reader.words import Words


@dataclass
class Attribution:
    """Who said what, in word numbers; half-open ranges."""

    cue: Span | None
    source: Span | None
    content: list[Span] = field(default_factory=list)
    confidence: float = 1.0


def decode(scores: ReportScores, moves: Numbers, words: Words) -> list[Attribution]:
    """The attributions of a report, in the order of their cues.

    The tags are decoded over the whole report; each content goes to the cue that its words point
    at, each cue to its source or to none. A cue without content attributes nothing.
    """
    starts = np.asarray(words.places, bool)
    found = spans(best_tags(scores.tags, moves, starts))
    by_cue = {cue[0]: Attribution(cue, None) for cue in found["cue"]}
    cues = list(by_cue)
    if not cues:
        return []
    for content in found["content"]:
        at, trust = _cue_of(scores, content, cues)
        by_cue[at].content.append(content)
        by_cue[at].confidence = min(by_cue[at].confidence, trust)
    attributions = [a for a in by_cue.values() if a.content]
    for attribution in attributions:
        attribution.source = _source_of(scores, attribution, found["source"], words)
    return attributions


def _cue_of(scores: ReportScores, content: Span, cues: list[int]) -> tuple[int, float]:
    mean = scores.cues(range(*content), cues).mean(0)
    weights = np.exp(mean - mean.max())
    best = int(mean.argmax())
    return cues[best], float(weights[best] / weights.sum())


def _source_of(scores: ReportScores, attribution: Attribution, sources: list[Span], words: Words) -> Span | None:
    assert attribution.cue is not None
    cue = attribution.cue[0]
    near = [s for s in sources if words.paragraphs[s[0]] == words.paragraphs[cue]]
    best = int(scores.sources(cue, [s[0] for s in near]).argmax())
    return near[best - 1] if best else None
