"""Marginals: how probable each tag is at each word, over all sequences (forward-backward, Rabiner 1989)."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.scores import Numbers
from onrecord.reader.stack import Stack
from onrecord.reader.viterbi import first_moves


def marginals(scores: Numbers, moves: Numbers, starts: NDArray[np.bool_]) -> Numbers:
    """Probabilities `[word, tag]`; the arguments are those of `best_tags`."""
    if not len(scores):
        return scores
    stack = Stack(starts)
    step = np.exp(moves)
    stacked = stack.put(scores)
    # Before the scaling: a sure tag that is forbidden would leave nothing to scale.
    stacked[:, 0] += first_moves(moves)
    likely = np.exp(stacked - stacked.max(2, keepdims=True))
    forward, backward = np.ones_like(likely), np.ones_like(likely)
    forward[:, 0] = _scaled(likely[:, 0])
    for at, rows in stack.steps():
        forward[:rows, at] = _scaled((forward[:rows, at - 1] @ step) * likely[:rows, at])
    for at, rows in stack.steps_back():
        backward[:rows, at - 1] = _scaled((likely[:rows, at] * backward[:rows, at]) @ step.T)
    return stack.take(_scaled(forward * backward))


def _scaled(weights: Numbers) -> Numbers:
    """Weights that add up to one over the tags."""
    out: Numbers = weights / weights.sum(-1, keepdims=True)
    return out
