"""Nature: what a source is, by its noun, and how the guidelines grade it (gold/GUIDELINES.md, `grade`)."""

from onrecord.actors.lexicon import (
    BODIES,
    CROWDS,
    DATA,
    MEDIA_WORDS,
    OUTSIDERS,
    PAPERS,
    PERSONS,
    REBELS,
    TITLES,
    is_plural,
    singular,
)
from onrecord.actors.phrase import Phrase
from onrecord.actors.tokens import Tokens
from onrecord.record.statement import Grade

OFFICERS = frozenset(
    "official source diplomat aide negotiator commander officer militant insider mediator".split()
)
REPORTS = frozenset(("reports", "media", "press", "news"))


def grade(tokens: Tokens, phrase: Phrase) -> Grade:
    """The grade of a source that is described and not named."""
    word = tokens.low(phrase.head)
    noun = singular(word)
    if word in REPORTS or (noun in MEDIA_WORDS and word != "agency"):
        return "media"
    if noun in PAPERS:
        return "institution" if phrase.definite else "data"
    if noun in DATA:
        return "data"
    if phrase.quantified and tokens.low(phrase.begin) == "one" and noun not in BODIES:
        return "anonymous"
    if noun in REBELS and is_plural(word):
        return "unnamed group" if phrase.quantified and noun != "rebel" else "institution"
    return _of_people(phrase, word, noun) or ("institution" if noun in BODIES else _by_form(tokens, phrase))


def _of_people(phrase: Phrase, word: str, noun: str) -> Grade | None:
    """The grade of one person or several, None where the noun names none."""
    if noun in BODIES and noun not in PERSONS | TITLES:
        return "unnamed group" if phrase.quantified and is_plural(word) and noun not in _ALWAYS else None
    if is_plural(word):
        if noun in OFFICERS or (phrase.counted and noun in PERSONS | TITLES):
            return "anonymous"
        return "unnamed group" if noun in CROWDS | OUTSIDERS | PERSONS | TITLES else None
    if noun in TITLES and noun != "official":
        return "anonymous" if phrase.indefinite or phrase.quantified else "named official"
    return "anonymous" if noun in PERSONS | OUTSIDERS else None


_ALWAYS = frozenset(("force", "forces"))


def _by_form(tokens: Tokens, phrase: Phrase) -> Grade:
    """The grade of a noun that no list has."""
    word = tokens.word(phrase.head)
    if word[:1].isupper():
        return "institution"
    if singular(word) in CROWDS or is_plural(word):
        return "unnamed group"
    return "anonymous" if phrase.indefinite else "institution"
