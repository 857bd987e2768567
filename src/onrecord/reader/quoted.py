"""Where a content leaves a quotation."""

from itertools import pairwise

from onrecord.reader.viterbi import Span
from onrecord.reader.words import CLOSING, COMMA, INSIDE, OUTSIDE, STOPS, Words


def within_quotation(words: Words, content: Span) -> Span:
    """`content`, ended where a quotation in it ends with a sentence: what follows is the reporter's.

    "“It holds.” The ferry left" is one sentence of a speaker and one that is not his; "“it holds”
    and that it will" goes on.
    """
    begin, end = content
    quoted = words.quoted[begin:end]
    if INSIDE not in quoted or OUTSIDE not in quoted:
        return content  # most
    spoken = [at for at in range(begin, end) if not words.is_mark(at)]
    for one, other in pairwise(spoken):
        closes = words.quoted[one] and not words.quoted[other]
        if closes and any(words.shapes[at] in STOPS for at in range(one + 1, other)):
            last = one + 1
            while words.is_mark(last):
                last += 1
            return begin, last
    return content


def to_its_mark(words: Words, content: Span) -> Span:
    """`content`, whose last word is quoted, with the stop or comma and the mark that close the quotation.

    The stop is the speaker's, and a mark whose partner stands in the content belongs to it.
    """
    begin, end = content
    if not words.quoted[end - 1] or words.is_mark(end - 1):
        return content  # most
    last = end + 1 if end < len(words) and words.shapes[end] in (*STOPS, COMMA) else end
    closes = last < len(words) and words.shapes[last] in CLOSING
    return (begin, last + 1) if closes and words.paragraphs[last] == words.paragraphs[begin] else content
