"""The best sequence of tags (Viterbi 1967)."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.scores import Numbers
from onrecord.reader.stack import Stack
from onrecord.reader.tags import BEGIN, INNER, INSIDE, OUTSIDE, ROLES

Span = tuple[int, int]
NEVER = np.float32(-1e4)


def first_moves(moves: Numbers, inner: NDArray[np.int64] = INNER) -> Numbers:
    """Scores `[tag]` of the tags at a paragraph's first word, where nothing, no tag of `inner`, goes on."""
    out: Numbers = moves[OUTSIDE].copy()
    out[inner] = NEVER
    return out


def best_tags(
    scores: Numbers, moves: Numbers, starts: NDArray[np.bool_], inner: NDArray[np.int64] = INNER
) -> list[int]:
    """The tags of highest total score, paragraph by paragraph.

    `scores` `[word, tag]`, `moves` `[tag before, tag]`; `starts` marks the first words of
    paragraphs, the report's first word among them; `inner` are the tags that go on from a word before.
    """
    if not len(scores):
        return []
    stack = Stack(starts)
    stacked = stack.put(scores)
    back = np.zeros(stacked.shape, np.int8)
    total = stacked[:, 0] + first_moves(moves, inner)
    for at, rows in stack.steps():
        every = total[:rows, :, None] + moves
        back[:rows, at] = every.argmax(1)
        total[:rows] = every.max(1) + stacked[:rows, at]
    path = np.empty(stacked.shape[:2], np.int64)
    tag = total.argmax(1)
    for at, rows in stack.steps_back():
        path[:rows, at] = tag[:rows]
        tag[:rows] = back[np.arange(rows), at, tag[:rows]]
    path[:, 0] = tag
    best: list[int] = stack.take(path).tolist()
    return best


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
