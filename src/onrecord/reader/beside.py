"""Two quotations side by side, each with a speaker of its own.

"“These minutes,” said Brask, “are right.” “Your minutes,” replied Renske": what ends in a comma goes on with
the words that name its speaker, so it is not the end of what the other one says.
"""

from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.viterbi import Span
from onrecord.reader.words import CLOSING, COMMA, STOPS, Words


def parted(words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, each quotation that another's cue or source follows given to that one."""
    out = list(found)
    for number, given in enumerate(out):
        for part in given.content:
            if (at := _next_opens(words, part)) is None:
                continue
            other = next((n for n, o in enumerate(out) if o is not given and _follows(o, part[1])), None)
            if other is None or not given.cue or given.cue[0] >= part[0]:
                continue
            own = [(part[0], at) if p is part else p for p in out[number].content]
            out[number] = replace(out[number], content=own)
            out[other] = replace(out[other], content=sorted([(at, part[1]), *out[other].content]))
    return out


def _follows(given: Attribution, at: int) -> bool:
    """Whether the words that name the speaker begin at word `at`."""
    return given.cue is not None and at in {given.cue[0], given.source[0] if given.source else at - 1}


def _next_opens(words: Words, part: Span) -> int | None:
    """Where a second quotation opens behind a sentence that closes the first; it must end in a comma."""
    begin, end = part
    if words.shapes[end - 1] not in CLOSING or words.shapes[end - 2] != COMMA:
        return None
    for at in range(begin + 1, end - 2):
        stop, close = words.shapes[at - 1] in STOPS, words.shapes[at] in CLOSING
        if stop and close and words.is_mark(at + 1) and words.quoted[at + 2]:
            return at + 1
    return None
