"""Name tags: the labels that the network gives to words of names, and the names that they make."""

from onrecord.reader.words import Words
from onrecord.reader.wordscores import WordScores
from onrecord.record.name import KINDS, Name, NameKind

NAMELESS = 0
FIRST = {kind: 1 + 2 * number for number, kind in enumerate(KINDS)}  # the first word of a name
NEXT = {kind: tag + 1 for kind, tag in FIRST.items()}  # its other words
NAME_TAGS = 1 + 2 * len(KINDS)
_KIND: dict[int, NameKind] = {tag: kind for tags in (FIRST, NEXT) for kind, tag in tags.items()}
_FIRSTS = frozenset(FIRST.values())


def names(words: Words, scores: WordScores) -> list[Name]:
    """The names by the best tag of each word, in order; none runs over a paragraph."""
    found: list[Name] = []
    last: NameKind | None = None
    seats = stands(scores)
    for at, tag in enumerate(scores.names.argmax(1).tolist()):
        kind = _KIND.get(tag)
        goes_on = tag not in _FIRSTS and last == kind and not words.places[at]
        if kind and goes_on:
            found[-1] = found[-1]._replace(span=(found[-1].span[0], words.ends[at]))
        elif kind:
            found.append(Name((words.begins[at], words.ends[at]), kind, kind == "place" and seats[at]))
        last = kind
    return found


def stands(scores: WordScores) -> list[bool]:
    """For each word whether it means who sits at the place that it names, if it names one."""
    return [bool(one) for one in scores.stands[:, 1] > scores.stands[:, 0]]
