"""Identity: by what an actor of one report is known again in another."""

from onrecord.actors.lexicon import OUTSIDERS, PERSONS, STATE_BODIES, TITLES
from onrecord.known.slug import slug
from onrecord.record.actor import Actor
from onrecord.record.identity import Identity

_NAMED = frozenset(("state", "organisation", "group", "media"))  # a name of theirs is nobody else's
_NO_NAMES = TITLES | OUTSIDERS | PERSONS


def identity(actor: Actor) -> Identity | None:
    """A known actor is known by its id; a person, and a body, by name and party; who has no name, by nothing.

    A name is at least two words for a person, with a capital at both ends and without an office. A body's
    party is known, and all words of its name begin with capitals, or it is what a state has one of: "Tolmaran
    army", "Tolmaran foreign ministry". Of two reports that say less of a person than of another of that name,
    nobody can tell: these are two, until a person merges them.
    """
    if ":" in actor.id:
        return Identity(actor.id, actor.id)
    if not _is_name(actor):
        return None
    party = "" if actor.kind in _NAMED else slug(actor.party or "")
    name = slug(actor.name.replace(".", ""))
    return Identity(f"{actor.kind}|{name}|{party}", f"desk:{name}")


def _is_name(actor: Actor) -> bool:
    words = actor.name.split()
    if not slug(actor.name) or not words[0][0].isupper():
        return False
    if actor.kind == "body":
        named = all(word[0].isupper() for word in words) or _is_only_one(words)
        return actor.party is not None and len(words) > 1 and named
    if not words[-1][0].isupper():
        return False
    if actor.kind == "person":
        return len(words) > 1 and not any(
            slug(word) in _NO_NAMES or any(map(str.isdigit, word)) for word in words
        )
    return actor.kind in _NAMED


def _is_only_one(words: list[str]) -> bool:
    """Whether a body's name begins with whose it is, and its noun is of what a state has one of."""
    return words[-1] in STATE_BODIES and words[-1] != "office" and (words[-1] != "ministry" or len(words) > 2)
