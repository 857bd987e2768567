"""Nested attributions: what somebody says, in a report, that somebody else said."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.decode import Attribution
from onrecord.reader.viterbi import Span
from onrecord.reader.words import Words

Holders = NDArray[np.int64]
# Pronouns that name the outer speaker: in his own words, and in the reporter's.
_OWN = frozenset({"i", "we", "me", "us", "my", "our", "myself", "ourselves"})
_HIS = frozenset({"he", "she", "it", "they", "himself", "herself", "itself", "themselves"})


def holders(words: Words, outer: list[Attribution]) -> Holders:
    """`[word]` -> 1 + the number of the attribution whose content the word stands in; 0: of none."""
    out = np.zeros(len(words), np.int64)
    for number, attribution in enumerate(outer, 1):
        for begin, end in attribution.content:
            out[begin:end] = number
    return out


def nested(
    text: str, words: Words, found: list[Attribution], outer: list[Attribution], least: float = 0.3
) -> list[Attribution]:
    """Those of `found` that stand in the contents of `outer`, each with its parent.

    Below the confidence `least`, apart from the parent's, nothing is said.

    An attribution to the outer speaker himself is none of its own ("he said he hoped ..."), nor
    is one without a source.
    """
    held = holders(words, outer)
    inside = []
    for attribution in found:
        number = int(held[attribution.cue[0]]) if attribution.cue else 0
        if number and attribution.confidence >= least:
            part = _within(attribution, outer[number - 1], held == number)
            if part and _is_another(text, words, part):
                inside.append(part)
    return inside


def _within(found: Attribution, parent: Attribution, held: NDArray[np.bool_]) -> Attribution | None:
    """What of `found` stands in `parent`'s content, the words `held`; None where nothing is left."""

    def is_inside(span: Span) -> bool:
        return bool(held[slice(*span)].all())

    content = [span for span in found.content if is_inside(span)]
    if not content or not found.source or not is_inside(found.source):
        return None
    confidence = found.confidence * parent.confidence
    return replace(found, content=content, confidence=confidence, parent=parent)


def _is_another(text: str, words: Words, found: Attribution) -> bool:
    """Whether the nested speaker is another than the outer one, as far as a pronoun tells."""
    assert found.source is not None
    begin, end = found.source
    name = text[words.begins[begin] : words.ends[end - 1]].lower()
    return name not in _OWN and (bool(words.quoted[begin]) or name not in _HIS)
