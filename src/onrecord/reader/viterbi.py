"""The best sequence of tags (Viterbi 1967)."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.scores import Numbers
from onrecord.reader.stack import Stack
from onrecord.reader.tags import BEGIN, INNER, INSIDE, OUTSIDE, ROLES

Span = tuple[int, int]
NEVER = np.float32(-1e4)
_ROLE = {tag: role for role, tag in INSIDE.items()}
_GOES_ON = {tag: INSIDE[role] for role, tag in BEGIN.items()}


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
    total = _totals(stack, scores, moves, first_moves(moves, inner))
    before = _tags_before(total, moves).tolist()
    best = [OUTSIDE] * len(scores)
    ends = total[:, stack.lasts].argmax(0).tolist()
    for begin, last, end in zip(stack.begins.tolist(), stack.lasts.tolist(), ends, strict=True):
        best[last] = tag = end
        for at in range(last - 1, begin - 1, -1):
            best[at] = tag = before[tag][at]
    return best


def _totals(stack: Stack, scores: Numbers, moves: Numbers, first: Numbers) -> Numbers:
    """`[tag, word]`: the score of the best tags of a paragraph up to the word, if it has the tag."""
    total = np.ascontiguousarray(stack.put(scores).transpose(0, 2, 1))  # rows last: numpy's inner loop
    total[0] += first[:, None]
    steps = moves[:, :, None]
    for before, here in pairwise(total):  # of all rows: to leave out those that have ended takes longer
        np.add(here, np.maximum.reduce(before[:, None] + steps, 0), out=here)
    return np.ascontiguousarray(stack.take(total.transpose(0, 2, 1)).T)


def _tags_before(total: Numbers, moves: Numbers) -> NDArray[np.int8]:
    """`[tag, word]`: the best tag of a word if the next has the tag; of several as good, the first."""
    best = total[0, :-1] + moves[0][:, None]
    out = np.zeros(best.shape, np.int8)
    for tag in range(1, len(moves)):
        other = total[tag, :-1] + moves[tag][:, None]
        np.copyto(out, tag, where=other > best)
        np.maximum(best, other, out=best)
    return out


def spans(tags: list[int]) -> dict[str, list[Span]]:
    """The spans of each role, as half-open ranges of word numbers, in order."""
    found: dict[str, list[Span]] = {role: [] for role in ROLES}
    begin, inside = 0, OUTSIDE  # the span that is open, and the tag that it goes on with
    for at, tag in enumerate(tags):
        if tag == inside:
            continue
        if inside != OUTSIDE:
            found[_ROLE[inside]].append((begin, at))
        begin, inside = at, _GOES_ON.get(tag, OUTSIDE)
    if inside != OUTSIDE:
        found[_ROLE[inside]].append((begin, len(tags)))
    return found
