"""Congress: members of that of the United States, who are told by its parties."""

import re

from onrecord.actors.entity import Entity
from onrecord.actors.tokens import Tokens

SEATS = frozenset("sen senator rep congressman congresswoman".split())
"""Titles of those who sit in a chamber."""

_TITLES = SEATS | {"representative"}  # who may be an envoy, too
_NAMED = re.compile(r"\b(?:GOP|Capitol Hill|U\.?S\.? (?:Congress|Senate|House))\b")
_HERE = r"\b(?<!Social )(?<!Christian )(?<!Free )(?<!Liberal )(?<!Sweden )(?<!New )(?<!-)"
_PARTIES = (re.compile(r"\bRepublicans?\b"), re.compile(rf"{_HERE}Democrats?\b"))
_MEMBERS = re.compile(
    rf"{_HERE}(?:Republican|Democratic|GOP|bipartisan)(?: group of)?(?: House| Senate| congressional)?"
    r" (?:senators?|lawmakers?|legislators?|congress(?:wo)?m[ae]n|representatives)\b"
    r"|\bmembers? of Congress\b"
)
"""Other states have Christian, Social and Free Democratic lawmakers."""


def is_member(tokens: Tokens, entity: Entity) -> bool:
    """Whether it is a senator or representative, in a report that names that Congress or both its parties."""
    if entity.heads().isdisjoint(_TITLES):
        return False
    text = tokens.source
    return _NAMED.search(text) is not None or all(party.search(text) for party in _PARTIES)


def are_members(words: str) -> bool:
    """Whether the words of a phrase are of members: "47 GOP senators"."""
    return _MEMBERS.search(words) is not None
