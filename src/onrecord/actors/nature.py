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
UNCOUNTED = frozenset("some many most few all others several everyone everybody nobody none anyone".split())
CLOSE = frozenset("familiar close briefed involved".split())  # who they are is known, and not said


def grade(tokens: Tokens, phrase: Phrase) -> Grade:
    """The grade of a source that is described and not named."""
    word = tokens.low(phrase.head)
    noun = singular(word)
    if word in REPORTS or (noun in MEDIA_WORDS and (noun != "agency" or _of_news(tokens, phrase))):
        return "media"
    if noun in PAPERS:
        return "institution" if phrase.definite else "data"
    if noun in DATA:
        return "data"
    if noun in REBELS and is_plural(word):
        return "unnamed group" if phrase.quantified and noun != "rebel" else "institution"
    named = _uncertain(tokens, phrase, word, noun) or _of_people(phrase, word, noun)
    return named or ("institution" if noun in BODIES else _by_form(tokens, phrase))


def _of_news(tokens: Tokens, phrase: Phrase) -> bool:
    return tokens.low(phrase.head - 1) == "news"


def _uncertain(tokens: Tokens, phrase: Phrase, word: str, noun: str) -> Grade | None:
    """The grade of some without a noun ("many"), of people close to something, of "one of ..."."""
    if word in UNCOUNTED:
        return "unnamed group"
    one = phrase.quantified and tokens.low(phrase.begin) == "one" and noun not in BODIES
    return "anonymous" if one or (word == "people" and tokens.low(phrase.core) in CLOSE) else None


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
    if phrase.quantified and is_plural(word):
        return "unnamed group"
    common = tokens.starts_sentence(phrase.head) and word.casefold() in tokens.small
    if word[:1].isupper() and not common:
        return "institution"
    if singular(word) in CROWDS or is_plural(word):
        return "unnamed group"
    return "anonymous" if phrase.indefinite else "institution"
