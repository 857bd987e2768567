"""Quotations that run on: a paragraph of nothing but speech belongs to who spoke before."""

from dataclasses import replace
from itertools import pairwise

from onrecord.reader.decode import Attribution
from onrecord.reader.viterbi import Span
from onrecord.reader.words import CLOSING, Words

TRUST = 0.8  # what a quotation without a cue keeps of the confidence of the one before


def run_on(words: Words, attributions: list[Attribution]) -> list[Attribution]:
    """`attributions` with the quotations that run on as attributions of their own.

    They have no cue and take the source of the quotation before, through any number of
    paragraphs. Content that the network tied to a cue of an earlier paragraph is one, too.
    """
    left_open = _left_open(words, attributions)
    attributions = [_of_its_own(words, whole, left_open) for whole in attributions]
    found = [part for whole in attributions for part in by_paragraph(words, whole)]
    spoken = _quotation_before(words, found)
    taken = {words.paragraphs[at] for a in found for at, _ in a.content}
    before: Attribution | None = None
    for begin, end in _paragraphs(words):
        number = words.paragraphs[begin]
        if number in spoken:
            before = spoken[number]
        elif before and number not in taken and _is_speech(words, begin, end):
            before = Attribution(None, before.source, [(begin, end)], before.confidence * TRUST)
            found.append(before)
        else:
            before = None
    return sorted(found, key=Attribution.place)


def _left_open(words: Words, attributions: list[Attribution]) -> set[int]:
    """The paragraphs behind those that somebody's quotation ends without a closing mark."""
    ends = {words.paragraphs[begin]: end for begin, end in _paragraphs(words)}
    spoken = _quotation_before(words, attributions)
    return {
        number + 1
        for number, attribution in spoken.items()
        if attribution.cue
        and words.paragraphs[attribution.cue[0]] == number
        and words.quoted[ends[number] - 1]
        and words.shapes[ends[number] - 1] not in CLOSING
    }


def _of_its_own(words: Words, whole: Attribution, left_open: set[int]) -> Attribution:
    """Without what goes on from an open quotation, which the network tied to a cue of a later paragraph."""
    if whole.cue is None or not left_open:
        return whole
    home = words.paragraphs[whole.cue[0]]
    own = [
        c for c in whole.content if words.paragraphs[c[0]] == home or words.paragraphs[c[0]] not in left_open
    ]
    return replace(whole, content=own) if own else whole


def by_paragraph(words: Words, whole: Attribution) -> list[Attribution]:
    """The attribution in its cue's paragraph, and one without cue for each later one."""
    if whole.cue is None:
        return [whole]
    home = words.paragraphs[whole.cue[0]]
    if all(words.paragraphs[c[0]] == home for c in whole.content):
        return [whole]  # most
    here = [c for c in whole.content if words.paragraphs[c[0]] <= home]
    there = [c for c in whole.content if words.paragraphs[c[0]] > home]
    if any(words.paragraphs[c[0]] == home for c in here):  # the reporter's paragraph before is not his speech
        here = [c for c in here if words.paragraphs[c[0]] == home or any(words.quoted[slice(*c)])]
    if home == 0:  # mostly the headline, which says nothing of the plain text below it
        there = [c for c in there if _is_speech(words, *c)]
    parts = [replace(whole, content=here)] if here else []
    for number in sorted({words.paragraphs[c[0]] for c in there}):
        content = [c for c in there if words.paragraphs[c[0]] == number]
        cue = None if here or parts else whole.cue
        parts.append(replace(whole, cue=cue, content=content))
    return parts


def _quotation_before(words: Words, attributions: list[Attribution]) -> dict[int, Attribution]:
    """For each paragraph the last attribution in it that quotes."""
    found: dict[int, Attribution] = {}
    for attribution in attributions:
        last = attribution.content[-1][1] - 1
        if any(words.quoted[at] for part in attribution.content for at in range(*part)):
            found[words.paragraphs[last]] = attribution
    return found


def _paragraphs(words: Words) -> list[Span]:
    begins = [at for at in range(len(words)) if words.places[at]]
    return list(pairwise([*begins, len(words)]))


def _is_speech(words: Words, begin: int, end: int) -> bool:
    """Whether every word stands in quotation marks, in one quotation or several."""
    spoken = [words.quoted[at] for at in range(begin, end) if not words.is_mark(at)]
    return len(spoken) > 2 and all(spoken)
