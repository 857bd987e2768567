"""Word scores: what the network says of each word, beside the attributions."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from onrecord.reader.scores import Numbers
from onrecord.reader.window import Window


class WordScores(NamedTuple):
    """`names[i]`, `conditions[i]` and `targets[i]` score the tags of word i; `stands[i]` whether it names a
    place or who sits there; `moves[i, p]`, as part p of a statement, its act, issues and grade, behind the
    weight that it has there."""

    names: Numbers  # [word, name tag]
    stands: Numbers  # [word, place and who sits there]
    moves: Numbers  # [word, part, weight and moves]
    conditions: Numbers  # [word, condition tag]
    targets: Numbers  # [word, target tag]

    @classmethod
    def of(cls, windows: Sequence[Window], parts: Sequence["WordScores | None"]) -> "WordScores | None":
        """Those of a report, each word's by the window that reads it; None where the network gives none."""
        inner = [slice(w.first - w.begin, w.last - w.begin) for w in windows]
        read = [[array[at] for array in part] for at, part in zip(inner, parts, strict=True) if part]
        if not read:
            return None
        return cls(*(np.concatenate(arrays) for arrays in zip(*read, strict=True)))
