"""Attributing: the scores of a report into its attributions."""

import numpy as np

from onrecord.reader.decode import Attribution, Decoder
from onrecord.reader.marginals import marginals
from onrecord.reader.runon import run_on
from onrecord.reader.scores import Numbers, ReportScores
from onrecord.reader.viterbi import best_tags
from onrecord.reader.words import Words


def attribute(words: Words, scores: ReportScores, moves: Numbers) -> list[Attribution]:
    """The attributions of a report, those that run on included, in the order of the text.

    `moves` are the scores `[tag before, tag]` of one tag following another.
    """
    starts = np.asarray(words.places, bool)
    tags = best_tags(scores.tags, moves, starts)
    likely = marginals(scores.tags, moves, starts)
    return run_on(words, Decoder(scores, tags, likely, words).attributions())
