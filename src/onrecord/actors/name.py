"""Names in a report, found by their form; a network's head can take this file's place."""

from typing import Literal, NamedTuple

from onrecord.actors.lexicon import (
    BODIES,
    CROWDS,
    DATA,
    HONORIFICS,
    MEDIA_ENDS,
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
from onrecord.actors.media import medium
from onrecord.actors.tokens import APOSTROPHES, Tokens
from onrecord.known.known import Found, Known

Kind = Literal["person", "organisation", "medium", "nationality", "place", "other"]
PARTICLES = frozenset("al el bin ibn ben abu von van der den de da di do dos du la le ul ur af abdul".split())
HYPHENS = "-‐‑"


class Name(NamedTuple):
    """The words `[begin, end)` of a report's tokens, which name something of `kind`.

    A person's name is without its title. "other" may be anything: a place, a person, a plan.
    """

    begin: int
    end: int
    kind: Kind


def names(tokens: Tokens, known: Known) -> list[Name]:
    """All names, in order; none overlaps another."""
    found: list[Name] = []
    at = 0
    while at < len(tokens):
        name = _name(tokens, known, at)
        if name:
            found.append(name)
        at = name.end if name else at + 1
    return _settled(tokens, found)


def _name(tokens: Tokens, known: Known, at: int) -> Name | None:
    length, found = known.longest(tokens.words, at)
    if (words := medium(tokens.words, at)) > length:
        return Name(at, at + words, "medium")
    if found:
        return _known(tokens, known, at, length, found[0])
    end = _person_end(tokens, known, at)
    if end == at:
        return None
    last = tokens.word(end - 1)
    if last in MEDIA_ENDS and end - at > 1:
        return Name(at, end, "medium")
    many = len([word for word in tokens.words[at:end] if word.isalpha()]) > 1
    titled = is_role(tokens.word(at - 1)) or _honorific(tokens, at) or _bracketed(tokens, at)
    allowed = not last.isupper() or len(last) == 1
    return Name(at, end, "person" if (many or titled) and allowed else "other")


def _known(tokens: Tokens, known: Known, at: int, length: int, found: Found) -> Name | None:
    """The known name at `at`, or the person's name that begins so ("Israel Katz"); None for an office."""
    actor, alias = found
    if alias.kind == "leader":
        return None
    if actor.kind == "person" and length > 1:
        return Name(at, at + length, "person")
    end = _person_end(tokens, known, at + length) if tokens.joined(at + length) else at + length
    if actor.kind == "person":  # a last name; with another behind it, it is a first name of somebody else
        return Name(at, end, "person")
    single = length == 1 and tokens.word(at).istitle() and alias.kind in ("name", "capital")
    if single and end == at + length + 1 and not _is_common(tokens, at):
        return Name(at, end, "person")
    return Name(at, at + length, _KINDS.get(alias.kind, "organisation"))


_KINDS: dict[str, Kind] = {"name": "place", "capital": "place", "seat": "place", "demonym": "nationality"}


def _person_end(tokens: Tokens, known: Known, at: int) -> int:
    """The end of the run of capitalised words from `at` that no list knows; `at` where there is none."""
    begin, end = at, at
    while at < len(tokens) and (at == begin or tokens.joined(at)):
        if _is_part(tokens, known, at, begin):
            at = end = at + 1
        elif at == begin and not (tokens.low(at) in PARTICLES and tokens.word(at + 1) in tuple(HYPHENS)):
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
    hyphen = tokens.word(at) in tuple(HYPHENS) and _glued(tokens, at)
    return hyphen and tokens.word(at + 1).islower() and tokens.low(at + 1) not in TAILS


def _links(tokens: Tokens, at: int) -> bool:
    """Whether the word or mark at `at` can stand between the words of a name."""
    word = tokens.word(at)
    if word == ".":
        return len(tokens.word(at - 1)) == 1 or tokens.low(at - 1) in ("jr", "sr", "st")
    if word in tuple(HYPHENS):
        return _glued(tokens, at) and not tokens.word(at + 1).islower()
    if word in tuple(APOSTROPHES):
        return _glued(tokens, at) and not tokens.is_possessive(at)
    return word.casefold() in PARTICLES and (word.islower() or tokens.word(at + 1) in tuple(HYPHENS))


def _is_part(tokens: Tokens, known: Known, at: int, begin: int) -> bool:
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
        return not (
            first and (_is_common(tokens, at) or singular(word) in CROWDS | OUTSIDERS | DATA | REBELS)
        )
    return not tokens.is_possessive(at - 1) and not _is_no_person(known, tokens, at)


def _is_no_person(known: Known, tokens: Tokens, at: int) -> bool:
    """Whether a known name begins at `at`, other than a last name alone: "Ode Dorn" is no known "Dorn"."""
    length, found = known.longest(tokens.words, at)
    return bool(found) and not (length == 1 and found[0][0].kind == "person")


def _is_common(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` also stands in small letters in the report."""
    return tokens.low(at) in tokens.small


def _glued(tokens: Tokens, at: int) -> bool:
    after = (
        at + 1 < len(tokens) and tokens.begins[at + 1] == tokens.ends[at] and tokens.word(at + 1).isalpha()
    )
    return after and at > 0 and tokens.ends[at - 1] == tokens.begins[at]


def _honorific(tokens: Tokens, at: int) -> bool:
    before = at - 2 if tokens.word(at - 1) == "." else at - 1
    return tokens.low(before) in HONORIFICS or (before < at - 1 and is_role(tokens.word(before)))


def _bracketed(tokens: Tokens, at: int) -> bool:
    return tokens.word(at - 1) == "]" and is_role(tokens.word(at - 2))


def _settled(tokens: Tokens, found: list[Name]) -> list[Name]:
    """Single words that are the first or last word of a person's name elsewhere name persons, too."""
    persons = [name for name in found if name.kind == "person"]
    parts = {tokens.word(at) for name in persons for at in (name.begin, name.end - 1)}
    parts |= {"".join(tokens.words[name.begin : name.end]) for name in persons}
    return [
        name._replace(kind="person")
        if name.kind == "other" and "".join(tokens.words[name.begin : name.end]) in parts
        else name
        for name in found
    ]
