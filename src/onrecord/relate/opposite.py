"""Opposite acts: one is for a thing and one against it."""

from onrecord.record.disagreement import Differing
from onrecord.record.span import Span
from onrecord.relate.direction import common_object, verbs
from onrecord.relate.said import Said
from onrecord.relate.speaker import is_described, is_named, is_party, same_speaker
from onrecord.relate.stand import opposed
from onrecord.relate.stem import stem
from onrecord.relate.topic import FEW, same_thing

DAYS = 14  # a position holds for some time; that long the next one is not looked for
HALF = 0.5
_MANY = 20  # stems; to keep and to end one thing, told in few general words, is opposite among so many
_NO_SIDE = frozenset(("media",))
_OF_TEXTS = frozenset(("demand", "appeal"))
_HELD = frozenset(map(stem, "deal ceasefire talk sanction".split()))
"""What is kept or ended; a negotiation has few of each."""
WITHIN = 3  # for two voices of one party: later it may have changed its position


def opposite(first: Said, second: Said) -> Differing | None:
    """Two speakers, one for and one against the same thing, each while the other's word may still hold."""
    apart = first.days_from(second)
    if apart is None or not opposed(first, second, praise=True) or same_speaker(first, second):
        return None
    if not (_is_side(first) and _is_side(second)):
        return None
    one_party = first.party is not None and first.party == second.party
    if one_party and (is_party(first) or is_party(second) or _are_unnamed(first, second)):
        return None
    if apart > (WITHIN if one_party else DAYS):
        return None
    few = _MANY if common_object(first, second) & _HELD else FEW
    if not same_thing(first, second, least=HALF, aside=verbs(first, second), few=few):
        return None
    about = next(
        i for i in first.found.statement.issues if i in second.found.statement.issues and i != "other"
    )
    return Differing(
        between=(first.id, second.id),
        kind="opposite acts",
        about=about,
        first=_words(first),
        second=_words(second),
    )


def _is_side(given: Said) -> bool:
    """Whether a party, somebody named in full, a group like "some in Brell" or a text that demands speaks.

    What "they", a paper or a poll says is no act, nor what a text merely says; but a truce that "calls for"
    a thing does what those who made it do.
    """
    if is_named(given) or is_described(given):
        return True
    if given.found.statement.grade == "data":
        return given.act in _OF_TEXTS
    return given.party is not None and given.found.statement.grade not in _NO_SIDE


def _are_unnamed(first: Said, second: Said) -> bool:
    """Whether both are groups without a name; nobody can tell that they are two."""
    return all(one.found.statement.grade == "unnamed group" for one in (first, second))


def _words(given: Said) -> list[Span]:
    said = given.found.statement
    return [said.cue] if said.cue is not None else list(said.content)
