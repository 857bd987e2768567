"""The quotation that opens its cue's paragraph, where only what runs on from it was found."""

from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.viterbi import Span
from onrecord.reader.words import Words

FEWEST = 2  # words of a quotation


def opened(words: Words, attributions: list[Attribution]) -> list[Attribution]:
    """`attributions`, those whose contents all stand in later paragraphs with what they quote in their own.

    "“It holds,” Dorn said." and, in the next paragraph, "“It will hold.”" are both Dorn's.
    """
    claimed = {words.paragraphs[begin] for a in attributions for begin, _ in a.content}
    return [
        replace(a, content=[own, *a.content]) if (own := _own(words, a, claimed)) else a for a in attributions
    ]


def _own(words: Words, given: Attribution, claimed: set[int]) -> Span | None:
    """The quotation from the begin of the cue's paragraph to the words that name the speaker."""
    if given.cue is None or words.paragraphs[given.cue[0]] in claimed:
        return None
    home = words.paragraphs[given.cue[0]]
    if any(words.paragraphs[begin] < home for begin, _ in given.content):
        return None
    last = min(span[0] for span in (given.cue, given.source) if span)
    begin = last
    while begin > 0 and words.paragraphs[begin - 1] == home:
        begin -= 1
    while begin < last and words.is_mark(begin):
        begin += 1
    while begin < last and words.is_mark(last - 1):
        last -= 1
    spoken = [words.quoted[at] for at in range(begin, last) if not words.is_mark(at)]
    return (begin, last) if len(spoken) >= FEWEST and all(spoken) else None
