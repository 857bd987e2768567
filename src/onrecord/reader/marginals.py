"""Marginals: how probable each tag is at each word, over all sequences (forward-backward, Rabiner 1989)."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.scores import Numbers
from onrecord.reader.tags import INNER
from onrecord.reader.viterbi import NEVER


def marginals(scores: Numbers, moves: Numbers, starts: NDArray[np.bool_]) -> Numbers:
    """Probabilities `[word, tag]`; the arguments are those of `best_tags`."""
    if not len(scores):
        return scores
    scores = scores.copy()
    scores[np.ix_(starts, INNER)] = NEVER
    likely = np.exp(scores - scores.max(1, keepdims=True))
    step = np.exp(moves)
    forward = np.empty_like(likely)
    backward = np.empty_like(likely)
    forward[0] = likely[0] / likely[0].sum()
    for at in range(1, len(likely)):
        here = (forward[at - 1] @ step) * likely[at]
        forward[at] = here / here.sum()
    backward[-1] = 1
    for at in range(len(likely) - 1, 0, -1):
        here = step @ (likely[at] * backward[at])
        backward[at - 1] = here / here.sum()
    both = forward * backward
    out: Numbers = both / both.sum(1, keepdims=True)
    return out
