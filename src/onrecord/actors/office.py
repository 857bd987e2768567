"""Office: for whom a role makes a person speak."""

from onrecord.actors.lexicon import (
    ENVOYS,
    FEMALE,
    FORMER,
    HONORIFICS,
    LEARNED,
    MALE,
    MODIFIERS,
    OUTSIDERS,
)
from onrecord.actors.nation import is_local
from onrecord.actors.role import ARTICLES, Role
from onrecord.actors.side import Owner, Sides
from onrecord.actors.tokens import Tokens

ABROAD = frozenset("to for on in at with against from near".split())  # before where somebody is sent
_SEATED = frozenset("u un united permanent".split())  # of an observer at the United Nations
ADVISERS = frozenset(("adviser", "advisor"))  # to whom they speak for


def owner_of(sides: Sides, begin: int, end: int, head: str) -> Owner | None:
    """For whom the one with the role `[begin, end)` speaks; not the place to which an envoy is sent."""
    t = sides.tokens
    owners = sides.owners(begin, end)
    owners = [owner for owner in owners if not _may_be_any(owner)] or owners
    if head not in ENVOYS:
        return owners[0] if owners else None
    for owner in owners:
        before = t.low(owner.begin - 1) if t.low(owner.begin - 1) not in ARTICLES else t.low(owner.begin - 2)
        bare = owner.alias.kind == "name" and owner.actor.kind == "state" and not t.is_possessive(owner.end)
        if owner.begin > begin and before in ABROAD and not (head in ADVISERS and before == "to"):
            continue
        if (
            bare
            and before != "of"
            and not t.word(owner.begin).isupper()
            and t.low(owner.end) not in MODIFIERS
        ):
            continue
        return owner
    return None


def _may_be_any(owner: Owner) -> bool:
    """Whether it is a single word that no table has and the network tells to be an organisation."""
    return is_local(owner.actor) and owner.actor.kind == "organisation" and owner.end == owner.begin + 1


def is_outside(tokens: Tokens, role: Role) -> bool:
    """Whether somebody speaks for himself: a scholar, a reporter, one who was in office once."""
    words = [tokens.low(at) for at in range(role.begin, min(role.begin + 4, role.end))]
    return is_private(tokens, role) or any(word in FORMER for word in words)


def is_private(tokens: Tokens, role: Role) -> bool:
    """Whether somebody is in no office: a scholar, a reporter."""
    words = [tokens.low(at) for at in range(role.begin, role.end)]
    if role.head == "observer" and not _SEATED.isdisjoint(words):
        return False
    return role.head in OUTSIDERS or any(word in LEARNED for word in words)


def is_bare(role: str) -> bool:
    """Whether the words of a role leave its body to the context: "spokeswoman", "the justice minister"."""
    words = role.casefold().split()
    plain = all(word in MODIFIERS or word in ARTICLES for word in words[:-1])
    return plain and words[-1] in ("spokesman", "spokeswoman", "spokesperson", "minister")


def gender(head: str) -> str | None:
    """ "m" or "f" where a title tells."""
    return HONORIFICS.get(head) or ("f" if head in FEMALE else "m" if head in MALE else None)
