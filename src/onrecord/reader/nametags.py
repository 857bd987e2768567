"""Name tags: the labels that the network gives to words of names, and the names that they make."""

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.scores import Numbers
from onrecord.reader.viterbi import NEVER, best_tags
from onrecord.reader.words import MIXED, TITLE, UPPER, Words
from onrecord.reader.wordscores import WordScores
from onrecord.record.name import KINDS, Name, NameKind

NAMELESS = 0
FIRST = {kind: 1 + 2 * number for number, kind in enumerate(KINDS)}  # the first word of a name
NEXT = {kind: tag + 1 for kind, tag in FIRST.items()}  # its other words
NAME_TAGS = 1 + 2 * len(KINDS)
_KIND: dict[int, NameKind] = {tag: kind for tags in (FIRST, NEXT) for kind, tag in tags.items()}
_FIRST = frozenset(FIRST.values())
_NEXT = np.array(list(NEXT.values()))
_CAPITALS = frozenset((TITLE, UPPER, MIXED))
SHARED = 0.3  # on World Newswire that is learned from: none 84.5 F1, 0.3 85.3, 0.5 83.5


def _moves() -> Numbers:
    """Scores `[tag before, tag]`: a further word follows one of its kind."""
    moves = np.zeros((NAME_TAGS, NAME_TAGS), np.float32)
    for kind, tag in NEXT.items():
        moves[[before for before in range(NAME_TAGS) if before not in (FIRST[kind], tag)], tag] = NEVER
    return moves


_MOVES = _moves()


def names(text: str, words: Words, scores: WordScores) -> list[Name]:
    """The names by the best sequence of tags, in order; none runs over a paragraph."""
    if not len(words):
        return []
    found: list[Name] = []
    seats = stands(scores)
    tags = _best(_agreed(text, words, scores.names), np.asarray(words.places, bool))
    for at in np.flatnonzero(tags).tolist():
        tag = tags[at]
        kind = _KIND[tag]
        if tag in _FIRST:
            found.append(Name((words.begins[at], words.ends[at]), kind, kind == "place" and seats[at]))
        else:
            found[-1] = found[-1]._replace(span=(found[-1].span[0], words.ends[at]))
    return found


def _best(scores: Numbers, starts: NDArray[np.bool_]) -> list[int]:
    """The best sequence of tags: the best tag of each word, but in paragraphs where those do not follow."""
    tags = scores.argmax(1)
    before = np.concatenate(([NAMELESS], tags[:-1]))
    before[starts] = NAMELESS
    paragraph = starts.cumsum()
    in_doubt = np.zeros(paragraph[-1] + 1, bool)
    in_doubt[paragraph[_MOVES[before, tags] < 0]] = True
    broken = in_doubt[paragraph]
    tags[broken] = best_tags(scores[broken], _MOVES, starts[broken], _NEXT)
    best: list[int] = tags.tolist()
    return best


def _agreed(text: str, words: Words, scores: Numbers) -> Numbers:
    """`scores`, each word with a capital drawn towards the mean of all that are written like it: within a
    report they mostly name the same."""
    numbers: dict[str, int] = {}
    at = [i for i, shape in enumerate(words.shapes) if shape in _CAPITALS]
    begins, ends = words.begins, words.ends
    group = np.array([numbers.setdefault(text[begins[i] : ends[i]], len(numbers)) for i in at], int)
    if not at:
        return scores
    total = np.zeros((len(numbers), scores.shape[1]), scores.dtype)
    np.add.at(total, group, scores[at])
    mean = total / np.bincount(group)[:, None]
    out = scores.copy()
    out[at] += SHARED * (mean[group] - scores[at])
    return out


def stands(scores: WordScores) -> list[bool]:
    """For each word whether it means who sits at the place that it names, if it names one."""
    told: list[bool] = (scores.stands[:, 1] > scores.stands[:, 0]).tolist()
    return told
