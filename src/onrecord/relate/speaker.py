"""Speaker: whether two statements can be one person's."""

from onrecord.relate.once import once
from onrecord.relate.said import Said
from onrecord.relate.stem import stem

_RELAYS = frozenset(("media", "data"))  # they carry what others say
_PRONOUNS = frozenset(("", "he", "i", "it", "she", "them", "they", "us", "we", "you"))
_SEVERAL = frozenset(("all", "both", "many", "most", "several", "some"))
_NAMED = frozenset(("named official", "named person"))


def same_speaker(first: Said, second: Said) -> bool:
    """Whether both are by the same actor: by id, by the name and party, or as both are the party itself."""
    if first.who & second.who:
        return True
    if first.party == second.party and is_party(first) and is_party(second):
        return True
    one, other = _name(first), _name(second)
    if not one or not other:
        return False
    if one == other:
        return _same_party(first, second) and not _is_nobody(first)
    both_named = _grade(first) in _NAMED and _grade(second) in _NAMED
    words, others = one.split(), other.split()
    within = set(words) <= set(others) or set(others) <= set(words) or words[0] == others[0]
    return both_named and words[-1] == others[-1] and within and _same_party(first, second)


def may_be_same(first: Said, second: Said) -> bool:
    """Whether nothing tells the two speakers apart: two names do, and so do two parties."""
    if same_speaker(first, second):
        return True
    if (_grade(first) in _RELAYS or _grade(second) in _RELAYS) and _grade(first) != _grade(second):
        return False
    if first.party and second.party and not _same_party(first, second):
        return False
    return not (_grade(first) in _NAMED and _grade(second) in _NAMED)


def is_named(given: Said) -> bool:
    """Whether a person is named in full, and alone."""
    name = _name(given)
    return _grade(given) in _NAMED and len(name.split()) > 1 and ";" not in name


def is_described(given: Said) -> bool:
    """Whether a group without a name is told by more than a pronoun: "some in Brell", "both houses"."""
    name = _name(given)
    if _grade(given) in ("institution", "named official"):
        return name.partition(" ")[0] in _SEVERAL
    return _grade(given) == "unnamed group" and name not in _PRONOUNS


@once
def is_party(given: Said) -> bool:
    """Whether no person or body is named, but the party itself: "Karsk", "Karsk's", "Karsk's government"."""
    party = given.party.casefold() if given.party else ""
    name = _name(given).removesuffix("'s").removesuffix("’s")
    return bool(party) and name in (party, f"the {party}", f"{party} government", f"{party}’s government")


def _same_party(first: Said, second: Said) -> bool:
    return (
        first.party is None
        or second.party is None
        or stem(first.party.casefold()) == stem(second.party.casefold())
    )


@once
def _name(given: Said) -> str:
    speaker = given.found.statement.speaker
    return speaker.name.casefold() if speaker else ""


def _grade(given: Said) -> str | None:
    return given.found.statement.grade


def _is_nobody(given: Said) -> bool:
    return _grade(given) in ("anonymous", "unnamed group")
