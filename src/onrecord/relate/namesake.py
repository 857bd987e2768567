"""Namesake: whether words of a report name a party or country that somebody else named."""

import re

from onrecord.known.form import key_of
from onrecord.known.known import Known

BODY = "(?:forces|troops|army|armies|military|soldiers|government|authorities|invaders)"
"""A pattern of what acts for a party behind its name."""

_BODY = re.compile(rf" (?:armed )?{BODY}$")
_ARTICLE = re.compile(r"^(?:the|its|their|his|her|an?) ", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’']s?$")
_ENDINGS = frozenset("n ns an ans ian ians ean eans ish ese i is ic ite ites er ers ine ines".split())
_SHORTEST = 4


def bare(words: str) -> str:
    """The words without article, possessive, and forces or government: "the Valdran army's" is "Valdran"."""
    words = _ARTICLE.sub("", " ".join(words.split()))
    return _POSSESSIVE.sub("", _BODY.sub("", _POSSESSIVE.sub("", words)))


def party(words: str, known: Known) -> str | None:
    """The id of the only known party that the words name or that somebody speaks for whom they name."""
    for one in (words, bare(words)):
        ids = {known.party(actor.id).id for actor, _ in known.find(one)}
        if ids:
            return ids.pop() if len(ids) == 1 else None
    return None


def is_same(words: str, name: str, known: Known) -> bool:
    """Whether `words` of a report name the party or country `name`, or its people, its capital, its army.

    What is not known is compared by its letters: "Valdran" and "Valdrans" are of "Valdra".
    """
    one, other = party(words, known), party(name, known)
    if one is not None or other is not None:
        return one == other
    this, that = key_of(bare(words)), key_of(bare(name))
    return this == that or _is_of(this, that)


def _is_of(people: str, name: str) -> bool:
    """Whether `people` is made from `name` by the ending of an adjective."""
    stems = {name, name[:-1]} if len(name) > _SHORTEST else {name}
    return len(name) >= _SHORTEST and any(
        people.removeprefix(s) in _ENDINGS for s in stems if people.startswith(s)
    )
