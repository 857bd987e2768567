"""Name tags: the labels that the network gives to words of names, and the names that they make."""

from onrecord.reader.scores import Numbers
from onrecord.reader.words import Words
from onrecord.record.name import KINDS, Name, NameKind

NAMELESS = 0
FIRST = {kind: 1 + 2 * number for number, kind in enumerate(KINDS)}  # the first word of a name
NEXT = {kind: tag + 1 for kind, tag in FIRST.items()}  # its other words
NAME_TAGS = 1 + 2 * len(KINDS)
_KIND: dict[int, NameKind] = {tag: kind for tags in (FIRST, NEXT) for kind, tag in tags.items()}
_FIRSTS = frozenset(FIRST.values())


def names(words: Words, scores: Numbers) -> list[Name]:
    """The names by the best tag of each word, `scores[word, tag]`, in order; none runs over a paragraph."""
    found: list[Name] = []
    last: NameKind | None = None
    for at, tag in enumerate(scores.argmax(1).tolist()):
        kind = _KIND.get(tag)
        goes_on = tag not in _FIRSTS and last == kind and not words.places[at]
        if kind and goes_on:
            found[-1] = found[-1]._replace(span=(found[-1].span[0], words.ends[at]))
        elif kind:
            found.append(Name((words.begins[at], words.ends[at]), kind))
        last = kind
    return found
