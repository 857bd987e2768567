"""Phrase: the words that name a source, its noun and what stands around it."""

from dataclasses import dataclass

from onrecord.actors.lexicon import (
    BODIES,
    BREAKS,
    CROWDS,
    DATA,
    PAPERS,
    PERSONS,
    QUANTIFIERS,
    REBEL_WORDS,
    singular,
)
from onrecord.actors.name import Name
from onrecord.actors.side import HYPHENS
from onrecord.actors.tokens import Tokens

ARTICLES = frozenset(("the", "a", "an", "this", "that", "these", "those"))
PARTS = frozenset("number lot lots group dozen dozens hundreds handful pair couple scores majority".split())
NUMBERS = frozenset("two three four five six seven eight nine ten".split())
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
NOUNS = BODIES | CROWDS | PERSONS | REBEL_WORDS


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words `[begin, end)`; the noun phrase without what is behind its noun ends at `core`.

    `head` is the place of the noun. `quantified` is true of "some of ...", "several ...", `counted` of
    those with a number ("two of ..."), `definite` of "the ..."
    and of a possessive, `indefinite` of "a ..." and "another ...".
    """

    begin: int
    end: int
    core: int
    head: int
    quantified: bool
    counted: bool
    definite: bool
    indefinite: bool


def phrase(tokens: Tokens, names: dict[int, Name], begin: int, end: int) -> Phrase:
    """What `[begin, end)`, one member, is made of."""
    first = begin
    while first < end - 1 and not tokens.word(first).isalnum():
        first += 1
    core = _core(tokens, names, first, end)
    words = [tokens.low(at) for at in range(first, core)]
    partitive = tokens.low(core) == "of" and core + 1 < end
    if partitive and all(
        w in QUANTIFIERS | PARTS | ARTICLES or singular(w) in PARTS or w.isdigit() for w in words
    ):
        inner = phrase(tokens, names, core + 1, end)
        return Phrase(begin, end, inner.core, inner.head, True, _counted(words), False, False)
    head = core - 1
    while head > first and (not tokens.word(head).isalnum() or tokens.is_possessive(head - 1)):
        head -= 1
    number = any(word in QUANTIFIERS or word.isdigit() for word in words[:2])
    possessive = any(tokens.is_possessive(at) for at in range(first, core))
    definite = words[:1] in (["the"], ["this"], ["that"], ["its"], ["his"], ["her"], ["their"]) or possessive
    return Phrase(
        begin, end, core, head, number and words[:1] != ["the"], _counted(words), definite, _new(words)
    )


def _core(tokens: Tokens, names: dict[int, Name], begin: int, end: int) -> int:
    """Where the noun phrase ends: before a preposition, a pronoun that opens a clause, or a comma."""
    at = begin
    while at < end:
        name = names.get(at)
        if at > begin and _trails(tokens, at):
            return at
        if at > begin and _breaks(tokens, at):
            return at
        at = min(name.end, end) if name else at + 1
    return end


def _breaks(tokens: Tokens, at: int) -> bool:
    """Whether the word or mark at `at` ends the noun phrase; not the end of "Orrin-based"."""
    if tokens.word(at) in (",", "(", "—", "–", ";", ":"):
        return True
    glued = tokens.word(at - 1) in HYPHENS and tokens.ends[at - 1] == tokens.begins[at]
    return tokens.low(at) in BREAKS and not glued


def _trails(tokens: Tokens, at: int) -> bool:
    """Whether a clause without a verb of its own begins at `at`, or a day: "a schedule circulated by ..."."""
    word = tokens.word(at)
    participle = word.islower() and (word.endswith(("ed", "ing")) or word in _PARTICIPLES)
    return (participle or word.casefold() in DAYS) and singular(tokens.word(at - 1)) in NOUNS | DATA | PAPERS


_PARTICIPLES = frozenset("seen written drawn sent".split())


def _counted(words: list[str]) -> bool:
    return any(word in NUMBERS or word.isdigit() for word in words[:2])


def _new(words: list[str]) -> bool:
    return words[:1] in (["a"], ["an"], ["another"], ["one"])
