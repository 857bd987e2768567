"""Attributing: the scores of a report into its attributions."""

import numpy as np

from onrecord.reader.decode import Attribution, Decoder
from onrecord.reader.marginals import marginals
from onrecord.reader.runon import run_on
from onrecord.reader.scores import ReportScores
from onrecord.reader.tuning import Tuning
from onrecord.reader.viterbi import best_tags
from onrecord.reader.words import Words


def attribute(words: Words, scores: ReportScores, tuning: Tuning) -> list[Attribution]:
    """The attributions of a report, those that run on included, in the order of the text."""
    starts = np.asarray(words.places, bool)
    tags = best_tags(scores.tags, tuning.moves, starts)
    likely = marginals(scores.tags, tuning.moves, starts)
    found = Decoder(scores, tags, likely, words).attributions()
    return run_on(words, [a for a in found if a.confidence >= tuning.least])
