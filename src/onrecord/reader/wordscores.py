"""Word scores: what the network says of each word, beside the attributions."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from onrecord.reader.moves import CONDITIONS, PARTS, WEIGHED
from onrecord.reader.nametags import NAME_TAGS
from onrecord.reader.scores import Numbers
from onrecord.reader.window import Window


class WordScores(NamedTuple):
    """`names[i]` and `conditions[i]` score the tags of word i; `moves[i, p]`, as part p of a statement,
    its act, issues and grade, behind the weight that it has there."""

    names: Numbers  # [word, name tag]
    moves: Numbers  # [word, part, weight and moves]
    conditions: Numbers  # [word, condition tag]

    @classmethod
    def of(cls, windows: Sequence[Window], parts: Sequence["WordScores"]) -> "WordScores":
        """Those of a report: each word has the scores of the window that reads it."""
        if not windows:
            shapes = ((0, NAME_TAGS), (0, PARTS, WEIGHED), (0, CONDITIONS))
            return cls(*(np.zeros(shape, np.float32) for shape in shapes))
        inner = [slice(w.first - w.begin, w.last - w.begin) for w in windows]
        read = [[array[at] for array in part] for at, part in zip(inner, parts, strict=True)]
        return cls(*(np.concatenate(arrays) for arrays in zip(*read, strict=True)))
