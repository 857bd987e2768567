"""Holder: who is said to hold what a measure states, and whether it is said of the present.

"Valdra controls 30% of ..."; "... is under Valdran occupation"; "the sixth of the country that Valdra holds".
A wish, a condition and a denial name no holder.
"""

import re
from typing import NamedTuple

from onrecord.record.measure import Measure
from onrecord.relate.namesake import BODY
from onrecord.relate.scene import sentence
from onrecord.relate.subject import behind as subject_behind

_ADVERBS = (
    r"(?:now|currently|already|still|today|also|effectively|together|reportedly|thus|only|just|once again)"
)
_PRESENT = (
    r"controls?|holds?|occup(?:y|ies)|rules?|governs?|(?:is|are|remains?) (?:\w+ )?in (?:\w+ )?control of"
    r"|(?:is|are) (?:\w+ )?(?:controlling|holding|occupying)|(?:has|have) (?:\w+ )?control (?:of|over)"
)
_TAKEN = (
    r"(?:has|have|had|[’']ve) (?:\w+ )?(?:seized|captured|taken|occupied|overrun|conquered|gained)"
    r"(?: control (?:of|over))?"
)
_PAST = (
    r"controlled|held|occupied|ruled|governed|(?:was|were) (?:\w+ )?in (?:\w+ )?control of"
    r"|had control (?:of|over)"
)
_ACTIVE = re.compile(
    rf"\b(?:(?P<taken>{_TAKEN})|(?P<present>{_PRESENT})|(?P<past>{_PAST}))(?: {_ADVERBS})?\s*$"
)
_WHO = rf"(?P<{{}}>(?:(?:the|its|their) )?(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*(?: (?:armed )?{BODY})?|[a-z]+))"
_END = r"(?= *(?:[,.;:)”\"]|$))"
_PASSIVE = re.compile(
    r"(?:\s*\([^()]*\))?,?\s+(?:that |which )?"
    r"(?:(?P<is>is|are|remains?|has been|have been)|(?P<was>was|were))?\s*"
    rf"(?:{_ADVERBS} )?(?:"
    r"(?:occupied|held|controlled|seized|captured|ruled|governed|overrun) by "
    rf"{_WHO.format('by')}"
    rf"|under (?:the )?(?:\w+ )?(?:control|occupation|rule) of {_WHO.format('of')}"
    rf"|in the hands of {_WHO.format('hands')}"
    rf"|(?:under|in) (?:the )?(?P<whose>(?:[\w’'.-]+ ){{0,4}}?[\w’'.-]+?) (?:control|occupation|rule|hands)\b"
    r"|(?P<adjective>[A-Z]\w+)-(?:held|occupied|controlled)\b"
    rf"|(?:under (?:foreign )?occupation|occupied){_END})"
)
_RELATIVE = re.compile(
    r",?\s+(?:that |which )?"
    r"(?P<who>(?:(?:the|its|his|their) )?[A-Z][\w’'.-]*(?: [\w’'.-]+){0,2}?|it|they|he|she|we)"
    rf" (?:{_ADVERBS} )?(?:{_PRESENT}){_END}"
)
_BEFORE = re.compile(r"[,;:()–—“”\"]\s*(?:(?:while|and|but|as|though|although|because|since|so)\s+)?")
_CLAUSE_OF = re.compile(
    rf",\s*(?:which|who|whose (?:\w+ )?(?:forces|army|troops|military))(?: {_ADVERBS})?\s*$"
)
_NOT_SO = re.compile(
    r"\b(?:would|could|might|may|will|shall|should|must|can|cannot|not|never|no longer|to|wants?|seeks?|if"
    r"|let|denie[sd])\b|n[’']t\b"
)
_CLAIMS_TO = re.compile(
    r"\s+(?:(?:is|are|was|were) )?(?:claims?|claimed|said|believed|estimated|reported|thought|known|appears?"
    r"|seems?|understood|considered) to$"
)
_CONDITION = re.compile(r"\b(?:if|unless|whether|until|suppose|imagine)\b", re.IGNORECASE)
_TAIL = re.compile(rf"(?:\s+(?:and|{_ADVERBS}|has|have))+$")


class Said(NamedTuple):
    """Who is said to hold, and in which tense: "present", "past" or "taken"."""

    holder: tuple[int, int] | None
    tense: str


def before(text: str, first: Measure) -> Said | None:
    """The one before a measure who holds it."""
    begin, _ = sentence(text, first)
    found = _ACTIVE.search(text, begin, first.span[0])
    if found is None or _CONDITION.search(text, begin, found.start()):
        return None
    clauses = [*_BEFORE.finditer(text, begin, found.start())]
    clause = clauses[-1].end() if clauses else begin
    lead = _CLAIMS_TO.sub("", text[clause : found.start()].rstrip())
    if _NOT_SO.search(lead):
        return None
    if of := _CLAUSE_OF.search(text, begin, found.start()):
        clause, lead = begin, text[begin : of.start()]
    lead = _TAIL.sub("", lead.rstrip())
    tense = next(name for name, words in found.groupdict().items() if words)
    return Said((clause, clause + len(lead)), tense) if lead.strip() else None


def behind(text: str, last: Measure) -> Said | None:
    """The one behind a measure by whom it is held."""
    begin, end = sentence(text, last)
    if _CONDITION.search(text, begin, last.span[0]):
        return None
    stops = [last.span[1]]
    if where := subject_behind(text, last.span[1], end):
        stops += [where[0] + word.end() for word in re.finditer(r"[\w’'-]+", text[slice(*where)])]
    for at in stops:
        if (found := _PASSIVE.match(text, at, end)) or (found := _RELATIVE.match(text, at, end)):
            named = [name for name, words in found.groupdict().items() if words and name not in ("is", "was")]
            holder = found.span(named[0]) if named else None
            past = "was" in found.groupdict() and found["was"]
            return Said(holder, "past" if past else "present")
    return None
