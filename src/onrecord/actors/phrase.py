"""Phrase: the words that name a source, cut into its members, each with its noun."""

from dataclasses import dataclass

from onrecord.actors.lexicon import (
    BODIES,
    BREAKS,
    CROWDS,
    DATA,
    MODIFIERS,
    PAPERS,
    PERSONS,
    QUANTIFIERS,
    REBEL_WORDS,
    TITLES,
    is_plural,
    is_role,
    singular,
)
from onrecord.actors.name import Name
from onrecord.actors.side import HYPHENS, Sides
from onrecord.actors.tokens import Tokens

ARTICLES = frozenset(("the", "a", "an", "this", "that", "these", "those"))
PARTS = frozenset("number group dozen dozens hundreds handful pair couple scores majority".split())
LONGEST = 20  # words of a name
NUMBERS = frozenset("two three four five six seven eight nine ten".split())
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


def members(
    tokens: Tokens, names: dict[int, Name], sides: Sides, begin: int, end: int
) -> list[tuple[int, int]]:
    """The members of a source that is joint: "Rubio and Waltz", "Tolmar, Vesk and the two allies"."""
    near = [names[at] for at in range(max(begin - LONGEST, 0), end) if at in names]
    inside = {at for name in near for at in range(name.begin, name.end)}
    inside |= {at for owner in sides.owners(begin, end) for at in range(owner.begin, owner.end)}
    for at in range(begin + 1, end - 1):
        if tokens.low(at) in ("and", "&") and at not in inside and _joins(tokens, names, begin, at, end):
            left = _list(tokens, names, sides, begin, at)
            return [*left, *members(tokens, names, sides, at + 1, end)]
    return [(begin, end)]


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
    ordinal = words[:2] in (["a", "second"], ["a", "third"], ["a", "fourth"], ["a", "fifth"])
    return words[:1] in (["a"], ["an"], ["another"], ["one"]) or ordinal


def _joins(tokens: Tokens, names: dict[int, Name], begin: int, at: int, end: int) -> bool:
    """Whether the "and" at `at` joins two sources, and not words of one ("foreign and defence ministers")."""
    before, after = at - 1, at + 1
    while before > begin and not tokens.word(before).isalnum():
        before -= 1
    if tokens.low(before) in MODIFIERS and not (
        tokens.low(before) in NOUNS and tokens.low(after) not in MODIFIERS
    ):
        return False
    right = range(after, end)
    if _shares_noun(tokens, names, begin, at, end) or _shares_place(tokens, names, begin, at, end):
        return False
    if _of_one_person(tokens, names, begin, at, end):
        return False
    person = any(at in names and names[at].kind == "person" for at in right)
    noun = any(singular(tokens.word(at)) in NOUNS or is_role(tokens.word(at)) for at in right)
    name = any(at in names for at in right)
    if tokens.low(after) in ("his", "her", "its", "their") and end - after > 1:
        return True
    if any(tokens.low(place) in BREAKS or tokens.word(place) == "," for place in range(begin + 1, at)):
        return (
            person or noun or tokens.low(after) in ARTICLES or (name and not _complement(tokens, begin, at))
        )
    return person or noun or name or tokens.low(after) in ARTICLES or tokens.word(after)[:1].isupper()


def _of_one_person(tokens: Tokens, names: dict[int, Name], begin: int, at: int, end: int) -> bool:
    """Whether "and" joins what one person is: "X, a former official and diplomat", "the head and founder, X"."""
    persons = [
        names[place] for place in range(begin, end) if place in names and names[place].kind == "person"
    ]
    if len(persons) != 1 or tokens.low(at + 1) in ARTICLES:
        return False
    name = persons[0]
    if name.end < at and tokens.word(name.end) == ",":
        return "," not in tokens.words[name.end + 1 : at]
    before = tokens.words[at + 1 : name.begin]
    return name.begin > at and before[-1:] == [","] and is_role(tokens.word(at - 1)) and name.end == end


def _titled(tokens: Tokens, names: dict[int, Name], begin: int, end: int) -> bool:
    """Whether nothing but titles stands before the person's name that ends `[begin, end)`."""
    name = next((names[at] for at in range(begin, end) if at in names and names[at].end == end), None)
    before = range(begin, name.begin if name else begin)
    return name is not None and name.kind == "person" and all(_is_titular(tokens, at) for at in before)


def _is_titular(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    return not word.isalnum() or word[0].isupper() or tokens.low(at) in MODIFIERS | ARTICLES or is_role(word)


def _shares_noun(tokens: Tokens, names: dict[int, Name], begin: int, at: int, end: int) -> bool:
    """Whether the words that "and" joins are of one noun in the plural: "Tolmaran and Veskan officials"."""
    first = begin + (tokens.low(begin) in ARTICLES | QUANTIFIERS)
    left, right = names.get(first), names.get(at + 1)
    peoples = left and right and left.end == at and {left.kind, right.kind} <= {"nationality", "place"}
    behind = tokens.word(right.end) if right and right.end < end else ""
    return bool(peoples) and behind.islower() and is_plural(behind) and singular(behind) not in BODIES


def _shares_place(tokens: Tokens, names: dict[int, Name], begin: int, at: int, end: int) -> bool:
    """Whether "and" joins but the places of persons: "the leaders of Tolmar and Vesk"."""
    noun = next((place for place in range(begin, at) if tokens.low(place) in ("of", "in", "from")), 0)
    after = at + 1 + (tokens.low(at + 1) in ARTICLES)
    right = names.get(after)
    if not noun or right is None or right.end != end or right.kind == "person":
        return False
    between = range(noun + 1, at)
    inside = {place for name in names.values() for place in range(name.begin, name.end)}
    plain = all(place in inside or tokens.low(place) in {",", *ARTICLES} for place in between)
    return (
        plain
        and is_plural(tokens.word(noun - 1))
        and singular(tokens.word(noun - 1)) in CROWDS | PERSONS | TITLES
    )


def _complement(tokens: Tokens, begin: int, at: int) -> bool:
    return any(tokens.low(place) in BREAKS for place in range(begin + 1, at))


def _list(
    tokens: Tokens, names: dict[int, Name], sides: Sides, begin: int, end: int
) -> list[tuple[int, int]]:
    """The members before the last, where commas part nothing but names."""
    while end > begin and not tokens.word(end - 1).isalnum() and tokens.word(end - 1) != ".":
        end -= 1
    cuts = [at for at in range(begin, end) if tokens.word(at) == ","]
    spans = list(zip([begin, *[cut + 1 for cut in cuts]], [*cuts, end], strict=True))
    whole = {(name.begin, name.end) for name in names.values()}
    whole |= {(owner.begin, owner.end) for owner in sides.owners(begin, end)}
    plain = [(b + (tokens.low(b) in ARTICLES), e) in whole or _titled(tokens, names, b, e) for b, e in spans]
    return spans if len(spans) > 1 and all(plain) else [(begin, end)]
