"""Where: the place of an event, by the words of its clause."""

from onrecord.events.lexicon import OBJECTS
from onrecord.events.phrase import is_verb
from onrecord.events.sentence import Sentence
from onrecord.events.word import ADVERBS, BREAKS, CONJUNCTIONS, MOVING, PLACING, PREPOSITIONS

Range = tuple[int, int]
Site = tuple[int, int, str | None]  # the words of a place, and its country
_OPENING = 3
UNITS = frozenset("region province oblast district governorate county".split())
_BEHIND = PREPOSITIONS | CONJUNCTIONS | BREAKS | ADVERBS
SITES = OBJECTS["ground"] | OBJECTS["buildings"] | frozenset("border front suburb refugee".split())


def where(
    s: Sentence, kind: str, direct: list[Range], behind: list[tuple[str, int, int]], first: int
) -> Site | None:
    """The place that stands in `direct`, else the first behind a preposition of place, else the one with
    which the sentence begins; `kind` is the PLOVER type, of which depends what "on" and "from" mean."""
    for span in direct if kind in MOVING else ():
        if found := _in(s, span):
            return found
    for preposition, begin, end in behind:
        if (preposition in PLACING or preposition in MOVING.get(kind, ())) and (
            found := _in(s, (begin, end))
        ):
            return found
    for begin, end, place in s.places:
        if (
            begin <= _OPENING
            and end <= first
            and s.low(begin - 1) in ("in", "at", "near")
            and s.low(end) == ","
        ):
            return begin, end, place.country
    return None


def _in(s: Sentence, span: Range) -> Site | None:
    inside = [one for one in s.places if span[0] <= one[0] < span[1]]
    for begin, end, place in inside:
        if _stands(s, end):
            return begin, end + (s.low(end) in UNITS), place.country
    # "in Orrin's harbour", but not "in Orrin's Lantern Revolution"
    owners = [(begin, end, place.country) for begin, end, place in inside if _owns_site(s, end)]
    return owners[0] if owners else None


def _owns_site(s: Sentence, end: int) -> bool:
    owned = s.word(end + s.possessive(end))
    return bool(s.possessive(end)) and not owned[:1].isupper()


def within(s: Sentence, span: Range) -> Site | None:
    """The last place among the words `span` before a noun, which nobody owns it by: "the Orrin attack"."""
    inside = [one for one in s.places if span[0] <= one[0] < span[1] and not s.possessive(one[1])]
    acting = {begin for begin, _, _ in s.actors}
    return next(((b, e, place.country) for b, e, place in reversed(inside) if b not in acting), None)


def land(s: Sentence, span: Range) -> Site | None:
    """The land that `span` names, where the sentence's places do not have it: "annexed Tolmar"."""
    inside = [one for one in s.actors if span[0] <= one[0] < span[1] and one[2].kind in ("state", "body")]
    return (inside[0][0], inside[0][1], None) if inside and _stands(s, inside[0][1]) else None


def _stands(s: Sentence, end: int) -> bool:
    """Whether the name that ends at `end` is a place here, and no part of "the Tolmar deal" or "Tolmar's
    guns"."""
    low = s.low(end)
    if s.possessive(end) or s.hyphened(end):
        return False
    free = not low or not low[0].isalpha() or low in _BEHIND
    return free or low in SITES or is_verb(s, end) or any(begin == end for begin, _, _ in s.times)
