"""Organisations that no table has: what the network tells to be one speaks for itself ("Harrow Shipping")."""

from onrecord.actors.abbreviation import in_full
from onrecord.actors.lexicon import (
    LEARNED,
    MEDIA_ENDS,
    MEDIA_WORDS,
    REBEL_WORDS,
    STATE_BODIES,
    is_role,
    singular,
)
from onrecord.actors.media import is_medium
from onrecord.actors.name import Name
from onrecord.actors.nation import LOCAL, SOURCE
from onrecord.actors.spotted import Spotted
from onrecord.actors.tokens import Tokens
from onrecord.known.actor import Alias, AliasKind, KnownActor

_OF_STATES = STATE_BODIES | frozenset(
    """court department agency committee senate congress assembly council commission police authority
    administration force forces guard guards service bureau treasury district intelligence""".split()
)
_OTHERS = (
    LEARNED
    | MEDIA_WORDS
    | REBEL_WORDS
    | frozenset(
        """center centre forum policy economics consulting endowment yale harvard oxford cambridge stanford
        princeton brookings republican democrat minority majority""".split()
    )
)  # whose people speak for themselves, or for another

_PORTFOLIO = frozenset("secretary minister".split())  # of "Work and Pensions"
_ALONE = frozenset("house hill state commons lords mideast brexit mep mp".split())  # one word that is no body
_BODIES: frozenset[AliasKind] = frozenset(("institution", "seat", "forces"))


def organisations(tokens: Tokens, names: list[Name], spotted: Spotted) -> list[KnownActor]:
    """An actor for each unknown organisation that `names` has, with its abbreviation.

    None for media, for bodies of states, and for places of thought and learning, whose people speak for
    themselves.
    """
    found: dict[str, set[str]] = {}
    persons = {tokens.text(name.begin, name.end) for name in names if name.kind == "person"}
    for name in names:
        if name.kind != "organisation" or not _may_speak(tokens, name, spotted):
            continue
        text = tokens.text(name.begin, name.end)
        if text in persons:
            continue
        full = in_full(tokens, names, text)
        if full == text or not (is_medium(full) or spotted.known.find(full)):
            found.setdefault(LOCAL + full.casefold(), set()).update((full, text))
    return [_actor(id_, sorted(found[id_], key=lambda text: (-len(text), text))) for id_ in sorted(found)]


def _may_speak(tokens: Tokens, name: Name, spotted: Spotted) -> bool:
    words = [singular(word) for word in tokens.words[name.begin : name.end] if word.isalpha()]
    known = spotted.at(name.begin)[0] or tokens.low(name.end) in _PORTFOLIO
    if known or not words or not tokens.word(name.begin)[0].isupper():
        return False
    other = not (_OF_STATES | _OTHERS).isdisjoint(words) or tokens.word(name.end - 1) in MEDIA_ENDS
    other = other or (len(words) == 1 and words[0] in _ALONE)
    inside = [spotted.at(at)[1] for at in range(name.begin, name.end)]
    of_state = any(alias.kind in _BODIES for each in inside for _, alias in each)  # "Asia Pentagon"
    return not other and not of_state and not any(map(is_role, words))


def _actor(id_: str, names: list[str]) -> KnownActor:
    return KnownActor(
        id=id_,
        name=names[0],
        kind="organisation",
        aliases=tuple(Alias(text=text, kind="name", source=SOURCE) for text in names),
    )
