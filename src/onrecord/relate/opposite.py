"""Opposite acts: one is for a thing and one against it."""

from onrecord.record.disagreement import Differing
from onrecord.record.span import Span
from onrecord.relate.direction import verbs
from onrecord.relate.said import Said
from onrecord.relate.speaker import is_described, is_named, is_party, same_speaker
from onrecord.relate.stand import opposed
from onrecord.relate.topic import same_thing

DAYS = 14  # a position holds for some time; that long the next one is not looked for
HALF = 0.5
_NO_SIDE = frozenset(("media", "data"))
WITHIN = 3  # for two voices of one party: later it may have changed its position


def opposite(first: Said, second: Said) -> Differing | None:
    """Two speakers, one for and one against the same thing, each while the other's word may still hold."""
    apart = first.days_from(second)
    if apart is None or not opposed(first, second, praise=True) or same_speaker(first, second):
        return None
    if not (_is_side(first) and _is_side(second)):
        return None
    one_party = first.party is not None and first.party == second.party
    if one_party and (is_party(first) or is_party(second)):
        return None
    if apart > (WITHIN if one_party else DAYS):
        return None
    if not same_thing(first, second, least=HALF, aside=verbs(first, second)):
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
    """Whether a party, an official named in full or a group like "some in Brell" speaks.

    What "they", a paper or a poll says is no act.
    """
    if is_named(given) or is_described(given):
        return True
    return given.party is not None and given.found.statement.grade not in _NO_SIDE


def _words(given: Said) -> list[Span]:
    said = given.found.statement
    return [said.cue] if said.cue is not None else list(said.content)
