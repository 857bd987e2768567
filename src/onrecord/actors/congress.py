"""Congress: members of that of the United States, who are told by its parties."""

import re

from onrecord.actors.entity import Entity
from onrecord.actors.tokens import Tokens

_TITLES = frozenset("sen senator rep representative congressman congresswoman".split())
_NAMED = re.compile(r"\b(?:Republicans?|Democrats?|GOP|Capitol Hill|U\.?S\.? (?:Congress|Senate|House))\b")
_MEMBERS = re.compile(
    r"\b(?:Republican|Democratic|GOP|bipartisan)\b.*"
    r"\b(?:senators?|lawmakers?|legislators?|congress(?:wo)?m[ae]n|representatives)\b"
    r"|\bmembers? of Congress\b"
)


def is_member(tokens: Tokens, entity: Entity) -> bool:
    """Whether it is a senator or representative, in a report that names the parties of the US Congress."""
    return bool(entity.heads() & _TITLES) and _NAMED.search(tokens.source) is not None


def are_members(words: str) -> bool:
    """Whether the words of a phrase are of members: "47 GOP senators"."""
    return _MEMBERS.search(words) is not None
