"""Statements told one stage further back: "Dorn said the bridge was shut and the monitors had told her so".

Behind a cue in the past, one in the past perfect that is joined by "and" reports what the first speaker
knows: it stands in what she said.
"""

from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.words import Words


def backshifted(
    text: str, words: Words, found: list[Attribution]
) -> tuple[list[Attribution], list[Attribution]]:
    """`found` without those that stand in what the one before says, and these, each with its parent."""
    outer: list[Attribution] = []
    inner: list[Attribution] = []
    for given in sorted(found, key=Attribution.place):
        if outer and _goes_on(text, words, outer[-1], given):
            before = outer[-1]
            said = before.content[-1][0], given.content[-1][1]
            outer[-1] = replace(before, content=[*before.content[:-1], said])
            inner = [replace(one, parent=outer[-1]) if one.parent is before else one for one in inner]
            inner.append(replace(given, parent=outer[-1], confidence=given.confidence * before.confidence))
        else:
            outer.append(given)
    return outer, inner


def _goes_on(text: str, words: Words, before: Attribution, given: Attribution) -> bool:
    if not before.cue or not given.cue or not given.source or before.content[-1][0] < before.cue[0]:
        return False
    end = before.content[-1][1]
    joined = given.source[0] == end + 1 and words.written(text, end) == "and"
    plain = not any(words.quoted[at] for at in range(before.place(), given.content[-1][1]))
    had = words.written(text, given.cue[0]) == "had" and given.cue[1] - given.cue[0] > 1
    return joined and plain and had and given.content[0][0] >= given.cue[1]
