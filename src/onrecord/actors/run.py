"""Run: words with capitals that may be the name of a person."""

from onrecord.actors.lexicon import (
    BODIES,
    CROWDS,
    DATA,
    HONORIFICS,
    MODIFIERS,
    OUTSIDERS,
    PERSONS,
    REBELS,
    STOP,
    TAILS,
    is_plural,
    is_role,
    singular,
)
from onrecord.actors.spotted import Spotted
from onrecord.actors.tokens import APOSTROPHES, Tokens

PARTICLES = frozenset("al el bin ibn ben abu von van der den de da di do dos du la le ul ur af abdul".split())
HYPHENS = frozenset("-‐‑")


def run_end(tokens: Tokens, spotted: Spotted, at: int) -> int:
    """The end of the run of capitalised words from `at` that no list knows; `at` where there is none."""
    begin, end = at, at
    if not tokens.words[at][0].isupper() and tokens.lows[at] not in PARTICLES:
        return at  # most words
    while at < len(tokens) and (at == begin or tokens.joined(at)):
        if _is_part(tokens, spotted, at, begin):
            at = end = at + 1
        elif at == begin and not (tokens.low(at) in PARTICLES and tokens.word(at + 1) in HYPHENS):
            break
        elif _ends_low(tokens, at):
            at = end = at + 2
        elif at == begin or _links(tokens, at):
            at += 1
        else:
            break
    return end


def _ends_low(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen at `at` is followed by a part in small letters: "Jae-in", not "Tolmar-backed"."""
    hyphen = tokens.word(at) in HYPHENS and _glued(tokens, at)
    return hyphen and tokens.word(at + 1).islower() and tokens.low(at + 1) not in TAILS


def _links(tokens: Tokens, at: int) -> bool:
    """Whether the word or mark at `at` can stand between the words of a name."""
    word = tokens.word(at)
    if word == ".":
        return len(tokens.word(at - 1)) == 1 or tokens.low(at - 1) in ("jr", "sr", "st")
    if word in HYPHENS:
        return _glued(tokens, at) and not tokens.word(at + 1).islower()
    if word in APOSTROPHES:
        return _glued(tokens, at) and not tokens.is_possessive(at)
    return word.casefold() in PARTICLES and (word.islower() or tokens.word(at + 1) in HYPHENS)


def _is_part(tokens: Tokens, spotted: Spotted, at: int, begin: int) -> bool:
    """Whether the word at `at` can stand in the name of a person that begins at `begin`."""
    word, low = tokens.word(at), tokens.low(at)
    if not word[:1].isupper() or not word[0].isalpha() or low in STOP:
        return False
    if is_role(word) or low in HONORIFICS or low in MODIFIERS or singular(word) in BODIES | PERSONS:
        return False
    if is_plural(word) and singular(word) in CROWDS | OUTSIDERS | REBELS:
        return False
    if at == begin:
        first = tokens.starts_sentence(at)
        return not (first and (is_common(tokens, at) or singular(word) in CROWDS | OUTSIDERS | DATA | REBELS))
    return not tokens.is_possessive(at - 1) and not _is_no_person(spotted, at)


def _is_no_person(spotted: Spotted, at: int) -> bool:
    """Whether a known name begins at `at`, other than a last name alone: "Ode Dorn" is no known "Dorn"."""
    length, found = spotted.at(at)
    return bool(found) and not (length == 1 and found[0][0].kind == "person")


def is_common(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` also stands in small letters in the report."""
    return tokens.low(at) in tokens.small


def _glued(tokens: Tokens, at: int) -> bool:
    after = (
        at + 1 < len(tokens) and tokens.begins[at + 1] == tokens.ends[at] and tokens.word(at + 1).isalpha()
    )
    return after and at > 0 and tokens.ends[at - 1] == tokens.begins[at]
