"""Syntax and names as side tasks: they teach the encoder where clauses begin and end.

The labels are the silver layers of PolNeAR. They are learned from and never shipped.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.words import Words
from onrecord.train.polnear import Document

UNKNOWN = -100
PARTS = """NN IN NNP DT JJ NNS , . VBD RB PRP VB CC VBZ TO VBG VBN VBP '' CD PRP$ `` MD POS : WP WDT
NNPS WRB RP JJR JJS RBR -RRB- -LRB- EX $ RBS PDT UH WP$ FW LS SYM #""".split()
NAMES = """O PERSON ORGANIZATION LOCATION DATE MISC NUMBER DURATION PERCENT MONEY TIME ORDINAL
SET""".split()
RELATIONS = """punct case nmod nsubj det compound amod dobj root advmod mark aux cc conj nmod:poss
ccomp xcomp advcl cop dep acl:relcl nummod acl neg appos auxpass nsubjpass nmod:tmod compound:prt
parataxis mwe expl nmod:npmod csubj iobj det:predet cc:preconj discourse csubjpass""".split()

_PART = {label: i for i, label in enumerate(PARTS)}
_NAME = {label: i for i, label in enumerate(NAMES)}
_RELATION = {label: i for i, label in enumerate(RELATIONS)}


@dataclass
class Syntax:
    """Per word: part of speech, name, relation to the head, and the head's word number (its own: a root)."""

    parts: NDArray[np.int64]
    names: NDArray[np.int64]
    relations: NDArray[np.int64]
    heads: NDArray[np.int64]

    def cut(self, begin: int, end: int) -> "Syntax":
        """The part of one window; heads outside it are UNKNOWN."""
        heads = self.heads[begin:end]
        inside = (heads >= begin) & (heads < end)
        return Syntax(
            self.parts[begin:end],
            self.names[begin:end],
            self.relations[begin:end],
            np.where(inside, heads - begin, UNKNOWN),
        )


def syntax(document: Document, words: Words) -> Syntax:
    """The silver layer of `document` on `words`; words that start no token are UNKNOWN."""
    parts, names, relations, heads = (np.full(len(words), UNKNOWN, np.int64) for _ in range(4))
    numbers = {begin: at for at, begin in enumerate(words.begins)}
    for begin, token in document.syntax.items():
        at = numbers.get(begin)
        if at is None:
            continue
        parts[at] = _PART.get(token.part, UNKNOWN)
        names[at] = _NAME.get(token.name, UNKNOWN)
        relations[at] = _RELATION.get(token.relation, UNKNOWN)
        heads[at] = numbers.get(token.head, UNKNOWN)
    return Syntax(parts, names, relations, heads)
