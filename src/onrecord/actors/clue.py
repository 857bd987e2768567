"""Clues: what speaks for and against a name as the one that a pronoun means."""

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.actors.function import (
    CONJUNCTIONS,
    PREPOSITIONS,
    function,
    function_of_pronoun,
)
from onrecord.actors.tokens import Tokens

FARTHEST = 4  # sentences
_DISTANCES = ("same sentence", "sentence before", "two sentences before", "farther")
_BREAKS = CONJUNCTIONS | frozenset(",;:—–()")
_OPENING = 8  # words of a phrase before the subject: "In his speech, X said"


class Mention(NamedTuple):
    """A name at the words `[begin, end)`, of the candidate with the number `whose`."""

    begin: int
    end: int
    whose: int


def clues(tokens: Tokens, mentions: list[Mention], at: int) -> Iterator[tuple[Mention, list[str]]]:
    """For each of `mentions`, in order, that the pronoun at `at` can reach, the clues of it.

    A name behind the pronoun is reached in the same sentence only.
    """
    sentences, own = tokens.sentences, function_of_pronoun(tokens, at)
    first: dict[int, int] = {}
    for mention in mentions:
        first.setdefault(sentences[mention.begin], mention.begin)
        away = sentences[at] - sentences[mention.begin]
        if not 0 <= away <= FARTHEST or mention.begin <= at < mention.end:
            continue
        its = function(tokens, mention.begin, mention.end)
        found = [f"{its} for {own}" + (", behind" if mention.begin > at else ", far" if away else ", here")]
        if mention.begin > at:
            found += _behind(tokens, mention, at)
        else:
            found += _before(tokens, mentions, mention, at, away)
            if first[sentences[mention.begin]] == mention.begin:
                found.append("first of this sentence" if away == 0 else "first of its sentence")
            if away == 0 and not _is_broken(tokens, mention.end, at):
                found.append(f"{its} for {own}, in one clause")
        found += _beside(tokens, mention, at)
        yield mention, found


def _before(tokens: Tokens, mentions: list[Mention], mention: Mention, at: int, away: int) -> Iterator[str]:
    yield _DISTANCES[min(away, 3)]
    between = {m.whose for m in mentions if mention.end <= m.begin < at} - {mention.whose}
    yield f"{min(len(between), 3)} between"
    if sum(m.whose == mention.whose for m in mentions if m.begin < at) > 2:
        yield "named often"


def _behind(tokens: Tokens, mention: Mention, at: int) -> Iterator[str]:
    yield "behind"
    begin = at
    while begin and tokens.sentences[begin - 1] == tokens.sentences[at]:
        begin -= 1
    opening = tokens.low(begin) in PREPOSITIONS | CONJUNCTIONS and at - begin < _OPENING
    commas = [place for place in range(at, mention.begin) if tokens.word(place) == ","]
    if opening and len(commas) == 1:
        yield "behind an opening phrase"
    if tokens.word(mention.begin - 1) == ",":
        yield "behind a comma"


def _beside(tokens: Tokens, mention: Mention, at: int) -> Iterator[str]:
    if tokens.quoted[mention.begin] != tokens.quoted[at]:
        yield "across quotation marks"
    if "and" in (tokens.low(mention.begin - 1), tokens.low(mention.end)):
        yield "one of two"
    if tokens.word(mention.begin - 1) == "(":
        yield "in brackets"


def _is_broken(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether something between the words `begin` and `end` may end a clause."""
    return any(tokens.low(at) in _BREAKS for at in range(begin, end))
