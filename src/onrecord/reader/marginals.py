"""Marginals: how probable each tag is at each word, over all sequences (forward-backward, Rabiner 1989)."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.scores import Numbers
from onrecord.reader.stack import Stack
from onrecord.reader.viterbi import first_moves

Weights = NDArray[np.float64]
OFTEN = 4  # steps between scalings; doubles reach down to e^-708, so a word's scores may lie 88 apart


def marginals(scores: Numbers, moves: Numbers, starts: NDArray[np.bool_]) -> Numbers:
    """Probabilities `[word, tag]`; the arguments are those of `best_tags`."""
    if not len(scores):
        return scores
    stack = Stack(starts)
    given = np.array(scores.T, np.float64, order="C")
    # Before the scaling: a sure tag that is forbidden would leave nothing to scale.
    given[:, starts] += first_moves(moves)[:, None]
    likely = np.exp(given - given.max(0)).T
    told = _told(stack, np.concatenate((stack.put(likely), stack.put_back(likely)), 2), moves)
    likely *= stack.take(told)[:, : len(moves)]
    likely *= stack.take_back(told)[:, len(moves) :]
    likely /= likely.sum(1, keepdims=True)
    out: Numbers = likely.astype(scores.dtype)
    return out


def _told(stack: Stack, likely: Weights, moves: Numbers) -> Weights:
    """`[column, row, tag and tag]`: what the words before tell of each tag, and, of the word in the same
    place from the end, what those after it tell; each up to a factor. Both ways run in one recursion."""
    tags = len(moves)
    step = np.zeros((2 * tags, 2 * tags))
    step[:tags, :tags] = np.exp(moves.astype(np.float64))
    step[tags:, tags:] = step[:tags, :tags].T
    told = np.ones_like(likely)
    state = likely[0]
    for at in range(1, len(likely)):
        rows = stack.rows[at]
        state = np.matmul(state[:rows], step, out=told[at, :rows]) * likely[at, :rows]
        if at % OFTEN == 0:
            ways = state.reshape(rows, 2, tags)
            ways /= np.maximum.reduce(ways, 2, keepdims=True)
    return told
