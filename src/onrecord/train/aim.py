"""Aim: where a labelled statement names the one whom it is aimed at.

The labels have the target's name, by the fullest that the report gives; the content has a word of that
name, another name of the same actor or of its side ("Orrin" for Tolmar), a pronoun, or nothing of it.
"""

import re
from functools import cache

from onrecord.known.known import Known
from onrecord.known.table import table
from onrecord.record.paragraph import Range
from onrecord.record.word import WORD
from onrecord.train.label import Label

SHORTEST = 3  # letters of a word that tells a name
PRONOUNS = frozenset("he him his she her they them their you your".split())
TITLES = frozenset(
    "the and for president minister prime secretary general state foreign government party new united"
    " north south east west republic army national front people movement islamic".split()
)


def aimed(statement: Label, text: str) -> list[Range] | None:
    """The words of the contents that name the target, each of several once; None where none of them does,
    and empty where the statement has no target."""
    if statement.target is None:
        return []
    tokens = [match for span in statement.content for match in WORD.finditer(text, *span)]
    words = [match[0] for match in tokens]
    found = [place for name in statement.target.split("; ") if (place := _named(name, words))]
    return [(tokens[begin].start(), tokens[end - 1].end()) for begin, end in found] or None


def _named(name: str, words: list[str]) -> Range | None:
    """The first words that say the whole name, else those of the same actor, else a telling word of it, else
    a pronoun: where the one who is meant is not named, it mostly stands for him."""
    return _whole(name, words) or _same(name, words) or _part(name, words) or _pronoun(words)


def _whole(name: str, words: list[str]) -> Range | None:
    given = [word.casefold() for word in WORD.findall(name)]
    low = [word.casefold() for word in words]
    size = len(given)
    return next(((at, at + size) for at in range(len(low) - size + 1) if low[at : at + size] == given), None)


def _same(name: str, words: list[str]) -> Range | None:
    sides = _sides(name)
    if not sides:
        return None
    for at in range(len(words)):
        size, actors = table().longest(words, at)
        if size and any(_side(table(), actor.id) in sides for actor, _ in actors[:1]):
            return at, at + size
    return None


@cache
def _sides(name: str) -> frozenset[str]:
    known = table()
    return frozenset(_side(known, actor.id) for actor, _ in known.find(name)[:1])


def _side(known: Known, id_: str) -> str:
    """The party of an actor; a person is but himself."""
    actor = known.get(id_)
    return id_ if actor is None or actor.kind == "person" else known.party(id_).id


def _part(name: str, words: list[str]) -> Range | None:
    """A run of words of the name with capitals, or its last word in small letters or the plural."""
    own = [word for word in WORD.findall(name) if len(word) >= SHORTEST or word.isupper()]
    telling = {word for word in own if word[0].isupper() and word.casefold() not in TITLES}
    for at, word in enumerate(words):
        if word in telling:
            end = at + 1
            while end < len(words) and words[end] in own:
                end += 1
            return at, end
    if not own or own[-1][0].isupper():
        return None
    last = re.compile(re.escape(own[-1].casefold().rstrip("s")) + r"(?:e?s)?")
    return next(((at, at + 1) for at, word in enumerate(words) if last.fullmatch(word.casefold())), None)


def _pronoun(words: list[str]) -> Range | None:
    return next(((at, at + 1) for at, word in enumerate(words) if word.casefold() in PRONOUNS), None)
