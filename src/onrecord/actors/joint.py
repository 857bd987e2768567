"""Joint: the members of a source that names more than one."""

from onrecord.actors.lexicon import (
    BODIES,
    BREAKS,
    CROWDS,
    MODIFIERS,
    PERSONS,
    QUANTIFIERS,
    TITLES,
    is_plural,
    is_role,
    singular,
)
from onrecord.actors.name import Name
from onrecord.actors.phrase import ARTICLES, NOUNS
from onrecord.actors.side import Sides
from onrecord.actors.tokens import Tokens

LONGEST = 20  # words of a name


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
    """Whether "and" joins what one person is: "X, an official and diplomat", "the head and founder, X"."""
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
    noun = right.end if right else end
    while noun < end and tokens.low(noun) in MODIFIERS:
        noun += 1
    behind = tokens.word(noun) if noun < end else ""
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
