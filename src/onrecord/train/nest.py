"""Framing: sentences of a training text put into the mouths of others.

PolNeAR marks no attribution inside another's content. A sentence with its attributions, framed as
the content of one more, shows what a nested attribution looks like; a sentence without any, framed
so, shows where there is none.
"""

import random
from collections.abc import Sequence

from onrecord.record.paragraph import Range
from onrecord.score.gold import Attribution
from onrecord.train.frame import MARKS, Frame, Framed, Kept, framed_twice
from onrecord.train.polnear import Document, Token
from onrecord.train.rebuild import Rebuilt

SHARE = 0.35  # of the sentences with an attribution; of the others half of it
TWICE = 0.15  # of those that are framed, are framed twice
SHORTEST, LONGEST = 20, 300  # code points of a sentence


def nest(document: Document, frames: Sequence[Frame], chance: random.Random) -> Document:
    """`document` with some of its sentences framed."""
    rebuilt = Rebuilt(document)
    for sentence in document.sentences:
        own = [a for a in document.attributions if _touches(a, sentence)]
        if chance.random() < (SHARE if own else SHARE / 2) and _is_fit(document.text, sentence, own):
            rebuilt.add(sentence, own, _framed(document, sentence, frames, chance))
    return rebuilt.document()


def _touches(given: Attribution, sentence: Range) -> bool:
    ranges = (*given.source, *given.cue, *given.content)
    return any(begin < sentence[1] and sentence[0] < end for begin, end in ranges)


def _is_fit(text: str, sentence: Range, own: list[Attribution]) -> bool:
    begin, end = sentence
    if not SHORTEST <= end - begin <= LONGEST or "\n" in text[begin:end] or text[end - 1] != ".":
        return False
    if any(a.content[0][0] == begin for a in own):
        return False  # "..., said A" is not said to be said
    return sum(text.count(mark, begin, end) for mark in MARKS) % 2 == 0 and _is_whole(sentence, own)


def _is_whole(stretch: Range, own: list[Attribution]) -> bool:
    ranges = [r for a in own for r in (*a.source, *a.cue, *a.content)]
    return all(stretch[0] <= b and e <= stretch[1] for b, e in ranges)


def _framed(document: Document, sentence: Range, frames: Sequence[Frame], chance: random.Random) -> Framed:
    begin, end = sentence
    inner = document.text[begin : end - 1]
    quoted = any(mark in inner for mark in MARKS)
    frame = _drawn(frames, chance, quoted)
    kept = Kept(begin, _lowered(inner, frame, document.syntax.get(begin)))
    if chance.random() < TWICE:
        return framed_twice(frame, _drawn(frames, chance, quoted or frame.is_quoted), kept)
    return frame.around(kept)


def _drawn(frames: Sequence[Frame], chance: random.Random, quoted: bool) -> Frame:
    """A frame; one without quotation marks around a sentence that has some."""
    while True:
        frame = chance.choice(frames)
        if not (quoted and frame.is_quoted):
            return frame


def _lowered(inner: str, frame: Frame, token: Token | None) -> str:
    if (
        not frame.before
        or frame.is_quoted
        or (token and token.part.startswith("NNP"))
        or inner.startswith("I ")
    ):
        return inner
    return inner[0].lower() + inner[1:]
