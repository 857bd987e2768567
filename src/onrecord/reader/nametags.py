"""Name tags: the labels that the network gives to words of names, and the names that they make."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.scores import Numbers
from onrecord.reader.viterbi import NEVER, best_tags
from onrecord.reader.words import MIXED, SHAPES, TITLE, UPPER, Words
from onrecord.reader.wordscores import WordScores
from onrecord.record.name import KINDS, Name, NameKind

NAMELESS = 0
FIRST = {kind: 1 + 2 * number for number, kind in enumerate(KINDS)}  # the first word of a name
NEXT = {kind: tag + 1 for kind, tag in FIRST.items()}  # its other words
NAME_TAGS = 1 + 2 * len(KINDS)
_KIND: dict[int, NameKind] = {tag: kind for tags in (FIRST, NEXT) for kind, tag in tags.items()}
_FIRST = frozenset(FIRST.values())
_NEXT = np.array(list(NEXT.values()))
_OF_KIND = [0, *np.repeat(np.arange(1, 1 + len(KINDS)), 2).tolist()]  # a tag's kind; 0 is none
_CAPITALS = frozenset((TITLE, UPPER, MIXED))
SHARED = 0.5  # how far kinds are drawn together; on learned texts, crossed: 0.3 86.4 F1, 0.5 86.6, 0.7 86.5
SURE = 8.0  # a word by so much no part of a name is none whatever its neighbours are


def name_moves() -> Numbers:
    """Scores `[tag before, tag]` that tell nothing but that a further word follows one of its kind."""
    moves = np.zeros((NAME_TAGS, NAME_TAGS), np.float32)
    for kind, tag in NEXT.items():
        moves[[before for before in range(NAME_TAGS) if before not in (FIRST[kind], tag)], tag] = NEVER
    return moves


class NameField(NamedTuple):
    """What is added to the network's scores: `moves` `[tag before, tag]`, and `shapes` `[which, shape, tag]`
    for the shapes of the word before, the word and the word behind (0 where there is none)."""

    moves: Numbers
    shapes: Numbers

    def of_shapes(self, shapes: Sequence[int]) -> Numbers:
        """`[word, tag]`"""
        at = np.array([0, *shapes, 0], int)
        out: Numbers = self.shapes[0, at[:-2]] + self.shapes[1, at[1:-1]] + self.shapes[2, at[2:]]
        return out


PLAIN = NameField(name_moves(), np.zeros((3, SHAPES, NAME_TAGS), np.float32))


def names(text: str, words: Words, scores: WordScores, field: NameField = PLAIN) -> list[Name]:
    """The names by the best sequence of tags, in order; none runs over a paragraph."""
    if not len(words):
        return []
    found: list[Name] = []
    seats = stands(scores)
    drawn = drawn_together(text, words, scores.names)
    tags = best_names(drawn, words, field)
    for at in np.flatnonzero(tags).tolist():
        tag = int(tags[at])
        kind = _KIND[tag]
        if tag in _FIRST:
            found.append(Name((words.begins[at], words.ends[at]), kind, kind == "place" and seats[at]))
        else:
            found[-1] = found[-1]._replace(span=(found[-1].span[0], words.ends[at]))
    return found


def best_names(scores: Numbers, words: Words, field: NameField) -> NDArray[np.int64]:
    """The best sequence of tags."""
    tags = np.full(len(words), NAMELESS)
    looked, begins = in_doubt(scores, np.asarray(words.places, bool))
    scores = (scores + field.of_shapes(words.shapes))[looked]
    tags[looked] = best_tags(scores, field.moves, begins, _NEXT)
    return tags


def in_doubt(scores: Numbers, starts: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """The words that may be part of a name with the word behind each run of them, which says whether a name
    ends there; and which of these begin a run."""
    doubt = scores[:, 1:].max(1) > scores[:, NAMELESS] - SURE
    looked = doubt | (np.concatenate(([False], doubt[:-1])) & ~starts)
    begins = starts | ~np.concatenate(([False], looked[:-1]))
    return np.flatnonzero(looked), begins[looked]


def drawn_together(text: str, words: Words, scores: Numbers) -> Numbers:
    """`scores`, the kind of each word with a capital drawn towards the mean of all that are written like it:
    within a report they mostly name the same. Whether a word is a name's first stays its own."""
    numbers: dict[str, int] = {}
    at = [i for i, shape in enumerate(words.shapes) if shape in _CAPITALS]
    begins, ends = words.begins, words.ends
    group = np.array([numbers.setdefault(text[begins[i] : ends[i]], len(numbers)) for i in at], int)
    if len(numbers) == len(at):
        return scores
    own = scores[at]
    kinds = np.concatenate((own[:, :1], np.logaddexp(own[:, 1::2], own[:, 2::2])), 1)
    total = np.zeros((len(numbers), kinds.shape[1]), scores.dtype)
    np.add.at(total, group, kinds)
    by = SHARED * ((total / np.bincount(group)[:, None])[group] - kinds)
    out = scores.copy()
    out[at] += by[:, _OF_KIND]
    return out


def stands(scores: WordScores) -> list[bool]:
    """For each word whether it means who sits at the place that it names, if it names one."""
    told: list[bool] = (scores.stands[:, 1] > scores.stands[:, 0]).tolist()
    return told
