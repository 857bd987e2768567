"""Sentence: where one ends, and the sentences of a statement."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.record.span import Span
from onrecord.relate.content import count, is_negated
from onrecord.relate.once import once
from onrecord.relate.said import Said

_SHORT = "Mr Mrs Ms Dr Gen Lt Col Maj Capt Sgt Sen Rep Gov St Jan Feb Aug Sept Oct Nov Dec No".split()
_NO_SHORT = r"(?<!\b[A-Z]\.)" + "".join(rf"(?<!\b{word}\.)" for word in _SHORT)
SENTENCE_END = re.compile(rf"[.?!]{_NO_SHORT}[”\"’)]*\s(?![a-z])|\n")
"""A dot behind a title, an initial or a short month ends no sentence, nor does one before a small letter."""
_THAT = re.compile(r"\s*that\b", re.IGNORECASE)  # "that A, he said, and that B"


class Sentence(NamedTuple):
    """The forms of its words (`Content.forms`), and which of the statement's words they are."""

    forms: tuple[str, ...]
    places: Sequence[int]

    @property
    def negated(self) -> bool:
        """Whether it says no an odd number of times."""
        return is_negated(self.forms)


@once
def sentences(given: Said) -> tuple[Sentence, ...]:
    """Those of its words that stand in no condition; of all, where everything does. None is empty."""
    forms = given.content.forms
    if not given.found.statement.conditions and not any(map(_may_end, given.found.statement.content)):
        return (Sentence(forms, range(len(forms))),) if forms else ()
    bounds = [0, *_bounds(given), len(forms)]
    told = (range(begin, end) for begin, end in pairwise(bounds) if begin < end)
    conditions = [one.span for one in given.found.statement.conditions]
    if not conditions:
        return tuple(Sentence(forms[at.start : at.stop], at) for at in told)
    bound = [any(begin <= one.begin < end for begin, end in conditions) for one in given.content.words]
    if all(bound):
        bound = [False] * len(bound)
    free = ([at for at in each if not bound[at]] for each in told)
    return tuple(Sentence(tuple(forms[at] for at in each), each) for each in free if each)


def _may_end(span: Span) -> bool:
    """Whether a sentence may begin or end in it."""
    return span.text[:5].casefold().strip() == "that" or any(mark in span.text for mark in ".?!\n")


def _bounds(given: Said) -> Iterator[int]:
    """How many words stand before each sentence but the first."""
    before = 0
    for number, span in enumerate(given.found.statement.content):
        if number and _THAT.match(span.text):
            yield before
        begin = 0
        for match in SENTENCE_END.finditer(span.text):
            before += count(span.text[begin : match.end()])
            begin = match.end()
            yield before
        before += count(span.text[begin:])
