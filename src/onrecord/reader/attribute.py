"""Attributing: the scores of a report into its attributions."""

from dataclasses import replace

import numpy as np

from onrecord.reader.decode import Attribution, Decoder
from onrecord.reader.marginals import marginals
from onrecord.reader.nested import Holders
from onrecord.reader.runon import run_on
from onrecord.reader.scores import ReportScores
from onrecord.reader.tags import BEGIN, OUTSIDE
from onrecord.reader.tuning import Tuning
from onrecord.reader.viterbi import NEVER, best_tags
from onrecord.reader.words import Words


def attribute(words: Words, scores: ReportScores, tuning: Tuning) -> list[Attribution]:
    """The outermost attributions of a report, those that run on included, in the order of the text."""
    starts = np.asarray(words.places, bool)
    tags = best_tags(scores.tags, tuning.moves, starts)
    if BEGIN["content"] not in tags:
        return []
    likely = marginals(scores.tags, tuning.moves, starts)
    found = Decoder(scores, tags, likely, words, tuning.trust).attributions()
    return run_on(words, [a for a in found if a.confidence >= tuning.least])


def attribute_within(words: Words, scores: ReportScores, held: Holders, tuning: Tuning) -> list[Attribution]:
    """The attributions that the nested scores give inside contents; `held` says where these are."""
    inside = held > 0
    if not inside.any():
        return []
    starts = (np.asarray(words.places, bool) | (np.diff(held, prepend=-1) != 0))[inside]
    best = np.full(len(words), OUTSIDE)
    best[inside] = best_tags(scores.tags[inside], tuning.nested, starts)
    if BEGIN["content"] not in best:
        return []
    tags, likely = np.full_like(scores.tags, NEVER), np.zeros_like(scores.tags)
    tags[:, OUTSIDE], likely[:, OUTSIDE] = 0, 1
    tags[inside] = scores.tags[inside]
    likely[inside] = marginals(scores.tags[inside], tuning.nested, starts)
    return Decoder(replace(scores, tags=tags), best.tolist(), likely, words, tuning.trust).attributions()
