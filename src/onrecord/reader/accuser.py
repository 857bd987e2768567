"""Who accuses, where a sentence begins with him and the network names nobody.

"hadrel accused tolmar of ..."
"""

from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.words import STOPS, Words

LONGEST = 3  # words
# "Stands accused", and "people accused of theft" have no accuser; 672 sentences of the labels begin with one
# before such a verb, and the network names him in all but those.
_PASSIVE = frozenset("is are was were be been being stand stands stood has have had also of".split())


def with_accusers(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, where "accused" has no source with the words from the begin of its sentence on."""
    taken = {at for a in found for span in (a.source, *a.content) if span for at in range(*span)}
    return [_accused(text, words, one, taken) if one.source is None else one for one in found]


def _accused(text: str, words: Words, given: Attribution, taken: set[int]) -> Attribution:
    if given.cue is None or words.written(text, *given.cue).casefold() != "accused":
        return given
    end = begin = given.cue[0]
    while begin and not words.places[begin] and words.shapes[begin - 1] not in STOPS:
        begin -= 1
    subject = [words.written(text, at).casefold() for at in range(begin, end)]
    plain = not any(words.is_mark(at) for at in range(begin, end))
    active = words.written(text, given.cue[1]).casefold() != "of" and _PASSIVE.isdisjoint(subject)
    fits = 0 < len(subject) <= LONGEST and taken.isdisjoint(range(begin, end))
    return replace(given, source=(begin, end)) if plain and active and fits else given
