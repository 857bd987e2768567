"""The best sequence of tags (Viterbi 1967)."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.scores import Numbers
from onrecord.reader.tags import BEGIN, INNER, INSIDE, OUTSIDE, ROLES

Span = tuple[int, int]
NEVER = np.float32(-1e4)


def best_tags(scores: Numbers, moves: Numbers, starts: NDArray[np.bool_]) -> list[int]:
    """The tags of highest total score.

    `scores` `[word, tag]`, `moves` `[tag before, tag]`; `starts` marks the words that no span
    runs into.
    """
    if not len(scores):
        return []
    scores = scores.copy()
    scores[np.ix_(starts, INNER)] = NEVER
    back = np.zeros(scores.shape, np.int8)
    total = scores[0].copy()
    for at in range(1, len(scores)):
        every = total[:, None] + moves
        back[at] = every.argmax(0)
        total = every.max(0) + scores[at]
    path = [int(total.argmax())]
    for at in range(len(scores) - 1, 0, -1):
        path.append(int(back[at, path[-1]]))
    return path[::-1]


def spans(tags: list[int]) -> dict[str, list[Span]]:
    """The spans of each role, as half-open ranges of word numbers, in order."""
    found: dict[str, list[Span]] = {role: [] for role in ROLES}
    for role in ROLES:
        begin = None
        for at, tag in enumerate([*tags, OUTSIDE]):
            if begin is not None and tag != INSIDE[role]:
                found[role].append((begin, at))
                begin = None
            if tag == BEGIN[role]:
                begin = at
    return found
