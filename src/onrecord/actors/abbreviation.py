"""Abbreviation: the name that a report gives in full and, elsewhere, by its first letters."""

from collections.abc import Iterable

from onrecord.actors.name import Name
from onrecord.actors.tokens import Tokens

KINDS = ("organisation", "medium")
SMALL = frozenset("of the for and on in to at against de la del".split())


def in_full(t: Tokens, names: Iterable[Name], short: str) -> str:
    """The name whose first letters `short` is: "League of Nine (LN)", or a name elsewhere; else `short`."""
    letters = short.replace(".", "")
    if len(letters) < 2 or not letters.isupper() or not letters.isalpha():
        return short
    for at in range(1, len(t) - 1):
        if t.word(at) == letters and t.word(at - 1) == "(" and t.word(at + 1) == ")":
            begin = _begin(t, at - 1, letters)
            if begin is not None:
                return t.text(begin, at - 1)
    for name in names:
        if name.kind in KINDS and name.end - name.begin > 1 and _begin(t, name.end, letters) == name.begin:
            return t.text(name.begin, name.end)
    return short


def _begin(t: Tokens, end: int, letters: str) -> int | None:
    """Where the words begin that end at `end` and have `letters` for their first ones."""
    at, left = end, list(letters)
    while left and at > 0 and end - at < 3 * len(letters):
        at -= 1
        word = t.word(at)
        if word[:1].upper() == left[-1] and (word[0].isupper() or word in SMALL):
            left.pop()
        elif word.casefold() not in SMALL and word.isalnum() and len(word) > 1:
            return None
    return None if left or t.word(at)[:1].islower() else at
