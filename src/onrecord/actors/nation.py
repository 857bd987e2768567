"""Nations that no table has, known by their form: "Valdra" beside "Valdran Foreign Minister"."""

from onrecord.actors.lexicon import BODIES, MODIFIERS, TITLES, singular
from onrecord.actors.name import Name
from onrecord.actors.spotted import Spotted
from onrecord.actors.tokens import Tokens
from onrecord.known.actor import Alias, KnownActor

ENDINGS = frozenset("n an ian ean i ish ese e er ite".split())
INTO = frozenset("in into to from across".split())
TOWNS = frozenset("mayor governor".split())  # whom towns and provinces have, too
STATELY = frozenset("ministry minister parliament embassy ambassador army president".split())
SOURCE = "the report"
KINDS = ("other", "place", "nationality", "organisation", "person")
LOCAL = "report:"


def nations(tokens: Tokens, names: list[Name], spotted: Spotted) -> list[KnownActor]:
    """An actor for each unknown name whose people's name stands before an office or a body.

    So does one that things happen in, and that has an office or a body ("in Tolmar", "Tolmar's envoy").
    """
    persons = [name for name in names if name.kind == "person" and name.end > name.begin + 1]
    parts = {tokens.word(at) for name in persons for at in (name.begin, name.end - 1)}
    single = [name for name in names if name.kind in KINDS and name.end == name.begin + 1]
    single = [n for n in single if not spotted.at(n.begin)[0] and tokens.word(n.begin) not in parts]
    words = {tokens.word(name.begin) for name in single}
    owning = {tokens.word(name.begin) for name in single if _owns(tokens, name)}
    found: dict[str, set[str]] = {}
    for word in owning:
        if root := _root(word, words):
            found.setdefault(root, set()).add(word)
    inside = {tokens.word(name.begin) for name in single if tokens.low(name.begin - 1) in INTO}
    owners = {tokens.word(name.begin) for name in single if _has(tokens, name)} & inside
    owners |= {tokens.word(name.begin) for name in single if _has(tokens, name, STATELY)}
    for word in owners - set().union(*found.values()):
        found.setdefault(word, set())
    return [_actor(name, sorted(found[name])) for name in sorted(found)]


def is_local(actor: KnownActor) -> bool:
    """Whether `actor` is known from one report only."""
    return actor.id.startswith(LOCAL)


def _root(word: str, words: set[str]) -> str | None:
    """The name from which `word` is made by an ending of peoples."""
    for name in sorted(words - {word}):
        stem = name.rstrip("aeiouy") if name[-1] in "aeiouy" else name
        made = word.startswith(stem) and (
            word.removeprefix(name) in ENDINGS or word.removeprefix(stem) in ENDINGS
        )
        if len(stem) >= 4 and made:
            return name
    return None


def _owns(tokens: Tokens, name: Name) -> bool:
    """Whether a noun of office or a body follows."""
    at = name.end
    while tokens.low(at) in MODIFIERS:
        at += 1
    return singular(tokens.word(at)) in TITLES | BODIES if tokens.word(at) else False


def _has(tokens: Tokens, name: Name, nouns: frozenset[str] = TITLES | BODIES) -> bool:
    """Whether an office or body is its, which towns have none of."""
    if not tokens.is_possessive(name.end):
        return False
    after = Name(name.end, name.end + (2 if tokens.low(name.end + 1) == "s" else 1), "other")
    at = after.end
    while tokens.low(at) in MODIFIERS:
        at += 1
    return tokens.low(at) not in TOWNS and singular(tokens.word(at) or ".") in nouns


def _actor(name: str, peoples: list[str]) -> KnownActor:
    aliases = [Alias(text=name, kind="name", source=SOURCE)]
    for people in peoples:
        aliases += [Alias(text=text, kind="demonym", source=SOURCE) for text in (people, people + "s")]
    return KnownActor(id=LOCAL + name.casefold(), name=name, kind="state", aliases=tuple(aliases))
